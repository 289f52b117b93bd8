using System.Globalization;
using System.Numerics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// Says where JSON is not what an accepted schema (<see cref="AcceptedSchemaComposer"/>) describes. It knows the keywords that shapes
/// and models say, and no others.
/// </summary>
internal sealed class AcceptanceChecker
{
    /// <summary>After so many errors the others are likely to be the same one again.</summary>
    private const int MostErrors = 20;

    private readonly JsonTree _root;
    private readonly JsonTree? _definitions;
    private List<JsonTextError> _errors = [];

    private AcceptanceChecker(JsonTree root)
    {
        _root = root;
        _definitions = root["$defs"];
    }

    /// <summary>All that does not fit, in the order of the text.</summary>
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

        if (schema["anyOf"] is { } choices)
        {
            CheckAnyOf(json, choices.Items, path);
            return;
        }

        if (schema["type"] is { } type && !IsOfType(json, type))
            Fail(json, path, Expected(schema) + " is expected, not " + Shown(json));
        else if (schema["enum"] is { } values && !IsOneOf(json, values, schema["ignoreCase"] is not null))
            Fail(json, path, Allowed(values) + " is expected, not " + Shown(json));
        else if (json.Kind == JsonTreeKind.Number && !IsInRange(json, schema))
            Fail(json, path, Expected(schema) + " is expected, not " + Shown(json));
        else if (json.Kind == JsonTreeKind.String && schema["maxLength"] is { } && new StringInfo(json.Text).LengthInTextElements != 1)
            Fail(json, path, "one character is expected, not " + Shown(json));
        else if (json.Kind == JsonTreeKind.Array)
            CheckItems(json, schema, path);
        else if (json.Kind == JsonTreeKind.Object)
            CheckMembers(json, schema, path);
    }

    private JsonTree Resolve(string reference) =>
        reference == "#" ? _root : _definitions![Uri.UnescapeDataString(reference.Substring("#/$defs/".Length))]!;

    /// <summary>One must fit; else what the first one says is told: the others are null.</summary>
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

        foreach (KeyValuePair<JsonTree, JsonTree> member in json.Members)
        {
            string name = member.Key.Text;
            JsonTree? property = properties is null ? null : properties[name] ?? (ignoresCase ? InAnyCase(properties, name) : null);
            if (property is not null)
                Check(member.Value, property, path + "." + name);
            else if (schema["additionalProperties"] is { Kind: JsonTreeKind.False })
                Fail(member.Key, path, "the key " + Shown(member.Key) + " is unknown");
            else if (schema["additionalProperties"] is { } additional)
                Check(member.Value, additional, path + "." + name);
            if (schema["propertyNames"] is { } names)
                Check(member.Key, names, path);
        }
    }

    /// <summary>Whether a key, below others, is there; objects of one name are read one after the other.</summary>
    private static bool IsThere(JsonTree json, List<JsonTree> keys, int depth, bool ignoresCase) => json.Members.Exists(member =>
        string.Equals(member.Key.Text, keys[depth].Text, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) &&
        (depth + 1 == keys.Count || IsThere(member.Value, keys, depth + 1, ignoresCase)));

    private static JsonTree? InAnyCase(JsonTree properties, string name) =>
        properties.Members.Find(property => string.Equals(property.Key.Text, name, StringComparison.OrdinalIgnoreCase)).Value;

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

    private static bool IsOneOf(JsonTree json, JsonTree values, bool ignoresCase) => values.Items.Exists(value => value.Kind == json.Kind && value.Kind switch
    {
        JsonTreeKind.String => string.Equals(value.Text, json.Text, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal),
        JsonTreeKind.Number => JsonInteger.TryParse(json.Text, out BigInteger number) && number == BigInteger.Parse(value.Text, CultureInfo.InvariantCulture),
        _ => true,
    });

    private static bool IsInRange(JsonTree json, JsonTree schema) =>
        schema["minimum"] is not { } minimum || schema["maximum"] is not { } maximum || !JsonInteger.TryParse(json.Text, out BigInteger value) ||
        (value >= BigInteger.Parse(minimum.Text, CultureInfo.InvariantCulture) && value <= BigInteger.Parse(maximum.Text, CultureInfo.InvariantCulture));

    /// <summary>What a schema asks for, with its article.</summary>
    private static string Expected(JsonTree schema)
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

    private static string Allowed(JsonTree values) => List(values.Items.ConvertAll(Shown));

    private static string List(List<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.GetRange(0, items.Count - 1)) + " or " + items[items.Count - 1];

    private static string Shown(JsonTree json) => json.Kind switch
    {
        JsonTreeKind.Object => "an object",
        JsonTreeKind.Array => "an array",
        JsonTreeKind.String => SchemaText.Quote(json.Text),
        JsonTreeKind.Number => json.Text,
        JsonTreeKind.True => "true",
        JsonTreeKind.False => "false",
        _ => "null",
    };

    private void Fail(JsonTree at, string path, string message)
    {
        if (_errors.Count < MostErrors)
            _errors.Add(new JsonTextError(at.Start, at.Length, "at " + path + ", " + message));
    }
}
