namespace JsonModelGen;

/// <summary>
/// Reads and writes JSON for any model, and for any type with a codec. The generated methods of a model
/// (<c>User.FromJson(…)</c>, <c>user.ToJson()</c>) call these methods; generic code calls them directly.
/// </summary>
/// <remarks>
/// <para>Each method has two forms: <c>FromJson&lt;User&gt;(…)</c> for models, and <c>FromJson&lt;T, TCodec&gt;(…)</c> for other
/// types, such as <c>FromJson&lt;int[], ArrayCodec&lt;int, Int32Codec&gt;&gt;(…)</c>.</para>
/// <para>JSON is read strictly by RFC 8259. The text must contain exactly one value, surrounded only by white space; a UTF-8 byte order mark at
/// the start is skipped. Any error in the text is a <see cref="JsonModelException"/> with its position. Exceptions of user code
/// (constructors, properties, hooks, converters) become its inner exception when reading, and are passed through when writing.</para>
/// </remarks>
public static partial class JsonModel
{
}
