namespace JsonModelGen;

/// <summary>
/// Generates <c>FromJson</c> and <c>ToJson</c> for a partial record, class or struct.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>@JsonSerializable</c>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsonModelAttribute : JsonModelTypeOptionsAttribute;
