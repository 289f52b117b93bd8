using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A date or time in a form that the member's option <c>Format</c> gives it.</summary>
/// <param name="TypeName">The <c>global::</c> name of its type.</param>
/// <param name="Codec">The name of the codec.</param>
/// <param name="IsNumber">Whether it is a number: the time since 1970, or a duration.</param>
internal sealed record FormattedShape(string TypeName, string Codec, bool IsNumber) : TypeShape(TypeName, IsReferenceType: false)
{
    public override string CodecName => Codec;

    public override bool CanBeKey => true;

    public override SchemaNode KeySchema(ISchemaScope scope) => IsNumber ? SchemaTable.KeyOf("Int64Codec", scope) : SchemaNode.Any;

    protected override SchemaNode Schema(ISchemaScope scope) => SchemaNode.OfType(IsNumber ? "integer" : "string");
}
