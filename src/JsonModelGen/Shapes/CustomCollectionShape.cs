using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A user-defined collection or dictionary, or one of .NET that is in no table.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The simple name of the codec.</param>
/// <param name="Factory">The name of the type with which the codec creates the collection; null if it needs none.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
/// <param name="Content">The built-in collection shape with the same JSON: a sequence or a dictionary.</param>
/// <param name="CanBePopulated">Whether an existing collection can be filled from that.</param>
internal sealed record CustomCollectionShape(string TypeName, string Codec, string? Factory, bool IsReferenceType, TypeShape Content, bool CanBePopulated)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName =>
        RuntimeNames.Namespace + Codec + "<" + TypeName + ", " + ContentArguments + (Factory is null ? "" : ", " + Factory) + ">";

    private string ContentArguments => Content is DictionaryShape dictionary ? dictionary.CodecArguments : ((SequenceShape)Content).CodecArguments;

    public override TypeShape? PopulationSource => CanBePopulated ? Content : null;

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Content = change(Content) };

    protected override SchemaNode Schema(ISchemaScope scope) => Content.SchemaIn(scope);
}
