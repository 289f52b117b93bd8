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
public sealed class JsonModelDefaultsAttribute : JsonModelOptionsAttribute
{
    /// <summary>
    /// The rules for members, constructors, null, missing keys and enums, so that types keep the JSON that System.Text.Json gives them. Options that are set take
    /// precedence. Default: <see cref="JsonPreset.None"/>.
    /// </summary>
    /// <remarks>It has no MSBuild property.</remarks>
    public JsonPreset Preset { get; set; }

    /// <summary>
    /// Whether enums without an attribute are read and written as by <see cref="System.Text.Json.Serialization.JsonStringEnumConverter"/>: by their names, which are read in any case, and as numbers
    /// where there is no name. Default: false.
    /// </summary>
    /// <remarks>It has no MSBuild property. The counterpart of the option of that name of <see cref="System.Text.Json.Serialization.JsonSourceGenerationOptionsAttribute"/>.</remarks>
    public bool UseStringEnumConverter { get; set; }

    /// <summary>How <see cref="UseStringEnumConverter"/> renames the names, like the naming policy of the converter. Default: <see cref="FieldRename.None"/>.</summary>
    /// <remarks>It has no MSBuild property.</remarks>
    public FieldRename EnumFieldRename { get; set; } = FieldRename.None;
}
