using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Any type that is a JSON array with one type of element: arrays, lists, sets, queues and their interfaces.</summary>
/// <param name="TypeName">The <c>global::</c> name of the collection.</param>
/// <param name="Codec">The simple name of the collection's codec: <c>ListCodec</c>.</param>
/// <param name="Element">The shape of the elements.</param>
/// <param name="IsReferenceType">Whether the collection is a reference type.</param>
/// <param name="CanBePopulated">Whether elements can be added to an existing collection.</param>
internal sealed record SequenceShape(string TypeName, string Codec, TypeShape Element, bool IsReferenceType, bool CanBePopulated)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName => RuntimeNames.Namespace + Codec + "<" + CodecArguments + ">";

    /// <summary>The type arguments of a codec for such elements.</summary>
    public string CodecArguments => Element.TypeName + ", " + Element.CodecName;

    public override TypeShape? PopulationSource => CanBePopulated
        ? new SequenceShape(
            "global::System.Collections.Generic.List<" + Element.TypeName + ">", "ListCodec", Element, IsReferenceType: true, CanBePopulated: false)
        : null;

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Element = change(Element) };

    protected override SchemaNode Schema(ISchemaScope scope) =>
        SchemaNode.OfType("array").With("items", Element.SchemaIn(scope).ToJson());
}
