using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>The schemas of the types of a resolver, as generated code passes them on. <see cref="JsonModelSchema"/> reads them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelSchemas
{
    private readonly Dictionary<Type, string> _types = [];

    // Unlike nodes, elements can be read by several threads.
    private readonly JsonElement _definitions;

    /// <summary>Creates schemas without types.</summary>
    /// <param name="definitions">A JSON object of the schemas of models, by name, which refer to each other by <c>{"$ref":"#/$defs/name"}</c>.</param>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public JsonModelSchemas([StringSyntax(StringSyntaxAttribute.Json)] string definitions) => _definitions = JsonElement.Parse(definitions);

    /// <summary>Adds a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="schema">Its schema, which may refer to definitions.</param>
    public void Add(Type type, [StringSyntax(StringSyntaxAttribute.Json)] string schema) => _types[type] = schema;

    /// <summary>A new node with the schema of a type, or null.</summary>
    internal JsonObject? Find(Type type) => _types.TryGetValue(type, out string? schema) ? JsonNode.Parse(schema)!.AsObject() : null;

    /// <summary>A new node with a definition.</summary>
    internal JsonObject Definition(string name) => JsonObject.Create(_definitions.GetProperty(name))!;
}
