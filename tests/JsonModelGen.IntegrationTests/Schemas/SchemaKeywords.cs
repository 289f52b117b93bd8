using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The keywords in a schema.</summary>
internal static class SchemaKeywords
{
    /// <summary>Keywords that describe but do not restrict.</summary>
    public static IReadOnlySet<string> Annotations { get; } =
        new HashSet<string> { "$schema", "$comment", "$id", "$defs", "title", "description", "default", "readOnly", "writeOnly", "deprecated", "contentEncoding" };

    /// <summary>All keywords of a schema and its subschemas; keys of properties and of examples are not keywords.</summary>
    public static IEnumerable<string> Of(JsonElement schema) =>
        schema.ValueKind != JsonValueKind.Object
            ? []
            : schema.EnumerateObject().SelectMany(static keyword => Inside(keyword).SelectMany(Of).Prepend(keyword.Name));

    private static IEnumerable<JsonElement> Inside(JsonProperty keyword) => keyword.Name switch
    {
        "properties" or "$defs" => keyword.Value.EnumerateObject().Select(static member => member.Value),
        "default" or "const" or "enum" => [],
        _ => keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray() : [keyword.Value],
    };
}
