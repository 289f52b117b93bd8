using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// The options of all models of an assembly, where the model itself does not set them: the counterpart of the options that
/// json_serializable takes from <c>build.yaml</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class JsonModelDefaultsAttribute : Attribute
{
    /// <inheritdoc cref="JsonModelAttribute.FieldRename"/>
    /// <remarks>Also the form of the names of enums that have no <see cref="JsonEnumAttribute.FieldRename"/> of their own.</remarks>
    public FieldRename FieldRename { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.IncludeIfNull"/>
    public bool IncludeIfNull { get; set; } = true;

    /// <inheritdoc cref="JsonModelAttribute.NumberHandling"/>
    public JsonNumberHandling NumberHandling { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.OmitIfDefault"/>
    public bool OmitIfDefault { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.OmitIfEmpty"/>
    public bool OmitIfEmpty { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.DisallowUnrecognizedKeys"/>
    public bool DisallowUnrecognizedKeys { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CaseInsensitive"/>
    public bool CaseInsensitive { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.DateTimeUtc"/>
    public bool DateTimeUtc { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CreateFactory"/>
    public bool CreateFactory { get; set; } = true;

    /// <inheritdoc cref="JsonModelAttribute.CreateToJson"/>
    public bool CreateToJson { get; set; } = true;

    /// <inheritdoc cref="JsonModelAttribute.TuplesAsObjects"/>
    public bool TuplesAsObjects { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CreateJsonKeys"/>
    public bool CreateJsonKeys { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CreateFieldMap"/>
    public bool CreateFieldMap { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CreateJsonSchema"/>
    public bool CreateJsonSchema { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CreatePerFieldToJson"/>
    public bool CreatePerFieldToJson { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.IgnoreUnannotated"/>
    public bool IgnoreUnannotated { get; set; }
}
