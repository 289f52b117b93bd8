namespace JsonModelGen;

/// <summary>
/// Compiles the JSON of a file into the program, as the value of a partial property. It is checked at build time; no file is needed at run time.
/// </summary>
/// <remarks>
/// <para>The file must be one of the project's <c>AdditionalFiles</c>. The property has only a getter. A
/// <see cref="ReadOnlySpan{T}"/> of bytes is the JSON itself, in UTF-8 without white space, at no cost. For any other supported type
/// (a model, a list, a <see cref="System.Text.Json.JsonElement"/>) the JSON is deserialized once, when the property is first used.</para>
/// <para>The counterpart of json_serializable's <c>@JsonLiteral</c>.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonLiteralAttribute : Attribute
{
    /// <summary>Gives a property the JSON of a file.</summary>
    /// <param name="path">The path of the file, relative to the source file, or the end of the path of exactly one additional file.</param>
    public JsonLiteralAttribute(string path) => Path = path;

    /// <summary>The path of the file.</summary>
    public string Path { get; }
}
