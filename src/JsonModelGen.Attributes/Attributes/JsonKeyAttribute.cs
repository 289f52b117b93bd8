using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// Options for one member. On both a property or field and the constructor parameter that fills it, the options are merged; an option set
/// on both must have the same value.
/// </summary>
/// <remarks>The counterpart of json_serializable's <c>@JsonKey</c>.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class JsonKeyAttribute : Attribute
{
    /// <summary>Sets options of a member. A field or non-public member is included because it has this attribute.</summary>
    public JsonKeyAttribute()
    {
    }

    /// <summary>Sets the key of a member.</summary>
    /// <param name="name">The key, unescaped.</param>
    public JsonKeyAttribute(string name) => Name = name;

    /// <summary>The key. Default: the member's name, renamed by <see cref="JsonModelOptionsAttribute.FieldRename"/>.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The path of the value in nested objects, instead of a name: <c>a.b.c</c> is the key <c>c</c> in the object <c>b</c> in the object <c>a</c>.
    /// Members can share objects, which are written once. An object that is missing or null counts as an object without keys.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>
    /// Whether the members of the nested model are put directly into this object. The type must be a model of the same assembly; its own options
    /// determine its keys. A nullable member writes nothing when it is null, and is null if none of its keys is present. Only
    /// <see cref="IncludeFromJson"/> and <see cref="IncludeToJson"/> can be set on such a member as well. Default: false.
    /// </summary>
    public bool Flatten { get; set; }

    /// <summary>
    /// Additional keys under which the member is read, but not written. They are not renamed. If several are present, the last one wins, as for
    /// duplicate keys.
    /// </summary>
    public string[] Aliases { get; set; } = [];

    /// <summary>Whether the key must be present when reading. Default: true for <c>required</c> members and for constructor parameters that are neither nullable nor defaulted.</summary>
    public bool Required { get; set; }

    /// <summary>
    /// The value if the key is missing <b>or null</b>; a C# default or initializer is used only if it is missing. A number, string, boolean,
    /// character or enum value, or an array of these for collections.
    /// </summary>
    public object? DefaultValue { get; set; }

    /// <summary>
    /// The name of a static parameterless method of the model or a containing type that returns the value if the key is missing or null. It
    /// is called anew each time.
    /// </summary>
    public string? DefaultFactory { get; set; }

    /// <summary>Whether <c>null</c> is an error although the type allows it; the key may be missing. Null is then not written either. Default: false.</summary>
    public bool DisallowNullValue { get; set; }

    /// <summary>
    /// The name of a static method of the model or a containing type that converts the JSON value to the member's value. It takes one value of a
    /// supported type, or a <c>ref Utf8JsonReader</c>. It is called with <c>null</c> only if its parameter is nullable.
    /// </summary>
    public string? FromJson { get; set; }

    /// <summary>
    /// The name of a static method of the model or a containing type that converts the member's value to its JSON value. It takes the value and
    /// returns one of a supported type, or takes a <c>Utf8JsonWriter</c> and the value. It is called with <c>null</c> only if its parameter is nullable.
    /// </summary>
    public string? ToJson { get; set; }

    /// <summary>
    /// The name of a static method of the model or a containing type that finds the value. It takes the whole object as a
    /// <see cref="System.Text.Json.JsonElement"/> and the key, and returns the element to read, or null if there is none. The member is written under
    /// its own key. A model with such a member is parsed twice; other models are not affected.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>readValue</c>.</remarks>
    public string? ReadValue { get; set; }

    /// <summary>
    /// The value for unknown enum values in this member and its contents: a value of the enum, or null if the enum is nullable. It takes precedence
    /// over <see cref="JsonEnumAttribute.UnknownValue"/>, and is not used for a missing key.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>unknownEnumValue</c>; null is its <c>nullForUndefinedEnumValue</c>.</remarks>
    public object? UnknownEnumValue { get; set; }

    /// <summary>
    /// The name of a static method of the model or a containing type that receives the error of each invalid list element or dictionary entry, which
    /// is then skipped. Without such a method, the error is one of the whole document. The method takes a <see cref="JsonModelException"/>, whose path
    /// begins at the collection; if it throws, reading ends. Malformed JSON is always an error of the whole document.
    /// </summary>
    public string? OnInvalidElement { get; set; }

    /// <summary>Whether the member is written when it is null. Default: as the model.</summary>
    public bool IncludeIfNull { get; set; } = true;

    /// <summary>
    /// Whether the member is not written when it has the value that reading produces for a missing key: its <see cref="DefaultValue"/>, the default of
    /// its constructor parameter, or the default of its type. Its key is then not required. Default: as the model.
    /// </summary>
    public bool OmitIfDefault { get; set; }

    /// <summary>
    /// Whether the member is not written when it is an empty string or collection. A missing key is then read as empty. Default: as the model.
    /// </summary>
    public bool OmitIfEmpty { get; set; }

    /// <summary>
    /// Whether numbers may be strings in JSON, including elements of collections and values of dictionaries. (Dictionary keys are strings anyway.)
    /// Default: as the model.
    /// </summary>
    /// <remarks>The flags have the same meaning as in System.Text.Json.</remarks>
    public JsonNumberHandling NumberHandling { get; set; }

    /// <summary>
    /// The format of dates and times in the member (<see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>,
    /// <see cref="TimeOnly"/>, <see cref="TimeSpan"/>): a .NET format, used with the invariant culture and parsed exactly; <c>unix-seconds</c> or
    /// <c>unix-milliseconds</c>, numbers; for durations <c>seconds</c>, <c>milliseconds</c>, <c>microseconds</c>, numbers, or <c>iso8601</c>.
    /// Default: ISO 8601; for <see cref="TimeSpan"/>, the format of System.Text.Json.
    /// </summary>
    public string? Format { get; set; }

    /// <summary>Whether tuples in the member are objects: <see cref="JsonModelOptionsAttribute.TuplesAsObjects"/>. Default: as the model.</summary>
    public bool TuplesAsObjects { get; set; }

    /// <summary>Whether the member is read. Default: true.</summary>
    public bool IncludeFromJson { get; set; } = true;

    /// <summary>Whether the member is written. Default: true.</summary>
    public bool IncludeToJson { get; set; } = true;
}
