using System.Text;
using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>Combines schemas, and rewrites their references.</summary>
internal static class SchemaNodes
{
    // How generated schemas refer to definitions. Their names need no escapes.
    private const string Definitions = "#/$defs/";

    /// <summary>The name in a schema that is only a reference to a definition; else null.</summary>
    public static string? NameIn(JsonObject schema) =>
        schema is { Count: 1 } && schema["$ref"] is JsonValue value && (string?)value is { } reference && reference.StartsWith(Definitions, StringComparison.Ordinal) ? reference[Definitions.Length..] : null;

    /// <summary>A reference to a place in the same document.</summary>
    public static string Pointer(ReadOnlySpan<string> path)
    {
        StringBuilder pointer = new("#");
        foreach (string name in path)
            pointer.Append('/').Append(Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
        return pointer.ToString();
    }

    public static JsonObject ArrayOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject DictionaryOf(JsonObject values) => new() { ["type"] = "object", ["additionalProperties"] = values };

    /// <summary>A schema of the same values and null. Its argument becomes a part of it.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema.Count == 0)
            return schema;
        if (schema["type"] is not { } type || schema.ContainsKey("enum") || schema.ContainsKey("const"))
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

        JsonArray types = type is JsonArray several ? several : [type.DeepClone()];
        if (!types.Any(static item => (string?)item == "null"))
            types.Add((JsonNode)"null");
        if (types.Parent is null)
            schema["type"] = types;
        return schema;
    }

    /// <summary>Replaces all references to definitions.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="replace">Returns the new reference to the definition with a name.</param>
    public static void RewriteReferences(JsonObject schema, Func<string, string> replace)
    {
        foreach ((string keyword, JsonNode? value) in schema.ToList())
        {
            // These contain values, not schemas.
            if (keyword is "default" or "const" or "enum" or "examples")
                continue;
            if (keyword == "$ref" && value is JsonValue && (string?)value is { } reference && reference.StartsWith(Definitions, StringComparison.Ordinal))
                schema[keyword] = replace(reference[Definitions.Length..]);
            foreach (JsonObject inner in Inner(keyword, value))
                RewriteReferences(inner, replace);
        }
    }

    private static IEnumerable<JsonObject> Inner(string keyword, JsonNode? value) => value switch
    {
        JsonArray several => several.OfType<JsonObject>(),
        JsonObject named when keyword is "properties" or "patternProperties" or "dependentSchemas" or "$defs" => named.Select(static member => member.Value).OfType<JsonObject>(),
        JsonObject one => [one],
        _ => [],
    };
}
