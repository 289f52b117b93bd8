using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Schemas.Texts;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A date or time with the member's option <c>Format</c>.</summary>
/// <param name="TypeName">The <c>global::</c> name of its type.</param>
/// <param name="Codec">The name of the codec.</param>
/// <param name="IsNumber">Whether it is a number: the time since 1970, or a duration.</param>
internal sealed record FormattedShape(string TypeName, string Codec, bool IsNumber) : TypeShape(TypeName, IsReferenceType: false)
{
    public override string CodecName => Codec;

    public override bool CanBeKey => true;

    /// <summary>The format, if it is a .NET format.</summary>
    public string? Format { get; init; }

    public override SchemaNode KeySchema(ISchemaScope scope) =>
        scope.IsAccepting ? Format is null ? AcceptedScalar.KeyOf(SimpleCodec) : SchemaNode.Any.WithText(AcceptedScalar.TextForm, FormOfFormat)
        : IsNumber ? SchemaTable.KeyOf("Int64Codec", scope) : SchemaNode.Any;

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        if (scope.IsAccepting && IsNumber)
            return NumberRanges.SchemaOf(SimpleCodec);
        SchemaNode schema = SchemaNode.OfType(IsNumber ? "integer" : "string");
        return scope.IsAccepting ? schema.WithText(AcceptedScalar.TextForm, Format is null ? SimpleCodec : FormOfFormat) : schema;
    }

    private string SimpleCodec => Codec.Substring(RuntimeNames.Namespace.Length);

    private string FormOfFormat => TextForms.OfFormat(TypeName.Substring(TypeName.LastIndexOf('.') + 1), Format!);
}
