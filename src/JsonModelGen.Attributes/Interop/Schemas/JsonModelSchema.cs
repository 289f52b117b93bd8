using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>
/// The JSON Schema of a model, or of another type that a resolver reads and writes by generated code, so that System.Text.Json knows nothing about it. The resolver needs
/// <see cref="JsonModelResolverAttribute.CreateJsonSchema"/>.
/// </summary>
/// <remarks>Null is valid only for <c>T?</c> of a value type and for nullable properties: elsewhere, System.Text.Json does not tell whether it is allowed.</remarks>
public sealed class JsonModelSchema
{
    private readonly JsonModelSchemas _definitions;

    // It refers to definitions by their names.
    private readonly JsonObject _schema;
    private readonly bool _isNullable;

    private JsonModelSchema(JsonObject schema, JsonModelSchemas definitions, bool isNullable)
    {
        _definitions = definitions;
        Name = SchemaNodes.NameIn(schema);
        _schema = isNullable ? SchemaNodes.OrNull(schema) : schema;
        _isNullable = isNullable;
    }

    /// <summary>The name of a model among the definitions, which is the same for its nullable form; null for other types, such as collections of models.</summary>
    public string? Name { get; }

    /// <summary>The schema of a type.</summary>
    /// <param name="type">The metadata of the type: <c>options.GetTypeInfo(typeof(User))</c>, where the options have the resolver.</param>
    /// <param name="property">The property that has the type, if it is one; it may make the type nullable.</param>
    /// <returns>Null if neither the type nor the elements of a collection are in a resolver with schemas, or if a converter has precedence over their code.</returns>
    public static JsonModelSchema? Of(JsonTypeInfo type, JsonPropertyInfo? property = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (property?.CustomConverter is not null || SchemaSearch.Find(type) is not var (schema, definitions))
            return null;
        return new JsonModelSchema(schema, definitions, SchemaSearch.IsNullable(type.Type, property));
    }

    /// <summary>For <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>: describes models wherever they occur, and keeps all other schemas.</summary>
    /// <param name="context">What is described.</param>
    /// <param name="schema">Its schema by System.Text.Json.</param>
    /// <returns>The same schema, or another one.</returns>
    public static JsonNode TransformNode(JsonSchemaExporterContext context, JsonNode schema) => Of(context.TypeInfo, context.PropertyInfo)?.ToNode(context.Path) ?? schema;

    /// <summary>The schema with everything to which it refers, under <c>$defs</c>.</summary>
    /// <param name="path">The place in a larger schema where it will stand, such as <c>["properties", "user"]</c>, as its references depend on it; empty for a schema of its own.</param>
    /// <returns>A new node.</returns>
    public JsonObject ToNode(params ReadOnlySpan<string> path)
    {
        string here = SchemaNodes.Pointer(path);
        string? root = _isNullable ? null : Name;
        JsonObject schema = root is null ? _schema.DeepClone().AsObject() : _definitions.Definition(root);
        SchemaClosure closure = new(_definitions, name => name == root ? here : here + "/$defs/" + name, root);
        closure.Rewrite(schema);
        JsonObject definitions = [.. closure.Complete().Select(static item => KeyValuePair.Create<string, JsonNode?>(item.Key, item.Value))];
        if (definitions.Count > 0)
            schema["$defs"] = definitions;
        return schema;
    }

    /// <summary>The schema, which refers to definitions elsewhere. For a model, only such a reference.</summary>
    /// <param name="definitions">Where the definitions are, as the beginning of a reference: <c>#/components/schemas/</c>.</param>
    /// <returns>A new node.</returns>
    public JsonObject GetReference(string definitions)
    {
        JsonObject schema = _schema.DeepClone().AsObject();
        new SchemaClosure(_definitions, name => definitions + name).Rewrite(schema);
        return schema;
    }

    /// <summary>The definitions to which <see cref="GetReference"/> refers, directly and through each other. For a model, its own is among them.</summary>
    /// <param name="definitions">Where they will be, as the beginning of a reference: <c>#/components/schemas/</c>.</param>
    /// <returns>New nodes, by the names of the definitions.</returns>
    public IReadOnlyDictionary<string, JsonObject> GetDefinitions(string definitions)
    {
        SchemaClosure closure = new(_definitions, name => definitions + name);
        closure.Rewrite(_schema.DeepClone().AsObject());
        return closure.Complete();
    }
}
