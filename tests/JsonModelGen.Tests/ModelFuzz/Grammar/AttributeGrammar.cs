using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Chooses attributes.</summary>
internal static class AttributeGrammar
{
    /// <summary>The attributes of a property or field.</summary>
    public static string OfMember(Sketch sketch, string declaration, string type)
    {
        string text = "";
        if (sketch.Chance(18) && !declaration.Contains("[JsonKey]", StringComparison.Ordinal))
            text += One(sketch, AttributeRows.Keys, "", type);
        if (sketch.Chance(14))
        {
            string other = One(sketch, AttributeRows.Members, "", type);
            text += declaration.Contains(other.Trim(), StringComparison.Ordinal) ? "" : other;
        }

        return text;
    }

    /// <summary>The attributes of a constructor parameter, including those on the property of a positional one.</summary>
    public static string OfParameter(Sketch sketch, bool isPositional, string type)
    {
        string text = sketch.Chance(14) ? One(sketch, AttributeRows.Keys, "", type) : "";
        if (isPositional && sketch.Chance(5))
            text += One(sketch, AttributeRows.Keys, "property: ", type);
        if (isPositional && sketch.Chance(12))
            text += One(sketch, AttributeRows.Members, "property: ", type);
        return text;
    }

    /// <summary>The attributes of a model.</summary>
    public static string OfModel(Sketch sketch, string name, string? factory)
    {
        string options = Options(sketch, factory);
        string text = options.Length == 0 ? "[JsonModel] " : "[JsonModel(" + options + ")] ";
        return sketch.Chance(6) ? text + One(sketch, AttributeRows.Types, "", name) : text;
    }

    /// <summary>The options of a model or a foreign type.</summary>
    public static string Options(Sketch sketch, string? factory)
    {
        Dictionary<string, string> options = new(StringComparer.Ordinal);
        if (factory is not null)
            options.Add("Factory", "Factory = \"" + factory + "\"");
        while (sketch.Chance(45))
        {
            AttributeRow row = AttributeRows.ModelOptions.Pick(sketch.Random, row => IsAllowed(sketch, row));
            if (options.TryAdd(row.Text.Split(' ')[0], row.Text))
                sketch.Traits |= row.Traits;
        }

        return string.Join(", ", options.Values);
    }

    /// <summary>The text of a row with its placeholders replaced.</summary>
    public static string Fill(Sketch sketch, string text, string name) => text
        .Replace("$K", AttributeRows.KeyTexts.Pick(sketch.Random), StringComparison.Ordinal)
        .Replace("$R", sketch.Random.Next(100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("$T", name, StringComparison.Ordinal);

    private static string One(Sketch sketch, Table<AttributeRow> rows, string target, string name)
    {
        bool isPicky = !sketch.Chance(5);
        AttributeRow row = rows.Pick(sketch.Random, row => Fits(sketch, row, name, isPicky));
        sketch.Traits |= row.Traits;
        if (row.Method is { } method)
            sketch.Methods.Add(method);
        string plain = TypeGrammar.Inside(name).TrimEnd('?');
        return "[" + target + Fill(sketch, row.Text, plain).Replace("$E", sketch.EnumOf(plain)?.Constant ?? "null", StringComparison.Ordinal) + "] ";
    }

    private static bool IsAllowed(Sketch sketch, AttributeRow row) => !sketch.IsComparable || !row.Traits.HasFlag(Traits.NoStj);

    private static bool Fits(Sketch sketch, AttributeRow row, string type, bool isPicky)
    {
        string plain = TypeGrammar.Inside(type).TrimEnd('?');
        if (isPicky && !row.SuitsOptional && TypeGrammar.Inside(type) != type)
            return false;
        return IsAllowed(sketch, row) && row.For switch
        {
            MemberTypes.Enum => sketch.EnumOf(plain) is { Constant: not null } || (!isPicky && !row.Text.Contains('$', StringComparison.Ordinal)),
            MemberTypes.Any => true,
            _ when !isPicky => true,
            MemberTypes.Date => plain is "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan",
            MemberTypes.Number => plain is "int" or "long" or "double" or "decimal" or "byte" or "float" or "ulong" or "Half" or "Int128" || plain.Contains("int", StringComparison.Ordinal),
            MemberTypes.Text => plain is "string",
            MemberTypes.StringDictionary => plain.Contains("Dictionary<string,", StringComparison.Ordinal) || plain.StartsWith("SortedList<string,", StringComparison.Ordinal),
            MemberTypes.Model => sketch.IsModel(plain),
            MemberTypes.Tuple => plain.Contains('(', StringComparison.Ordinal) || plain.Contains("Tuple", StringComparison.Ordinal),
            _ => plain.EndsWith("[]", StringComparison.Ordinal) || plain.Contains("List<", StringComparison.Ordinal) || plain.Contains("Dictionary<", StringComparison.Ordinal),
        };
    }
}
