namespace JsonModelGen;

/// <summary>
/// Reads and writes JSON for any model, and for whatever there is a codec for. What is emitted on a model
/// (<c>User.FromJson(…)</c>, <c>user.ToJson()</c>) are calls of these methods; code that is generic in the model calls
/// them itself.
/// </summary>
/// <remarks>
/// <para>Each method has two forms: <c>FromJson&lt;User&gt;(…)</c> for models, and <c>FromJson&lt;T, TCodec&gt;(…)</c> for every
/// other type, such as <c>FromJson&lt;int[], ArrayCodec&lt;int, Int32Codec&gt;&gt;(…)</c>.</para>
/// <para>JSON is read strictly by RFC 8259, and the text must hold nothing but the one value and white space around it; a
/// UTF-8 byte order mark in front is passed over. Everything that is wrong with the text is a
/// <see cref="JsonModelException"/> with the place where it is wrong. Exceptions of the model's own code (constructors,
/// properties, hooks, converters) are its inner exception while reading, and come through as they are while writing.</para>
/// </remarks>
public static partial class JsonModel
{
}
