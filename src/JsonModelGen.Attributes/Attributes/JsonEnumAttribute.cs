namespace JsonModelGen;

/// <summary>
/// The JSON form of an enum, in all models. Without this attribute, an enum is written by name, renamed by the assembly's defaults.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>@JsonEnum</c>.</remarks>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class JsonEnumAttribute : Attribute
{
    /// <summary>How the value names are renamed, unless <see cref="JsonValueAttribute"/> is set. Default: as the assembly.</summary>
    public FieldRename FieldRename { get; set; }

    /// <summary>Whether the values are written as numbers. Undeclared numbers are then read and written unchanged. Default: false.</summary>
    public bool AsNumber { get; set; }

    /// <summary>Whether names match in any case, also as dictionary keys: ordinal, for any script. Default: false.</summary>
    public bool CaseInsensitive { get; set; }

    /// <summary>The value for every unknown name or number when reading. Default: none; an unknown one is an error.</summary>
    public object? UnknownValue { get; set; }
}
