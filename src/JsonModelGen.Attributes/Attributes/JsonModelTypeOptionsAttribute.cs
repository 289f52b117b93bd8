#pragma warning disable CS3015 // nobody else derives from it

namespace JsonModelGen;

/// <summary>The options that are about one type and so have no default for an assembly.</summary>
public abstract class JsonModelTypeOptionsAttribute : JsonModelOptionsAttribute
{
    private protected JsonModelTypeOptionsAttribute()
    {
    }

    /// <summary>
    /// The name of a static method that makes the object, in the place of a constructor: of the type, or of <see cref="FactoryType"/>. Its
    /// parameters are filled from the members of their names; what it leaves is set afterwards. Default: a constructor.
    /// </summary>
    /// <remarks>The counterpart of json_serializable's <c>constructor</c>.</remarks>
    public string? Factory { get; set; }

    /// <summary>The class that holds the method <see cref="Factory"/>. Default: the type itself.</summary>
    public Type? FactoryType { get; set; }

    /// <summary>
    /// Converters for the members of this type: types that implement <see cref="IJsonConverter{T}"/> or derive from System.Text.Json's
    /// <c>JsonConverter&lt;T&gt;</c>, with a constructor without parameters. <see cref="JsonConvertWithAttribute{TConverter}"/> comes before them.
    /// </summary>
    public Type[] Converters { get; set; } = [];
}
