using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A multidimensional array: nested JSON arrays.</summary>
/// <param name="TypeName">The <c>global::</c> name of the array: <c>int[,]</c>.</param>
/// <param name="Element">The shape of the elements.</param>
/// <param name="Rank">The number of dimensions.</param>
internal sealed record MultiDimensionalArrayShape(string TypeName, TypeShape Element, int Rank) : TypeShape(TypeName, IsReferenceType: true)
{
    public override string CodecName =>
        RuntimeNames.Namespace + "MultiDimensionalArrayCodec<" + TypeName + ", " + Element.TypeName + ", " + Element.CodecName + ">";

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Element = change(Element) };

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        SchemaNode schema = Element.SchemaIn(scope);
        for (int i = 0; i < Rank; i++)
            schema = SchemaNode.OfType("array").With("items", schema.ToJson());
        return schema;
    }
}
