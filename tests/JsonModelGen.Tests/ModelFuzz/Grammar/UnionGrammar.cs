using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Writes a union from which the models of its file derive, as far as they can.</summary>
internal static class UnionGrammar
{
    /// <summary>How many files have none for each that has one.</summary>
    private const int Rarity = 12;

    /// <summary>The seed alone decides whether a file has a union, so that files without one are what they were before there were any.</summary>
    public static bool IsWanted(int seed) => seed % Rarity == 0;

    /// <summary>Writes the union and makes it a type that members may have.</summary>
    public static void Write(Sketch sketch, string access, string name)
    {
        bool isRecord = sketch.Chance(50);
        string key = UnionRows.Keys.Pick(sketch.Random);
        sketch.Line($"[JsonModel{UnionRows.Options.Pick(sketch.Random)}, JsonModelUnion{key}]");
        sketch.Line(access + " abstract partial " + (isRecord ? "record " : "class ") + name + ";");
        sketch.Union = (name, isRecord);
        sketch.Traits |= Traits.NoStj;
        sketch.AddType(new TypeRow(name) { IsModel = true }, isValueType: false);
    }

    /// <summary>The union of the file, if a model can derive from it.</summary>
    public static string? BaseOf(Sketch sketch, PlannedModel model) =>
        sketch.Union is { } union && model.Kind.CanHaveBase && !model.IsForeign && union.IsRecord == model.Kind.IsRecord && sketch.Chance(80) ? union.Name : null;

    /// <summary>The attribute of a case.</summary>
    public static string OfCase(Sketch sketch) =>
        "[JsonModelCase" + UnionRows.Names.Pick(sketch.Random).Replace("$U", sketch.Random.Next(100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "] ";
}

/// <summary>What unions and cases say of themselves.</summary>
internal static class UnionRows
{
    public static readonly Table<string> Keys = new()
    {
        { 4, "" },
        { 4, "(\"$type\")" },
        { 2, "(\"name\")" },
        { 1, "(\"\\\"größe\\n\\\"\")" },
    };

    public static readonly Table<string> Names = new()
    {
        { 6, "" },
        { 4, "(\"case$U\")" },
        { 1, "(\"\")" },
        { 1, "(\"\\\"größe\\n$U\")" },
    };

    public static readonly Table<string> Options = new()
    {
        { 6, "" },
        { 1, "(CaseInsensitive = true)" },
        { 1, "(FieldRename = FieldRename.ScreamingSnake)" },
    };
}
