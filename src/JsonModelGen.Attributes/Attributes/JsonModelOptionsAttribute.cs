#pragma warning disable CS3015 // nobody else derives from it

using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// The options that mean the same wherever they stand: on a model, for all models of an assembly, and for a type of others.
/// </summary>
/// <remarks>
/// An option that is not set on a model, or for a type of others, is taken from <see cref="JsonModelDefaultsAttribute"/>, then from the
/// MSBuild property <c>JsonModelGen_</c> + its name, then from the built-in default.
/// </remarks>
public abstract class JsonModelOptionsAttribute : Attribute
{
    private protected JsonModelOptionsAttribute()
    {
    }

    /// <summary>How member names become keys, where <see cref="JsonKeyAttribute.Name"/> does not say. Default: <see cref="FieldRename.Camel"/>.</summary>
    public FieldRename FieldRename { get; set; }

    /// <summary>Whether members that are null are written (as <c>null</c>). Default: true.</summary>
    public bool IncludeIfNull { get; set; } = true;

    /// <summary>
    /// Which numbers may stand in JSON as strings, elements of collections and values of dictionaries included; keys are text anyway. Default:
    /// none.
    /// </summary>
    /// <remarks>The flags mean what they mean in System.Text.Json.</remarks>
    public JsonNumberHandling NumberHandling { get; set; }

    /// <summary>
    /// Whether members that hold what reading gives where their key is missing are not written (<see cref="JsonKeyAttribute.OmitIfDefault"/>);
    /// members of which that cannot be known are. Default: false.
    /// </summary>
    public bool OmitIfDefault { get; set; }

    /// <summary>
    /// Whether members that are empty strings or collections are not written (<see cref="JsonKeyAttribute.OmitIfEmpty"/>); those that would not be
    /// read back as empty are. Default: false.
    /// </summary>
    public bool OmitIfEmpty { get; set; }

    /// <summary>Whether a key that belongs to no member is an error rather than skipped. Default: false.</summary>
    public bool DisallowUnrecognizedKeys { get; set; }

    /// <summary>
    /// Whether keys are matched without regard to case, as System.Text.Json's <c>PropertyNameCaseInsensitive</c> does it: ordinal, any
    /// script. A key that is spelled exactly costs nothing more. Default: false.
    /// </summary>
    public bool CaseInsensitive { get; set; }

    /// <summary>
    /// Whether every <see cref="DateTime"/> in the members is in UTC: in the JSON, and once it is read. A local time is converted; one that
    /// does not say what it is counts as UTC. <see cref="DateTimeOffset"/> keeps its offset. Default: false.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>dateTimeUtc</c>, but for keys of dictionaries and for reading, too.</remarks>
    public bool DateTimeUtc { get; set; }

    /// <summary>
    /// Whether <c>FromJson</c> is added. Without it the model is only written: it needs no constructor and no setters, and its members need not be
    /// readable. Default: true.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createFactory</c>. It has no MSBuild property.</remarks>
    public bool CreateFactory { get; set; } = true;

    /// <summary>
    /// Whether <c>ToJson</c> is added. Without it the model is only read: it needs no getters, and its members need not be writable. Default: true.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createToJson</c>. It has no MSBuild property.</remarks>
    public bool CreateToJson { get; set; } = true;

    /// <summary>
    /// Whether tuples in the members are objects, as records are in Dart: <c>{"$1":…,"$2":…}</c>, elements with a name under that name in camel
    /// case. Default: false, they are arrays.
    /// </summary>
    /// <remarks>The form that json_serializable gives records. It cannot be set for a whole project with MSBuild.</remarks>
    public bool TuplesAsObjects { get; set; }

    /// <summary>
    /// Whether a nested class <c>JsonKeys</c> is added with a constant for each member's key. Default: false.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createJsonKeys</c>; members that are only read have a constant, too.</remarks>
    public bool CreateJsonKeys { get; set; }

    /// <summary>
    /// Whether a property <c>FieldMap</c> is added: the members' keys by their names in C#. Default: false.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createFieldMap</c>; members that are only read are in it, too.</remarks>
    public bool CreateFieldMap { get; set; }

    /// <summary>
    /// Whether a constant <c>JsonSchema</c> is added: the JSON Schema (draft 2020-12) of what is written. Default: false.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createJsonSchema</c>.</remarks>
    public bool CreateJsonSchema { get; set; }

    /// <summary>
    /// Whether a nested class <c>PerFieldToJson</c> is added with methods that write the value of one member. Default: false.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>createPerFieldToJson</c>.</remarks>
    public bool CreatePerFieldToJson { get; set; }

    /// <summary>Whether members without <see cref="JsonKeyAttribute"/> (or an attribute of System.Text.Json on members) take no part. Default: false.</summary>
    public bool IgnoreUnannotated { get; set; }
}
