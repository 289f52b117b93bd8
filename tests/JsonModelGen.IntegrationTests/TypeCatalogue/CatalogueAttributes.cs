namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>How far System.Text.Json supports a type and so is the reference.</summary>
internal enum Stj
{
    ReadsAndWrites,
    WritesOnly,
    Neither,
}

/// <summary>Makes a model a row of the catalogue: JSON that its type reads.</summary>
/// <param name="samples">
/// JSON values, optionally with their output: <c>"1.0 => 1"</c>. Without that, System.Text.Json is the reference; where it
/// cannot be, the value must be written as it was read.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReadsAttribute(params string[] samples) : Attribute
{
    public IReadOnlyList<string> Samples { get; } = samples;

    /// <summary>How far System.Text.Json is the reference.</summary>
    public Stj Stj { get; set; }

    /// <summary>Samples that System.Text.Json refuses although it supports the type: only those on the closed list of differences.</summary>
    public string[] Beyond { get; set; } = [];

    /// <summary>Whether System.Text.Json writes no line breaks between elements of the type, because its converter writes raw values.</summary>
    public bool StjMisindents { get; set; }

    /// <summary>Whether System.Text.Json reads null as an empty value, even where it is nullable.</summary>
    public bool StjReadsNull { get; set; }

    /// <summary>Whether any JSON value, null included, is a value of the type.</summary>
    public bool ReadsNull { get; set; }

    /// <summary>The error for values of another JSON type, which user code may replace by its own.</summary>
    public JsonModelErrorKind OtherTypes { get; set; } = JsonModelErrorKind.WrongType;
}

/// <summary>JSON of the right JSON type that the type refuses. (Other JSON types and null are tried for every row.)</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RefusesAttribute(JsonModelErrorKind kind, params string[] samples) : Attribute
{
    public JsonModelErrorKind Kind { get; } = kind;

    public IReadOnlyList<string> Samples { get; } = samples;

    /// <summary>The path of the error inside the sample; empty for the whole.</summary>
    public string At { get; set; } = "";

    /// <summary>Whether System.Text.Json accepts it: only for the closed list of differences.</summary>
    public bool StjReads { get; set; }
}
