#pragma warning disable CS3015 // no other assembly derives from it

using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// The options that can be set on a model, for all models of an assembly, and for a type that you do not own.
/// </summary>
/// <remarks>
/// An option that is not set is taken from <see cref="JsonModelDefaultsAttribute"/>, then from the MSBuild property <c>JsonModelGen_</c> + its
/// name, then from the built-in default.
/// </remarks>
public abstract class JsonModelOptionsAttribute : Attribute
{
    private protected JsonModelOptionsAttribute()
    {
    }

    /// <summary>How member names become keys, unless <see cref="JsonKeyAttribute.Name"/> is set. Default: <see cref="FieldRename.Camel"/>.</summary>
    public FieldRename FieldRename { get; set; }

    /// <summary>Whether members that are null are written, as <c>null</c>. Default: true.</summary>
    public bool IncludeIfNull { get; set; } = true;

    /// <summary>
    /// Whether numbers may be strings in JSON, including elements of collections and values of dictionaries. (Dictionary keys are strings anyway.)
    /// Default: <see cref="JsonNumberHandling.Strict"/>.
    /// </summary>
    /// <remarks>The flags have the same meaning as in System.Text.Json.</remarks>
    public JsonNumberHandling NumberHandling { get; set; }

    /// <summary>
    /// Whether members are not written when they have the value that reading produces for a missing key
    /// (<see cref="JsonKeyAttribute.OmitIfDefault"/>). Members for which that value is not known are always written. Default: false.
    /// </summary>
    public bool OmitIfDefault { get; set; }

    /// <summary>
    /// Whether members are not written when they are empty strings or collections (<see cref="JsonKeyAttribute.OmitIfEmpty"/>). Members that
    /// would not be read back as empty are always written. Default: false.
    /// </summary>
    public bool OmitIfEmpty { get; set; }

    /// <summary>Whether a key that belongs to no member is an error; otherwise it is skipped. Default: false.</summary>
    public bool DisallowUnrecognizedKeys { get; set; }

    /// <summary>
    /// Whether a key may appear twice, in which case the last value wins. If false, a duplicate is an error (<see cref="JsonModelErrorKind.DuplicateKey"/>), also in
    /// dictionaries and untyped JSON values in the members. Default: true.
    /// </summary>
    /// <remarks>Corresponds to System.Text.Json's <c>AllowDuplicateProperties</c>. RFC 8259, section 4, asks for unique names.</remarks>
    public bool AllowDuplicateKeys { get; set; } = true;

    /// <summary>
    /// The maximum depth of objects and arrays in a value of the model, including its own object, when reading and when writing. It replaces the usual limit of 64
    /// wherever the value is. Limits that the call or a model around this one sets apply as well. Default: 64.
    /// </summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>
    /// Whether keys match in any case, like System.Text.Json's <c>PropertyNameCaseInsensitive</c>: ordinal, for any script. Keys that match exactly
    /// cost nothing extra. Default: false.
    /// </summary>
    public bool CaseInsensitive { get; set; }

    /// <summary>
    /// Whether every <see cref="DateTime"/> in the members is in UTC, in the JSON and in memory. Local times are converted; times of unspecified
    /// kind are taken as UTC. <see cref="DateTimeOffset"/> keeps its offset. Default: false.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>dateTimeUtc</c>; it also applies to dictionary keys and to reading.</remarks>
    public bool DateTimeUtc { get; set; }

    /// <summary>
    /// Whether <c>FromJson</c> is generated. Without it, the model is only written: it needs no constructor and no setters, and its members need not
    /// be readable. Default: true.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createFactory</c>. It has no MSBuild property.</remarks>
    public bool CreateFactory { get; set; } = true;

    /// <summary>
    /// Whether <c>ToJson</c> is generated. Without it, the model is only read: it needs no getters, and its members need not be writable. Default: true.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createToJson</c>. It has no MSBuild property.</remarks>
    public bool CreateToJson { get; set; } = true;

    /// <summary>
    /// Whether tuples in the members are objects, <c>{"$1":…,"$2":…}</c>, with named elements under their names in camel case. Default: false, they
    /// are arrays.
    /// </summary>
    /// <remarks>The form that json_serializable gives Dart's records. It has no MSBuild property.</remarks>
    public bool TuplesAsObjects { get; set; }

    /// <summary>Whether a nested class <c>JsonKeys</c> is generated with a constant for each member's key. Default: false.</summary>
    /// <remarks>The counterpart of json_serializable's <c>createJsonKeys</c>; it includes members that are only read.</remarks>
    public bool CreateJsonKeys { get; set; }

    /// <summary>Whether a property <c>FieldMap</c> is generated: a dictionary from C# member names to keys. Default: false.</summary>
    /// <remarks>The counterpart of json_serializable's <c>createFieldMap</c>; it includes members that are only read.</remarks>
    public bool CreateFieldMap { get; set; }

    /// <summary>Whether a constant <c>JsonSchema</c> is generated: the JSON Schema (draft 2020-12) of the output. Default: false.</summary>
    /// <remarks>The counterpart of json_serializable's <c>createJsonSchema</c>.</remarks>
    public bool CreateJsonSchema { get; set; }

    /// <summary>Whether a nested class <c>PerFieldToJson</c> is generated with methods that each write the value of one member. Default: false.</summary>
    /// <remarks>The counterpart of json_serializable's <c>createPerFieldToJson</c>.</remarks>
    public bool CreatePerFieldToJson { get; set; }

    /// <summary>Whether members without <see cref="JsonKeyAttribute"/> or a System.Text.Json attribute are ignored. Default: false.</summary>
    public bool IgnoreUnannotated { get; set; }
}
