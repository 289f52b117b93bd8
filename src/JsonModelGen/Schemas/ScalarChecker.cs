using System.Globalization;
using System.Numerics;
using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Schemas.Texts;

namespace JsonModelGen.Generator.Schemas;

/// <summary>Checks a single value against an accepted schema, and describes what is expected.</summary>
internal static class ScalarChecker
{
    /// <summary>The length to which text is cut in an error.</summary>
    private const int ShownLength = 60;

    /// <summary>What is expected instead of a value, with an article; null if the value matches, apart from its contents.</summary>
    public static string? WhatIsExpected(JsonTree json, JsonTree schema)
    {
        if (schema["type"] is { } type && !IsOfType(json, type))
            return Types(schema);
        bool isThere = json.Kind switch
        {
            JsonTreeKind.String => IsText(json, schema),
            JsonTreeKind.Number => IsNumber(json, schema),
            _ => true,
        };
        return isThere ? null : json.Kind == JsonTreeKind.Number ? Numbers(schema) : Texts(schema);
    }

    /// <summary>A value in an error.</summary>
    public static string Shown(JsonTree json) => json.Kind switch
    {
        JsonTreeKind.Object => "an object",
        JsonTreeKind.Array => "an array",
        JsonTreeKind.String => SchemaText.Quote(Cut(json.Text)),
        JsonTreeKind.Number => Cut(json.Text),
        JsonTreeKind.True => "true",
        JsonTreeKind.False => "false",
        _ => "null",
    };

    private static string Cut(string text) => text.Length <= ShownLength ? text : text.Substring(0, ShownLength - (char.IsHighSurrogate(text[ShownLength - 1]) ? 1 : 0)) + "...";

    private static bool IsOfType(JsonTree json, JsonTree type)
    {
        if (type.Kind == JsonTreeKind.Array)
            return type.Items.Exists(item => IsOfType(json, item));
        return json.Kind switch
        {
            JsonTreeKind.Object => type.Text == "object",
            JsonTreeKind.Array => type.Text == "array",
            JsonTreeKind.String => type.Text == "string",
            JsonTreeKind.Number => type.Text == "number" || (type.Text == "integer" && JsonInteger.TryParse(json.Text, out _)),
            JsonTreeKind.Null => type.Text == "null",
            _ => type.Text == "boolean",
        };
    }

    /// <summary>One of the listed texts, or one of the form.</summary>
    private static bool IsText(JsonTree json, JsonTree schema)
    {
        if (schema["enum"] is not { } values)
            return schema[AcceptedScalar.TextForm] is not { } only || TextForms.Find(only.Text).Accepts(json.Text, json.Length - 2);

        StringComparison comparison = schema["ignoreCase"] is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        bool IsListed(string text) => values.Items.Exists(value => value.Kind == JsonTreeKind.String && string.Equals(value.Text, text, comparison));

        return IsListed(json.Text) ||
            (schema[EnumSchema.IsFlags] is not null && json.Text.IndexOf(',') >= 0 && Array.TrueForAll(json.Text.Split(','), part => IsListed(part.Trim(' ')))) ||
            (schema[AcceptedScalar.TextForm] is { } form && TextForms.Find(form.Text).Accepts(json.Text, json.Length - 2));
    }

    private static bool IsNumber(JsonTree json, JsonTree schema)
    {
        if (schema[AcceptedScalar.Unsigned] is not null && json.Text[0] == '-')
            return false;
        if (schema["minimum"] is { } minimum && schema["maximum"] is { } maximum)
        {
            if (JsonInteger.TryParse(json.Text, out BigInteger value) && (value < Integer(minimum) || value > Integer(maximum)))
                return false;
        }
        else if (schema["enum"] is { } values)
        {
            return JsonInteger.TryParse(json.Text, out BigInteger number) && values.Items.Exists(item => item.Kind == JsonTreeKind.Number && Integer(item) == number);
        }

        if (schema[AcceptedScalar.LargestExponent] is { } exponent && JsonInteger.ExponentOf(json.Text) is var written && (written > Integer(exponent) || -written > Integer(exponent)))
            return false;
        return schema[AcceptedScalar.Below] is not { } codec || NumberMagnitude.IsBelow(json.Text, NumberLimits.Of(codec.Text)!.Value.Limit);
    }

    private static BigInteger Integer(JsonTree number) => BigInteger.Parse(number.Text, CultureInfo.InvariantCulture);

    /// <summary>The types that a schema allows.</summary>
    private static string Types(JsonTree schema)
    {
        List<string> types = [];
        foreach (JsonTree type in schema["type"] is { Kind: JsonTreeKind.Array } several ? several.Items : [schema["type"]!])
        {
            types.Add(type.Text switch
            {
                "integer" when schema["minimum"] is { } minimum => "an integer from " + minimum.Text + " to " + schema["maximum"]!.Text,
                "integer" or "object" or "array" => "an " + type.Text,
                "null" => "null",
                _ => "a " + type.Text,
            });
        }

        return List(types);
    }

    private static string Numbers(JsonTree schema) =>
        schema[AcceptedScalar.Below] is { } codec ? "a number that a " + NumberLimits.Of(codec.Text)!.Value.Type + " can hold"
        : schema["enum"] is { } values && schema["minimum"] is null ? List(values.Items.ConvertAll(Shown))
        : Types(schema);

    private static string Texts(JsonTree schema)
    {
        List<string> texts = schema["enum"] is { } values ? values.Items.ConvertAll(Shown) : [];
        if (schema[AcceptedScalar.TextForm] is { } form)
            texts.Add(TextForms.Find(form.Text).Expected);
        if (schema["enum"] is null && schema["type"] is { Kind: JsonTreeKind.Array } types && types.Items.Exists(static type => type.Text == "null"))
            texts.Add("null");
        return List(texts);
    }

    private static string List(List<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.GetRange(0, items.Count - 1)) + " or " + items[items.Count - 1];
}
