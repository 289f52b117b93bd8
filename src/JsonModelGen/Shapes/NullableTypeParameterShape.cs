using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>
/// <c>T?</c> where <c>T</c> may be a reference or a value type: JSON <c>null</c> is the null of the type argument, if it has one, and
/// is otherwise left to its codec.
/// </summary>
internal sealed record NullableTypeParameterShape(TypeParameterShape Inner) : TypeShape(Inner.TypeName + "?", IsReferenceType: true)
{
    public override string CodecName => RuntimeNames.Namespace + "MaybeNullCodec<" + Inner.TypeName + ", " + Inner.CodecName + ">";

    public override int RoomNeeded => NullableShape.NullSize;

    public override bool AcceptsNull => true;

    public override string InitialValue => "default";

    public override bool HasNullAsDefault => false;

    public override TypeShape Nullable => this;

    public override TypeShape NonNull => Inner;

    public override string ReadExpression =>
        (Inner.IsClass ? "" : "default(" + Inner.TypeName + ") is null && ") + "reader.TryReadNull() ? default : " + Inner.ReadExpression;

    public override void WriteValue(CodeWriter code, string value, string local, int tail) =>
        NullableShape.WriteUnlessNull(code, value, local, (inner, expression) => Inner.WriteValue(inner, expression, local, tail));

    protected override SchemaNode Schema(ISchemaScope scope) => Inner.SchemaIn(scope).OrNull();
}
