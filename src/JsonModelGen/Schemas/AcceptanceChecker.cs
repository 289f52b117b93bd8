using System.Globalization;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// Validates JSON against an accepted schema (<see cref="AcceptedSchemaComposer"/>). It supports exactly the keywords that shapes
/// and models use.
/// </summary>
internal sealed class AcceptanceChecker
{
    /// <summary>The limit of errors, beyond which they are probably repetitions.</summary>
    private const int MostErrors = 20;

    /// <summary>The characters for which a key is written in brackets, as in the paths of run-time errors.</summary>
    private static readonly char[] s_special = [.. ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029"];

    private readonly JsonTree _root;
    private readonly JsonTree? _definitions;
    private List<JsonTextError> _errors = [];

    private AcceptanceChecker(JsonTree root)
    {
        _root = root;
        _definitions = root["$defs"];
    }

    /// <summary>All errors, in text order.</summary>
    public static IReadOnlyList<JsonTextError> Check(JsonTree json, string schema)
    {
        AcceptanceChecker checker = new(JsonTreeParser.Parse(schema));
        checker.Check(json, checker._root, "$");
        return checker._errors;
    }

    private void Check(JsonTree json, JsonTree schema, string path)
    {
        if (_errors.Count >= MostErrors)
            return;
        if (schema["$ref"] is { Text: var reference })
        {
            Check(json, Resolve(reference), path);
            return;
        }

        if (schema[AcceptedSchemaComposer.MaxDepth] is { } depth && IsDeeper(json, int.Parse(depth.Text, CultureInfo.InvariantCulture)))
        {
            Fail(json, path, "objects and arrays may be " + depth.Text + " within each other, and here are more");
            return;
        }

        if (schema[UnionSchema.Cases] is { } cases)
        {
            CheckCase(json, schema, cases, path);
            return;
        }

        if (schema["anyOf"] is { } choices)
        {
            CheckAnyOf(json, choices.Items, path);
            return;
        }

        if (ScalarChecker.WhatIsExpected(json, schema) is { } expected)
            Fail(json, path, expected + " is expected, not " + ScalarChecker.Shown(json));
        else if (json.Kind == JsonTreeKind.Array)
            CheckItems(json, schema, path);
        else if (json.Kind == JsonTreeKind.Object)
            CheckMembers(json, schema, path);
    }

    private JsonTree Resolve(string reference) =>
        reference == "#" ? _root : _definitions![Uri.UnescapeDataString(reference.Substring("#/$defs/".Length))]!;

    /// <summary>One must match; otherwise the errors of the first are reported, because the others are null.</summary>
    private void CheckAnyOf(JsonTree json, List<JsonTree> choices, string path)
    {
        List<JsonTextError> before = _errors;
        List<JsonTextError>? first = null;
        foreach (JsonTree choice in choices)
        {
            _errors = [];
            Check(json, choice, path);
            if (_errors.Count == 0)
            {
                _errors = before;
                return;
            }

            first ??= _errors;
        }

        _errors = before;
        _errors.AddRange(first ?? []);
    }

    /// <summary>The first discriminator decides.</summary>
    private void CheckCase(JsonTree json, JsonTree schema, JsonTree cases, string path)
    {
        string key = schema["discriminator"]!.Text;
        StringComparison comparison = schema["ignoreCase"] is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        JsonTree? name = json.Kind == JsonTreeKind.Object ? json.Members.Find(member => string.Equals(member.Key.Text, key, comparison)).Value : null;
        JsonTree? fitting = name switch
        {
            { Kind: JsonTreeKind.String } => cases[name.Text],
            { Kind: JsonTreeKind.Number } => schema[UnionSchema.NumberedCases]?[name.Text],
            _ => null,
        };
        if (json.Kind != JsonTreeKind.Object)
            Fail(json, path, "an object is expected, not " + ScalarChecker.Shown(json));
        else if ((fitting ?? schema[UnionSchema.Otherwise] ?? (name is null ? schema[UnionSchema.Nameless] : null)) is { } found)
            Check(json, found, path);
        else
            Fail(name ?? json, name is null ? path : Below(path, key), "one of " + string.Join(", ", NamesOf(schema, cases)) + " is expected under \"" + key + "\"" + (name is null ? "" : ", not " + ScalarChecker.Shown(name)));
    }

    private static IEnumerable<string> NamesOf(JsonTree schema, JsonTree cases)
    {
        foreach (KeyValuePair<JsonTree, JsonTree> item in cases.Members)
            yield return ScalarChecker.Shown(item.Key);
        foreach (KeyValuePair<JsonTree, JsonTree> item in schema[UnionSchema.NumberedCases]?.Members ?? [])
            yield return item.Key.Text;
    }

    private void CheckItems(JsonTree json, JsonTree schema, string path)
    {
        if (schema["maxItems"] is { } length && json.Items.Count != int.Parse(length.Text, CultureInfo.InvariantCulture))
        {
            Fail(json, path, "an array with " + length.Text + (length.Text == "1" ? " element" : " elements") + " is expected, not one with " + CSharpText.Number((long)json.Items.Count));
            return;
        }

        List<JsonTree>? prefix = schema["prefixItems"]?.Items;
        JsonTree? items = schema["items"];
        for (int i = 0; i < json.Items.Count; i++)
        {
            if ((prefix is null ? items : prefix[i]) is { } item)
                Check(json.Items[i], item, path + "[" + CSharpText.Number((long)i) + "]");
        }
    }

    private void CheckMembers(JsonTree json, JsonTree schema, string path)
    {
        bool ignoresCase = schema["ignoreCase"] is not null;
        JsonTree? properties = schema["properties"];
        foreach (JsonTree alternatives in schema[AcceptedSchemaComposer.Required]?.Items ?? [])
        {
            if (!alternatives.Items.Exists(keys => IsThere(json, keys.Items, 0, ignoresCase)))
                Fail(json, path, "the key " + SchemaText.Quote(string.Join(".", alternatives.Items[0].Items.ConvertAll(static key => key.Text))) + " is missing");
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (KeyValuePair<JsonTree, JsonTree> member in json.Members)
        {
            string name = member.Key.Text;
            if (Identity(schema, name, ignoresCase) is { } identity && !seen.Add(identity))
                Fail(member.Key, path, "the key " + ScalarChecker.Shown(member.Key) + " is there already");
            JsonTree? property = properties is null ? null : properties[name] ?? (ignoresCase ? InAnyCase(properties, name) : null);
            if (property is not null)
                Check(member.Value, property, Below(path, name));
            else if (schema["additionalProperties"] is { Kind: JsonTreeKind.False })
                Fail(member.Key, path, "the key " + ScalarChecker.Shown(member.Key) + " is unknown");
            else if (schema["additionalProperties"] is { } additional)
                Check(member.Value, additional, Below(path, name));
            if (schema["propertyNames"] is { } names)
                Check(member.Key, names, path);
        }
    }

    /// <summary>The member to which a name belongs, if duplicates are refused; null if they are allowed.</summary>
    private static string? Identity(JsonTree schema, string name, bool ignoresCase)
    {
        if (schema[AcceptedSchemaComposer.Unique] is not { } names)
            return null;
        JsonTree? known = names[name] ?? (ignoresCase ? InAnyCase(names, name) : null);
        bool isKept = schema["additionalProperties"] is { Kind: JsonTreeKind.Object } && schema["properties"]?[name] is null;
        return known is not null ? "known " + known.Text : isKept ? "kept " + name : null;
    }

    private static bool IsDeeper(JsonTree json, int levels) =>
        json.Kind is JsonTreeKind.Object or JsonTreeKind.Array &&
        (levels == 0 || json.Items.Exists(item => IsDeeper(item, levels - 1)) || json.Members.Exists(member => IsDeeper(member.Value, levels - 1)));

    /// <summary>Whether a key path is present; several objects with the same key are read one after the other.</summary>
    private static bool IsThere(JsonTree json, List<JsonTree> keys, int depth, bool ignoresCase) => json.Members.Exists(member =>
        string.Equals(member.Key.Text, keys[depth].Text, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) &&
        (depth + 1 == keys.Count || IsThere(member.Value, keys, depth + 1, ignoresCase)));

    private static JsonTree? InAnyCase(JsonTree properties, string name) =>
        properties.Members.Find(property => string.Equals(property.Key.Text, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string Below(string path, string key) => key.IndexOfAny(s_special) < 0 ? path + "." + key : path + "['" + key + "']";

    private void Fail(JsonTree at, string path, string message)
    {
        if (_errors.Count < MostErrors)
            _errors.Add(new JsonTextError(at.Start, at.Length, "at " + path + ", " + message));
    }
}
