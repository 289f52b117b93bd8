using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A type that a codec of the runtime library, or one that is emitted beside the model, reads and writes.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The name of the codec: <c>global::</c>, or the simple name of a nested one.</param>
/// <param name="IsKey">Whether it reads and writes keys of dictionaries, too.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
internal sealed record CodecShape(string TypeName, string Codec, bool IsKey, bool IsReferenceType)
    : TypeShape(TypeName, IsReferenceType)
{
    public override SchemaNode KeySchema(ISchemaScope scope) => scope.EnumKeyOf(Codec) ?? SchemaTable.KeyOf(Codec);

    protected override SchemaNode Schema(ISchemaScope scope) => scope.EnumOf(Codec) ?? SchemaTable.ValueOf(Codec);

    public override string CodecName => Codec;

    public override bool CanBeKey => IsKey;
}
