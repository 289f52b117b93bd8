namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>
/// The positions in which every type of the catalogue is tried. Rows derive from it, which also tests that members of a
/// generic base class are read and written.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TNullable">The nullable type, which C# cannot express for a type parameter.</typeparam>
/// <typeparam name="TStruct">A struct with one member <c>Value</c> of the type.</typeparam>
internal abstract class Positions<T, TNullable, TStruct>
{
    public required T Plain { get; set; }

    public required TNullable Nullable { get; set; }

    public required List<T> List { get; set; }

    public required Dictionary<string, T> Dictionary { get; set; }

    public required TStruct Struct { get; set; }

    public required Holder<T> Argument { get; set; }

    public required Holder<TNullable> NullableArgument { get; set; }
}

/// <summary>A generic model, whose contents are read and written by a codec parameter.</summary>
[JsonModel]
internal sealed partial class Holder<T>
{
    public required T Value { get; set; }
}
