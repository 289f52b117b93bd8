namespace JsonModelGen;

/// <summary>
/// The JSON Schema of a type, a member, or the output of a converter, where the generator cannot determine it (a hand-written
/// <see cref="IJsonModel{TSelf}"/>) or should use another. It is inserted unchanged into the schemas that
/// <see cref="JsonModelOptionsAttribute.CreateJsonSchema"/> generates.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class JsonSchemaAttribute : Attribute
{
    /// <summary>Sets the schema of a type or member.</summary>
    /// <param name="schema">The schema: a JSON object without references into itself, such as <c>{"type":"string","pattern":"^#"}</c>.</param>
    public JsonSchemaAttribute(string schema) => Schema = schema;

    /// <summary>The schema.</summary>
    public string Schema { get; }
}
