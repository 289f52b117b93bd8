using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>Finds the schema of a type by the resolver that has created its metadata.</summary>
internal static class SchemaSearch
{
    // A collection may contain itself: class Tree : List<Tree>.
    private const int DeepestCollection = 8;

    /// <summary>The schema of a type without null, and the definitions to which it refers.</summary>
    public static (JsonObject Schema, JsonModelSchemas Definitions)? Find(JsonTypeInfo type) => Find(type, 0);

    private static (JsonObject Schema, JsonModelSchemas Definitions)? Find(JsonTypeInfo type, int depth)
    {
        // The serializer writes collections with these kinds itself.
        if (type is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { } element })
            return depth < DeepestCollection ? FindCollection(type.Kind, type.Options.GetTypeInfo(element), depth + 1) : null;

        Type described = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return type.OriginatingResolver is JsonModelTypeInfoResolver resolver
            && CodecTypeInfos.ConverterFor(type.Type, type.Options) is null
            && CodecTypeInfos.ConverterFor(described, type.Options) is null
            ? resolver.FindSchema(described)
            : null;
    }

    /// <summary>Whether null is a value of a type, or of a property that has it.</summary>
    public static bool IsNullable(Type type, JsonPropertyInfo? property) =>
        Nullable.GetUnderlyingType(type) is not null || property is { Get: not null, IsGetNullable: true } or { Set: not null, IsSetNullable: true };

    private static (JsonObject Schema, JsonModelSchemas Definitions)? FindCollection(JsonTypeInfoKind kind, JsonTypeInfo element, int depth)
    {
        if (Find(element, depth) is not var (schema, definitions))
            return null;
        if (IsNullable(element.Type, property: null))
            schema = SchemaNodes.OrNull(schema);
        return (kind == JsonTypeInfoKind.Enumerable ? SchemaNodes.ArrayOf(schema) : SchemaNodes.DictionaryOf(schema), definitions);
    }
}
