namespace JsonModelGen;

/// <summary>
/// Default options for all models of an assembly, used for options that a model does not set. The counterpart of json_serializable's options in
/// <c>build.yaml</c>.
/// </summary>
/// <remarks>
/// <see cref="JsonModelOptionsAttribute.FieldRename"/> also applies to enums without their own
/// <see cref="JsonEnumAttribute.FieldRename"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class JsonModelDefaultsAttribute : JsonModelOptionsAttribute;
