using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Chooses attributes.</summary>
internal static class AttributeGrammar
{
    /// <summary>The attributes of a property or field.</summary>
    public static string OfMember(Sketch sketch, string declaration)
    {
        string text = "";
        if (sketch.Chance(15) && !declaration.Contains("[JsonKey]", StringComparison.Ordinal))
            text += One(sketch, AttributeRows.Keys, "");
        if (sketch.Chance(14))
        {
            string other = One(sketch, AttributeRows.Members, "");
            text += declaration.Contains(other.Trim(), StringComparison.Ordinal) ? "" : other;
        }

        return text;
    }

    /// <summary>The attributes of a constructor's parameter; those on the property that a positional one makes, too.</summary>
    public static string OfParameter(Sketch sketch, bool isPositional)
    {
        string text = sketch.Chance(12) ? One(sketch, AttributeRows.Keys, "") : "";
        if (isPositional && sketch.Chance(5))
            text += One(sketch, AttributeRows.Keys, "property: ");
        if (isPositional && sketch.Chance(12))
            text += One(sketch, AttributeRows.Members, "property: ");
        return text;
    }

    /// <summary>The attributes of a model.</summary>
    public static string OfModel(Sketch sketch, string name)
    {
        Dictionary<string, string> options = new(StringComparer.Ordinal);
        while (sketch.Chance(45))
        {
            AttributeRow row = AttributeRows.ModelOptions.Pick(sketch.Random);
            if (options.TryAdd(row.Text.Split(' ')[0], row.Text))
                sketch.Traits |= row.Traits;
        }

        string text = options.Count == 0 ? "[JsonModel] " : "[JsonModel(" + string.Join(", ", options.Values) + ")] ";
        return sketch.Chance(6) ? text + One(sketch, AttributeRows.Types, "", name) : text;
    }

    /// <summary>The row's text with its placeholders filled.</summary>
    public static string Fill(Sketch sketch, string text, string name) => text
        .Replace("$K", AttributeRows.KeyTexts.Pick(sketch.Random), StringComparison.Ordinal)
        .Replace("$R", sketch.Random.Next(100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("$T", name, StringComparison.Ordinal);

    private static string One(Sketch sketch, Table<AttributeRow> rows, string target, string name = "")
    {
        AttributeRow row = rows.Pick(sketch.Random);
        sketch.Traits |= row.Traits;
        return "[" + target + Fill(sketch, row.Text, name) + "] ";
    }
}
