using System.Globalization;
using System.Text.RegularExpressions;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>One file of models that belong together: the unit of the fuzzer.</summary>
/// <param name="Number">Its number in the run.</param>
/// <param name="Seed">The seed that it was generated from.</param>
/// <param name="Source">The text of the file.</param>
/// <param name="Traits">What to consider when its values are compared.</param>
internal sealed record FuzzModel(int Number, int Seed, string Source, Traits Traits)
{
    /// <summary>The preset of its assembly, which is the same for all models of a batch.</summary>
    public JsonPreset Preset { get; init; }

    public string Path => "Model" + Number.ToString(CultureInfo.InvariantCulture) + ".cs";
}

/// <summary>Generates a file of models: its surroundings, enums, bases, and one to three models that may refer to each other.</summary>
internal static partial class ModelGrammar
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
        string scope = @namespace is null ? "" : Numbered(@namespace, number).Split(' ')[1].TrimEnd(';') + ".";
        while (sketch.Chance(braces < 2 ? 15 : 5))
        {
            string outer = Numbered(SurroundingRows.Outer.Pick(sketch.Random), number);
            scope += ForeignGrammar.Unbound(OuterName().Match(outer).Value) + ".";
            sketch.Line(outer);
            sketch.Line("{");
            braces++;
            number += 1_000_000;
            access = sketch.Chance(20) ? "private" : "public";
        }

        if (access == "public" && sketch.Chance(10))
            access = "internal";

        WriteTypes(sketch, access, scope, isUnique: @namespace is not null || access == "private", UnionGrammar.FormOf(seed));
        for (; braces > 0; braces--)
            sketch.Line("}");
        return new FuzzModel(sketch.Number, seed, sketch.Source, sketch.Traits);
    }

    private static void WriteTypes(Sketch sketch, string access, string scope, bool isUnique, UnionForm? union)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        string suffix = isUnique ? "" : "M" + sketch.Number.ToString(CultureInfo.InvariantCulture);
        for (int i = sketch.Random.Next(6); i > 3; i--)
            EnumGrammar.Write(sketch, access, sketch.Fresh(NameRows.Types, names) + suffix);

        if (union is { } form)
            UnionGrammar.Write(sketch, access, sketch.Fresh(NameRows.Types, names) + suffix, form);

        List<PlannedModel> models = [];
        if (access != "private" && sketch.Chance(16))
            models.Add(PlannedModel.Make(sketch, sketch.Fresh(NameRows.Types, names) + suffix, isForeign: true));
        int count = sketch.Random.Next(10) switch { < 6 => 1, < 9 => 2, _ => 3 };
        for (int i = 0; i < count; i++)
            models.Add(PlannedModel.Make(sketch, sketch.Fresh(NameRows.Types, names) + suffix));
        foreach (PlannedModel model in models)
            TypeDeclarationGrammar.Write(sketch, access, scope, model, models, names);
        UnionGrammar.List(sketch, access, models);
    }

    [GeneratedRegex(@"I?O\d+(<[^>]*>)?")]
    private static partial Regex OuterName();

    private static string Numbered(string text, int number) =>
        text.Replace("$U", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
