namespace JsonModelGen;

/// <summary>
/// Makes a model a union: its values are objects of its cases, the derived types with <see cref="JsonModelCaseAttribute"/>. One key of the
/// object, the discriminator, names the case. The attribute is used on a <see cref="JsonModelAttribute"/> class or record, abstract or not, with cases in
/// the same assembly.
/// </summary>
/// <remarks>
/// <para>When reading, the discriminator can be anywhere in the object; when writing, it comes first. If it is missing, not a string, or names no
/// case, the object is read as <see cref="UnknownCase"/>; without one, that is an error.</para>
/// <para>A case writes its discriminator whether it is written as the union or as its own type, so the result can be read as either.</para>
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
    /// A model derived from the union that is not a case. It is read if the discriminator names no case. It writes no discriminator of its own;
    /// a member with <see cref="JsonExtraAttribute"/> keeps the one that was read. Default: none; an unknown case is an error.
    /// </summary>
    public Type? UnknownCase { get; set; }
}
