namespace JsonModelGen;

/// <summary>
/// The JSON Schema of what a type or a member is in JSON, or of what a converter writes, where the compiler cannot know it (a hand-written
/// <see cref="IJsonModel{TSelf}"/>) or should say more. It stands in the schemas that <see cref="JsonModelOptionsAttribute.CreateJsonSchema"/>
/// makes, as it is written.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class JsonSchemaAttribute : Attribute
{
    /// <summary>A type or member with a schema of its own.</summary>
    /// <param name="schema">The schema: a JSON object without references into itself, such as <c>{"type":"string","pattern":"^#"}</c>.</param>
    public JsonSchemaAttribute(string schema) => Schema = schema;

    /// <summary>The schema.</summary>
    public string Schema { get; }
}
