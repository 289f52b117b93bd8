namespace JsonModelGen;

/// <summary>
/// How an enum stands in JSON, in whichever model it occurs. Without this attribute an enum is written by name, renamed
/// as the assembly's defaults say.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>@JsonEnum</c>.</remarks>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class JsonEnumAttribute : Attribute
{
    /// <summary>How the names of the values become JSON names, where <see cref="JsonValueAttribute"/> does not say.</summary>
    public FieldRename FieldRename { get; set; }

    /// <summary>Whether the values stand in JSON as their numbers. Default: false. Undefined numbers are then read and written as they are.</summary>
    public bool AsNumber { get; set; }

    /// <summary>
    /// Whether names are read in any case, as keys of dictionaries, too: ordinal, any script. They are written as they are. Default: false.
    /// </summary>
    public bool CaseInsensitive { get; set; }

    /// <summary>The value that stands for every unknown name or number when reading. Default: none, an unknown one is an error.</summary>
    public object? UnknownValue { get; set; }
}
