using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// Makes the compiler write a codec for a type that is not yours and so cannot be a model:
/// <c>[assembly: JsonModelFor&lt;ThirdParty.Point&gt;]</c> adds <c>ThirdParty.PointCodec</c>.
/// </summary>
/// <remarks>
/// The codec is internal to the assembly. It is used wherever the type stands in one of its models; as a root the type is read
/// with <c>JsonModel.FromJson&lt;Point, PointCodec&gt;(json)</c>, in C# 14 with <c>Point.FromJson(json)</c>. Its public
/// constructors, properties and fields take part; the options mean what they mean on <see cref="JsonModelAttribute"/>.
/// </remarks>
/// <typeparam name="T">A class, struct, record or enum.</typeparam>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonModelForAttribute<T> : Attribute
{
    /// <inheritdoc cref="JsonModelAttribute.FieldRename"/>
    public FieldRename FieldRename { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.IncludeIfNull"/>
    public bool IncludeIfNull { get; set; } = true;

    /// <inheritdoc cref="JsonModelAttribute.NumberHandling"/>
    public JsonNumberHandling NumberHandling { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.OmitIfDefault"/>
    public bool OmitIfDefault { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.OmitIfEmpty"/>
    public bool OmitIfEmpty { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.DateTimeUtc"/>
    public bool DateTimeUtc { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.DisallowUnrecognizedKeys"/>
    public bool DisallowUnrecognizedKeys { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.CaseInsensitive"/>
    public bool CaseInsensitive { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.TuplesAsObjects"/>
    public bool TuplesAsObjects { get; set; }

    /// <summary>Whether a nested class <c>JsonKeys</c> is added to the codec (<see cref="JsonModelAttribute.CreateJsonKeys"/>). Default: false.</summary>
    public bool CreateJsonKeys { get; set; }

    /// <summary>Whether a property <c>FieldMap</c> is added to the codec (<see cref="JsonModelAttribute.CreateFieldMap"/>). Default: false.</summary>
    public bool CreateFieldMap { get; set; }

    /// <summary>Whether a nested class <c>PerFieldToJson</c> is added to the codec (<see cref="JsonModelAttribute.CreatePerFieldToJson"/>). Default: false.</summary>
    public bool CreatePerFieldToJson { get; set; }

    /// <inheritdoc cref="JsonModelAttribute.Converters"/>
    public Type[] Converters { get; set; } = [];
}
