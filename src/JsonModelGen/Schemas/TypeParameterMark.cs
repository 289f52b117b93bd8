namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// The schema of a type parameter in the constant of its generic model: anything, with a comment that names the type parameter. Where the model is
/// used with type arguments, in any assembly, their schemas replace it (<see cref="CompiledSchema"/>).
/// </summary>
internal static class TypeParameterMark
{
    public const string Keyword = "$comment";

    private const string Value = "type parameter ";
    private const string Key = "key of type parameter ";

    public static SchemaNode OfValue(string parameter) => SchemaNode.Any.WithText(Keyword, Value + parameter);

    public static SchemaNode OfKey(string parameter) => SchemaNode.Any.WithText(Keyword, Key + parameter);

    /// <summary>The schema that a comment stands for; null if it is an ordinary comment.</summary>
    public static SchemaNode? Resolve(string comment, ArgumentSchemas arguments) =>
        comment.StartsWith(Value, StringComparison.Ordinal) ? arguments.ValueOf(comment.Substring(Value.Length))
        : comment.StartsWith(Key, StringComparison.Ordinal) ? arguments.KeyOf(comment.Substring(Key.Length))
        : null;
}
