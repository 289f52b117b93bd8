namespace JsonModelGen;

/// <summary>
/// Reads and writes values with a converter: an <see cref="IJsonConverter{T}"/>, or a <c>JsonConverter&lt;T&gt;</c> of System.Text.Json.
/// </summary>
/// <remarks>
/// On a member it serves the member's type and whatever it holds: elements, keys and values; on a model, all of its members; on an
/// assembly, all models; on any other type, that type wherever it occurs. The first of these that fits decides; <c>FromJson</c> and
/// <c>ToJson</c> methods of a member come before, <see cref="JsonModelTypeOptionsAttribute.Converters"/> behind the attributes of the model.
/// </remarks>
/// <typeparam name="TConverter">The converter.</typeparam>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct |
    AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class JsonConvertWithAttribute<TConverter> : Attribute
{
    /// <summary>A converter that is made without arguments.</summary>
    public JsonConvertWithAttribute() => Arguments = [];

    /// <summary>A converter that is made with these arguments.</summary>
    /// <param name="arguments">The arguments of the converter's constructor.</param>
    public JsonConvertWithAttribute(params object?[] arguments) => Arguments = arguments;

    /// <summary>The arguments of the converter's constructor.</summary>
    public object?[] Arguments { get; }
}
