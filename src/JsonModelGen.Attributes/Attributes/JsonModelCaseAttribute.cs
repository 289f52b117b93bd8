namespace JsonModelGen;

/// <summary>
/// Makes a model a case of the unions that it derives from, or of the union that it is itself; see <see cref="JsonModelUnionAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonModelCaseAttribute : Attribute
{
    /// <summary>A case whose discriminator is the name of its type, renamed as the union renames keys.</summary>
    public JsonModelCaseAttribute()
    {
    }

    /// <summary>A case.</summary>
    /// <param name="name">Its discriminator.</param>
    public JsonModelCaseAttribute(string name)
    {
        Name = name;
    }

    /// <summary>Its discriminator; null where the type's name says it.</summary>
    public string? Name { get; }
}
