namespace JsonModelGen;

/// <summary>
/// Reads and writes values with a converter: an <see cref="IJsonConverter{T}"/>, or a <c>JsonConverter&lt;T&gt;</c> of System.Text.Json.
/// </summary>
/// <remarks>
/// On a member it applies to the member's type and its contents: elements, keys and values; on a model, to all of its members; on an
/// assembly, to all models; on any other type, to that type wherever it occurs. The first of these that matches is used. The <c>FromJson</c> and
/// <c>ToJson</c> methods of a member take precedence over all of them; <see cref="JsonModelTypeOptionsAttribute.Converters"/> comes after the
/// attributes of the model.
/// </remarks>
/// <typeparam name="TConverter">The converter.</typeparam>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct |
    AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class JsonConvertWithAttribute<TConverter> : Attribute
{
    /// <summary>Registers a converter that is created without arguments.</summary>
    public JsonConvertWithAttribute() => Arguments = [];

    /// <summary>Registers a converter that is created with arguments.</summary>
    /// <param name="arguments">The arguments of the converter's constructor.</param>
    public JsonConvertWithAttribute(params object?[] arguments) => Arguments = arguments;

    /// <summary>The arguments of the converter's constructor.</summary>
    public object?[] Arguments { get; }
}
