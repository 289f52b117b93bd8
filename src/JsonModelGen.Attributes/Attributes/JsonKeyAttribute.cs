namespace JsonModelGen;

/// <summary>
/// How one member is read and written. It may stand on the property or field and on the constructor parameter that fills
/// it; the two are merged option by option.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>@JsonKey</c>.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class JsonKeyAttribute : Attribute
{
    /// <summary>A member with options; a field or non-public member takes part because it carries this attribute.</summary>
    public JsonKeyAttribute()
    {
    }

    /// <summary>A member with a key of its own.</summary>
    /// <param name="name">The key, as it stands in the JSON (before escaping).</param>
    public JsonKeyAttribute(string name) => Name = name;

    /// <summary>The key. Default: the member's name, renamed as <see cref="JsonModelAttribute.FieldRename"/> says.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the key must be there when reading. Default: true for <c>required</c> members and for constructor parameters that are neither nullable nor defaulted.</summary>
    public bool Required { get; set; }

    /// <summary>Whether the member is written when it is null. Default: what the model says.</summary>
    public bool IncludeIfNull { get; set; } = true;

    /// <summary>Whether the member is read. Default: true.</summary>
    public bool IncludeFromJson { get; set; } = true;

    /// <summary>Whether the member is written. Default: true.</summary>
    public bool IncludeToJson { get; set; } = true;
}
