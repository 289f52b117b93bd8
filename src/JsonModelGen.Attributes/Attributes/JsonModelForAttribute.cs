namespace JsonModelGen;

/// <summary>
/// Generates a codec for a type that you do not own and so cannot make a model:
/// <c>[assembly: JsonModelFor(typeof(ThirdParty.Point))]</c> generates <c>ThirdParty.PointCodec</c>. A generic type definition covers all its
/// constructed types: <c>typeof(ThirdParty.Page&lt;&gt;)</c> generates <c>ThirdParty.PageCodec&lt;T, TCodec&gt;</c>.
/// </summary>
/// <remarks>
/// The codec is internal to the assembly. It is used wherever one of its models contains the type. As a root, the type is read with
/// <c>JsonModel.FromJson&lt;Point, PointCodec&gt;(json)</c>, in C# 14 with <c>Point.FromJson(json)</c>. Public constructors, properties and fields
/// are used. The options have the same meaning as on <see cref="JsonModelAttribute"/>; members that they generate are in the codec.
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
