namespace JsonModelGen;

/// <summary>
/// Makes a model a case of the unions from which it derives, or of the union that it is itself. See <see cref="JsonModelUnionAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonModelCaseAttribute : Attribute
{
    /// <summary>A case whose name is that of its type, renamed as the union renames keys.</summary>
    public JsonModelCaseAttribute()
    {
    }

    /// <summary>A case with a name.</summary>
    /// <param name="name">The value of the discriminator.</param>
    public JsonModelCaseAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The value of the discriminator; null for the name of the type.</summary>
    public string? Name { get; }
}
