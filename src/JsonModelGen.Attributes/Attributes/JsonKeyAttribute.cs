using System.Text.Json.Serialization;

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

    /// <summary>The key. Default: the member's name, renamed as <see cref="JsonModelOptionsAttribute.FieldRename"/> says.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// Where the member stands in nested objects, in the place of a name: with <c>a.b.c</c>, the key <c>c</c> of the object <c>b</c> in the object
    /// <c>a</c>. Members may share objects, which are written once. An object that is missing or null is one without keys.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>
    /// Whether the members of the model that the member holds stand in its place, in the object itself: the type is a model of the same
    /// assembly, whose own options name its members and say how they are read and written. What may be null writes none of them, and is null where none
    /// of them is there. Only <see cref="IncludeFromJson"/> and <see cref="IncludeToJson"/> can be said of such a member, too.
    /// </summary>
    public bool Flatten { get; set; }

    /// <summary>
    /// Further names under which the member is read, as they stand in the JSON; it is never written so. Where several are there, the last
    /// one counts, as for a key that is there twice.
    /// </summary>
    public string[] Aliases { get; set; } = [];

    /// <summary>Whether the key must be there when reading. Default: true for <c>required</c> members and for constructor parameters that are neither nullable nor defaulted.</summary>
    public bool Required { get; set; }

    /// <summary>
    /// The value where the key is missing <b>or null</b>; a C# default or initializer counts only where it is missing. Numbers, strings,
    /// booleans, characters, values of enums, and arrays of these for collections.
    /// </summary>
    public object? DefaultValue { get; set; }

    /// <summary>
    /// The name of a static method without parameters, of the model or a type around it, whose result is the value where the key is
    /// missing or null. It is called anew each time.
    /// </summary>
    public string? DefaultFactory { get; set; }

    /// <summary>Whether <c>null</c> is an error although the type allows it; the key may be missing. A null is then not written, either. Default: false.</summary>
    public bool DisallowNullValue { get; set; }

    /// <summary>
    /// The name of a static method, of the model or a type around it, that makes the value from what stands in the JSON: it takes one
    /// value of a type that can be read, or a <c>ref Utf8JsonReader</c>. It gets <c>null</c> only if its parameter is nullable.
    /// </summary>
    public string? FromJson { get; set; }

    /// <summary>
    /// The name of a static method, of the model or a type around it, that makes from the value what stands in the JSON: it takes the
    /// value and returns one of a type that can be written, or takes a <c>Utf8JsonWriter</c> and the value. It gets <c>null</c> only if its parameter is nullable.
    /// </summary>
    public string? ToJson { get; set; }

    /// <summary>
    /// The name of a static method, of the model or a type around it, that finds the value: it takes the whole object as a
    /// <see cref="System.Text.Json.JsonElement"/> and the key, and returns the element to be read, or null where there is none. The member is
    /// written under its key as ever. A model without such a member pays nothing for it; one with such a member is parsed twice.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>readValue</c>.</remarks>
    public string? ReadValue { get; set; }

    /// <summary>
    /// What an unknown value of an enum is read as, in this member and whatever it holds: a value of the enum, or null where the enum may be
    /// null. It wins over <see cref="JsonEnumAttribute.UnknownValue"/>, and is not the value of a missing key.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>unknownEnumValue</c>; null is its <c>nullForUndefinedEnumValue</c>.</remarks>
    public object? UnknownEnumValue { get; set; }

    /// <summary>
    /// The name of a static method, of the model or a type around it, that gets the error of each element of the list, or value of the
    /// dictionary, that does not fit. That element is left out; without such a method, its error is that of the whole. The method takes a
    /// <see cref="JsonModelException"/>, whose path begins at the collection, and ends the reading by throwing. Text that is not JSON is an error
    /// all the same.
    /// </summary>
    public string? OnInvalidElement { get; set; }

    /// <summary>Whether the member is written when it is null. Default: what the model says.</summary>
    public bool IncludeIfNull { get; set; } = true;

    /// <summary>
    /// Whether the member is not written when it holds what reading gives where its key is missing: its <see cref="DefaultValue"/>, the
    /// default of its constructor parameter, else the default of its type. Its key is then not required. Default: what the model says.
    /// </summary>
    public bool OmitIfDefault { get; set; }

    /// <summary>
    /// Whether the member is not written when it is an empty string or collection. A missing key is then read as empty. Default: what
    /// the model says.
    /// </summary>
    public bool OmitIfEmpty { get; set; }

    /// <summary>
    /// Which numbers may stand in JSON as strings, elements of collections and values of dictionaries included; keys are text anyway. Default:
    /// what the model says, none.
    /// </summary>
    /// <remarks>The flags mean what they mean in System.Text.Json.</remarks>
    public JsonNumberHandling NumberHandling { get; set; }

    /// <summary>
    /// The format of the dates and times in the member (<see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>,
    /// <see cref="TimeOnly"/>, <see cref="TimeSpan"/>), by the rules of .NET in the invariant culture, read exactly; or <c>unix-seconds</c> or
    /// <c>unix-milliseconds</c> for the time since 1970 as a number; and for durations <c>seconds</c>, <c>milliseconds</c>, <c>microseconds</c> (numbers) or <c>iso8601</c>.
    /// Default: ISO 8601; of a <see cref="TimeSpan"/>, that of System.Text.Json.
    /// </summary>
    public string? Format { get; set; }

    /// <summary>Whether tuples in the member are objects: <see cref="JsonModelOptionsAttribute.TuplesAsObjects"/>. Default: what the model says.</summary>
    public bool TuplesAsObjects { get; set; }

    /// <summary>Whether the member is read. Default: true.</summary>
    public bool IncludeFromJson { get; set; } = true;

    /// <summary>Whether the member is written. Default: true.</summary>
    public bool IncludeToJson { get; set; } = true;
}
