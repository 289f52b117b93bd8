using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Reads a nullable value that is null only if its key is missing: <c>null</c> itself is refused. It is never written.</summary>
/// <param name="Inner">The nullable shape.</param>
internal sealed record DisallowedNullShape(NullableShape Inner) : TypeShape(Inner.TypeName, Inner.IsReferenceType)
{
    public override string CodecName => Inner.Inner.CodecName;

    protected override SchemaNode Schema(ISchemaScope scope) => Inner.Inner.SchemaIn(scope);

    public override string InitialValue => "null";

    public override TypeShape InUtc => this with { Inner = (NullableShape)Inner.InUtc };

    public override string ReadExpression => Inner.Inner.ReadExpression;
}
