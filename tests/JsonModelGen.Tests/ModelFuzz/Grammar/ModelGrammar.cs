using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>One file with models that belong together; the unit of the fuzzer.</summary>
/// <param name="Number">Its place in the run.</param>
/// <param name="Seed">What it was made from.</param>
/// <param name="Source">The file.</param>
/// <param name="Traits">What to keep in mind when its values are compared.</param>
internal sealed record FuzzModel(int Number, int Seed, string Source, Traits Traits)
{
    public string Path => "Model" + Number.ToString(CultureInfo.InvariantCulture) + ".cs";
}

/// <summary>Makes up a file of models: its surroundings, enums, bases, and one to three models that may refer to each other.</summary>
internal static class ModelGrammar
{
    public static FuzzModel Make(int number, int seed, bool isHighestLanguageVersion)
    {
        Sketch sketch = new(number, new Random(seed), isHighestLanguageVersion);
        sketch.Line(sketch.IsNullableEnabled ? "#nullable enable" : "#nullable disable");
        (string? @namespace, bool isBlock) = SurroundingRows.Namespaces.Pick(sketch.Random);
        if (@namespace is not null)
            sketch.Line(Numbered(@namespace, number));

        int braces = isBlock ? 1 : 0;
        string access = "public";
        while (sketch.Chance(braces < 2 ? 15 : 5))
        {
            sketch.Line(Numbered(SurroundingRows.Outer.Pick(sketch.Random), number));
            sketch.Line("{");
            braces++;
            number += 1_000_000;
            access = sketch.Chance(20) ? "private" : "public";
        }

        if (access == "public" && sketch.Chance(10))
            access = "internal";

        WriteTypes(sketch, access, isUnique: @namespace is not null || access == "private");
        for (; braces > 0; braces--)
            sketch.Line("}");
        return new FuzzModel(sketch.Number, seed, sketch.Source, sketch.Traits);
    }

    private static void WriteTypes(Sketch sketch, string access, bool isUnique)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        string suffix = isUnique ? "" : "M" + sketch.Number.ToString(CultureInfo.InvariantCulture);
        for (int i = sketch.Random.Next(6); i > 3; i--)
            EnumGrammar.Write(sketch, access, sketch.Fresh(NameRows.Types, names) + suffix);

        List<PlannedModel> models = [];
        int count = sketch.Random.Next(10) switch { < 6 => 1, < 9 => 2, _ => 3 };
        for (int i = 0; i < count; i++)
            models.Add(PlannedModel.Make(sketch, sketch.Fresh(NameRows.Types, names) + suffix));
        foreach (PlannedModel model in models)
            TypeDeclarationGrammar.Write(sketch, access, model, models, names);
    }

    private static string Numbered(string text, int number) =>
        text.Replace("$U", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
