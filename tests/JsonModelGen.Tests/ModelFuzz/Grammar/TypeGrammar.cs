using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The type of a member.</summary>
/// <param name="Text">The type as it is written.</param>
/// <param name="Constant">A constant for the default value of a parameter, or null.</param>
/// <param name="Value">An expression for an initializer, or null.</param>
internal sealed record TypeUse(string Text, string? Constant, string? Value);

/// <summary>Generates types: nested composites of scalars, some of them nullable.</summary>
internal static class TypeGrammar
{
    /// <summary>The type of a member, which may be an <c>Optional</c>.</summary>
    public static TypeUse Next(Sketch sketch)
    {
        TypeUse type = Next(sketch, depth: 0);
        if (sketch.IsComparable || !sketch.Chance(12))
            return type;
        sketch.Traits |= Traits.NoStj;
        return new TypeUse("Optional<" + type.Text + ">", "default", "default");
    }

    /// <summary>The type in an <c>Optional</c>; any other is itself.</summary>
    public static string Inside(string type) =>
        type.StartsWith("Optional<", StringComparison.Ordinal) && type.EndsWith('>') ? type["Optional<".Length..^1] : type;

    private static TypeUse Next(Sketch sketch, int depth)
    {
        TypeRow row = Pick(sketch, depth);
        object[] parts = new object[2];
        for (int i = 0; i < row.Arity; i++)
            parts[i] = i == 0 && row.FirstIsKey ? PickKey(sketch) : Next(sketch, depth + 1).Text;

        sketch.Traits |= row.Traits;
        string text = Format(row.Text, parts)!;
        // A model that must contain others without end has no values.
        bool isNullable = sketch.Chance(depth == 0 && sketch.Types.Contains(row) && !row.IsKey ? 85 : 20);
        return isNullable && (sketch.IsNullableEnabled || sketch.IsValueType(text) || sketch.Chance(3))
            ? new TypeUse(text + "?", sketch.Chance(50) ? "null" : row.Constant, sketch.Chance(50) ? "null" : row.Value ?? row.Constant)
            : new TypeUse(text, row.Constant, Format(row.Value, parts) ?? row.Constant);
    }

    private static TypeRow Pick(Sketch sketch, int depth)
    {
        int dice = sketch.Random.Next(1000);
        if (dice < 6)
            return TypeRows.Odd.Pick(sketch.Random);
        if (dice < 200 && sketch.Types.Count > 0 && sketch.Types[sketch.Random.Next(sketch.Types.Count)] is var own && (depth > 0 || sketch.IsFinished(own)))
            return own;
        return dice < 450 && depth < 4 ? TypeRows.Composites.Pick(sketch.Random) : TypeRows.Scalars.Pick(sketch.Random);
    }

    private static string PickKey(Sketch sketch)
    {
        List<TypeRow> own = [.. sketch.Types.Where(static row => row.IsKey)];
        TypeRow row = own.Count > 0 && sketch.Chance(30)
            ? own[sketch.Random.Next(own.Count)]
            : sketch.Chance(50) ? TypeRows.Scalars.First(static row => row.Text == "string") : TypeRows.Scalars.Pick(sketch.Random, static row => row.IsKey);
        sketch.Traits |= row.Traits;
        return row.Text;
    }

    private static string? Format(string? text, object[] parts) =>
        text is null || !text.Contains('{', StringComparison.Ordinal) ? text : string.Format(CultureInfo.InvariantCulture, text, parts);
}
