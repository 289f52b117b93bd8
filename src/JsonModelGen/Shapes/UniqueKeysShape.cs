using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A key of a dictionary, or untyped JSON, read by a codec that refuses duplicate keys. Never written.</summary>
/// <param name="Inner">The shape without that.</param>
/// <param name="Codec">The simple name of the codec, whose type arguments are the type and the codec of the inner shape.</param>
internal sealed record UniqueKeysShape(TypeShape Inner, string Codec) : TypeShape(Inner.TypeName, Inner.IsReferenceType)
{
    public override string CodecName => RuntimeNames.Namespace + Codec + "<" + Inner.TypeName + ", " + Inner.CodecName + ">";

    public override bool CanBeKey => Inner.CanBeKey;

    public override SchemaNode KeySchema(ISchemaScope scope) => Inner.KeySchema(scope);

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Inner = change(Inner) };

    protected override SchemaNode Schema(ISchemaScope scope) => Inner.SchemaIn(scope);
}
