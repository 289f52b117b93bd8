namespace JsonModelGen;

/// <summary>
/// Makes the compiler put the JSON of a file into the program, as the value of a partial property: checked when building,
/// without white space, and with no file to read at run time.
/// </summary>
/// <remarks>
/// <para>The file must be one of the project's <c>AdditionalFiles</c>. The property has a getter only. A
/// <see cref="ReadOnlySpan{T}"/> of bytes is the JSON itself, in UTF-8, and costs nothing; for any other type that can be read
/// (a model, a list, a <see cref="System.Text.Json.JsonElement"/>) the JSON is read when the property is first used, once.</para>
/// <para>The counterpart of json_serializable's <c>@JsonLiteral</c>.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonLiteralAttribute : Attribute
{
    /// <summary>A property that holds the JSON of a file.</summary>
    /// <param name="path">The path of the file: relative to the source file, or the end of the path of one additional file only.</param>
    public JsonLiteralAttribute(string path) => Path = path;

    /// <summary>The path of the file.</summary>
    public string Path { get; }
}
