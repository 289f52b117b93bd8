#pragma warning disable CS3015 // no other assembly derives from it

namespace JsonModelGen;

/// <summary>The options that concern one type and so have no default for an assembly.</summary>
public abstract class JsonModelTypeOptionsAttribute : JsonModelOptionsAttribute
{
    private protected JsonModelTypeOptionsAttribute()
    {
    }

    /// <summary>
    /// The name of a static method of the type, or of <see cref="FactoryType"/>, that creates the object instead of a constructor. Its parameters
    /// are filled from the members with their names; other members are set afterwards. Default: a constructor.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>constructor</c>.</remarks>
    public string? Factory { get; set; }

    /// <summary>The class that contains the method <see cref="Factory"/>. Default: the type itself.</summary>
    public Type? FactoryType { get; set; }

    /// <summary>
    /// Converters for the members of this type: types that implement <see cref="IJsonConverter{T}"/> or derive from System.Text.Json's
    /// <c>JsonConverter&lt;T&gt;</c>, with a parameterless constructor. <see cref="JsonConvertWithAttribute{TConverter}"/> takes precedence over them.
    /// </summary>
    public Type[] Converters { get; set; } = [];
}
