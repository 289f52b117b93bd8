namespace JsonModelGen;

/// <summary>The JSON form of one enum value.</summary>
/// <remarks>The counterpart of json_serializable's <c>@JsonValue</c>.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class JsonValueAttribute : Attribute
{
    /// <summary>The value is a JSON string.</summary>
    /// <param name="value">The string, unescaped.</param>
    public JsonValueAttribute(string value) => Value = value;

    /// <summary>The value is a JSON number.</summary>
    /// <param name="value">The number.</param>
    public JsonValueAttribute(long value) => Value = value;

    /// <summary>The string or the integer.</summary>
    public object Value { get; }

    /// <summary>Additional strings that are read as this value, but not written.</summary>
    public string[] Aliases { get; set; } = [];
}
