using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>
/// A value of a type parameter of the model. Every use that names the type argument also names its codec, so nothing
/// needs to be known about it here, not even whether it may be null.
/// </summary>
/// <param name="TypeName">The type parameter, as an identifier.</param>
/// <param name="Codec">The codec's type parameter.</param>
/// <param name="IsReferenceType">Whether values can be null: unless it is constrained to value types.</param>
/// <param name="IsClass">Whether it is constrained to reference types.</param>
internal sealed record TypeParameterShape(string TypeName, string Codec, bool IsReferenceType, bool IsClass)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName => Codec;

    /// <summary>If it is a key, its codec is constrained to a key codec.</summary>
    public override bool CanBeKey => true;

    public override string InitialValue => "default!";

    public override bool HasNullAsDefault => false;

    public override TypeShape Nullable => IsReferenceType ? new NullableTypeParameterShape(this) : new NullableShape(this);

    public override SchemaNode KeySchema(ISchemaScope scope) => scope.Arguments.KeyOf(TypeName);

    protected override SchemaNode Schema(ISchemaScope scope) => scope.Arguments.ValueOf(TypeName);
}
