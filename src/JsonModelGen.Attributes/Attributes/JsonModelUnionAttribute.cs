namespace JsonModelGen;

/// <summary>
/// Makes a model a union: its values are of the types derived from it that carry <see cref="JsonModelCaseAttribute"/>, and one key of the
/// object, the discriminator, says of which. It stands on a <see cref="JsonModelAttribute"/> class or record, abstract or not, whose cases are
/// in the same assembly.
/// </summary>
/// <remarks>
/// <para>The discriminator may stand anywhere in the object when it is read, and is what is written first. Where it is missing, no
/// string, or the name of no case, the object is read as <see cref="UnknownCase"/>; without one, that is an error.</para>
/// <para>A case writes its discriminator whether it is written as the union or as itself, so that what is written can be read as either.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonModelUnionAttribute : Attribute
{
    /// <summary>A union.</summary>
    /// <param name="key">The key of the discriminator.</param>
    public JsonModelUnionAttribute(string key = "type")
    {
        Key = key;
    }

    /// <summary>The key of the discriminator.</summary>
    public string Key { get; }

    /// <summary>
    /// A model derived from the union that is no case: what is read where the discriminator names none. It is read and written without a
    /// discriminator of ours; a member with <see cref="JsonExtraAttribute"/> keeps the one that was there. Default: none, that is an error.
    /// </summary>
    public Type? UnknownCase { get; set; }
}
