namespace JsonModelGen;

/// <summary>
/// The options of all models of an assembly, where the model itself does not set them: the counterpart of the options that
/// json_serializable takes from <c>build.yaml</c>.
/// </summary>
/// <remarks>
/// <see cref="JsonModelOptionsAttribute.FieldRename"/> is also the form of the names of enums that have no
/// <see cref="JsonEnumAttribute.FieldRename"/> of their own.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class JsonModelDefaultsAttribute : JsonModelOptionsAttribute;
