using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Reads a nullable value that is null only if its key is missing; JSON <c>null</c> is refused. Never written.</summary>
/// <param name="Inner">The shape that takes null.</param>
internal sealed record DisallowedNullShape(TypeShape Inner) : TypeShape(Inner.TypeName, Inner.IsReferenceType)
{
    public override string CodecName => Inner.NonNull.CodecName;

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Inner = change(Inner) };

    protected override SchemaNode Schema(ISchemaScope scope) => Inner.NonNull.SchemaIn(scope);

    public override string InitialValue => "null";

    /// <summary>A codec that accepts null must not be called for it.</summary>
    public override string ReadExpression => Inner is NullableShape nullable
        ? nullable.Inner.ReadExpression
        : RuntimeNames.Conversion + ".ReadNotNull<" + Inner.TypeName + ", " + Inner.CodecName + ">(ref reader)";
}
