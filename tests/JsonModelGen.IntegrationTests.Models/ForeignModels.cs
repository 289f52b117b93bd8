using JsonModelGen;

[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake, IncludeIfNull = false)]

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>All options come from the assembly (names, nulls) and from MSBuild (strictness).</summary>
[JsonModel]
public partial record ForeignDefaults(int FirstValue, string? SecondValue = null, ForeignColor LastColor = ForeignColor.DarkRed);

/// <summary>The options of the type override those.</summary>
[JsonModel(FieldRename = FieldRename.Pascal, IncludeIfNull = true, DisallowUnrecognizedKeys = false)]
public partial record ForeignOverrides(
    int FirstValue,
    string? SecondValue = null,
    [property: JsonKey(IncludeIfNull = false)] string? ThirdValue = null,
    [property: JsonKey("fourth")] string? FourthValue = null);

/// <summary>A base class for models of other assemblies, not a model itself.</summary>
public abstract class ForeignBase
{
    public int BaseValue { get; set; } = 7;

    public string BaseInit { get; init; } = "kept";

    public int ReadableOnly { get; private set; } = 3;

    public override string ToString() => $"{BaseValue} {BaseInit} {ReadableOnly}";
}

/// <summary>The same, generic.</summary>
public abstract class ForeignGenericBase<T>
{
    public List<T> Items { get; init; } = [default!];

    public T? Single { get; set; }
}

/// <summary>A model that is the base of a model in another assembly.</summary>
[JsonModel]
public partial record ForeignShape(string ShapeName);

/// <summary>An enum without its own form, which has that of its assembly.</summary>
public enum ForeignColor
{
    LightBlue,
    DarkRed,
}

/// <summary>A generic model.</summary>
[JsonModel]
public partial record ForeignPage<T>(List<T> AllItems, T? First = default);

/// <summary>A generic model with keys.</summary>
[JsonModel]
public partial record ForeignMap<TKey, T>(Dictionary<TKey, T> ByKey)
    where TKey : notnull;

/// <summary>Neither a model nor partial.</summary>
public sealed class ForeignPlain(int id, ForeignColor color)
{
    public int Id { get; } = id;

    public ForeignColor Color { get; } = color;

    public string Note { get; init; } = "none";
}

/// <summary>The same, generic.</summary>
public sealed class ForeignBox<T>
{
    public T? Content { get; init; }
}
