namespace JsonModelGen;

/// <summary>
/// Makes the compiler write a codec for a type that is not yours and so cannot be a model:
/// <c>[assembly: JsonModelFor(typeof(ThirdParty.Point))]</c> adds <c>ThirdParty.PointCodec</c>. Of a generic type it may name all at
/// once: <c>typeof(ThirdParty.Page&lt;&gt;)</c> adds <c>ThirdParty.PageCodec&lt;T, TCodec&gt;</c>.
/// </summary>
/// <remarks>
/// The codec is internal to the assembly. It is used wherever the type stands in one of its models; as a root the type is read
/// with <c>JsonModel.FromJson&lt;Point, PointCodec&gt;(json)</c>, in C# 14 with <c>Point.FromJson(json)</c>. Its public
/// constructors, properties and fields take part; the options mean what they mean on <see cref="JsonModelAttribute"/>, and what they add
/// stands in the codec.
/// </remarks>
/// <param name="type">A class, struct, record or enum.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonModelForAttribute(Type type) : JsonModelTypeOptionsAttribute
{
    /// <summary>The type.</summary>
    public Type Type { get; } = type;
}

/// <inheritdoc cref="JsonModelForAttribute"/>
/// <typeparam name="T">A class, struct, record or enum.</typeparam>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonModelForAttribute<T> : JsonModelTypeOptionsAttribute;
