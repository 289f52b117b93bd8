using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A user-defined collection or dictionary, or one of .NET that is in no table.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The <c>global::</c> name of the codec.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
/// <param name="Content">The built-in collection shape with the same JSON.</param>
/// <param name="CanBePopulated">Whether an existing collection can be filled from that.</param>
internal sealed record CustomCollectionShape(string TypeName, string Codec, bool IsReferenceType, TypeShape Content, bool CanBePopulated)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName => Codec;

    public override TypeShape InUtc => this with { Codec = UtcDates.In(Codec), Content = Content.InUtc };

    public override TypeShape WithNumbers(NumberHandling handling) => this with { Codec = NumberForms.In(Codec, handling), Content = Content.WithNumbers(handling) };

    public override TypeShape? PopulationSource => CanBePopulated ? Content : null;

    protected override SchemaNode Schema(ISchemaScope scope) => Content.SchemaIn(scope);
}
