using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A collection or dictionary of the user's, or one of .NET that no table knows.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The <c>global::</c> name of the codec.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
/// <param name="Population">The shape that reads what an existing collection is filled with; null if it cannot be filled.</param>
internal sealed record CustomCollectionShape(string TypeName, string Codec, bool IsReferenceType, TypeShape? Population)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName => Codec;

    public override TypeShape InUtc => this with { Codec = UtcDates.In(Codec), Population = Population?.InUtc };

    public override TypeShape WithNumbers(NumberHandling handling) => this with { Codec = NumberForms.In(Codec, handling), Population = Population?.WithNumbers(handling) };

    public override TypeShape? PopulationSource => Population;
}
