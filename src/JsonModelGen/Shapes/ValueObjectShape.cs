using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A type with <c>[JsonValueObject]</c>: in JSON, it is the value that it wraps.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Content">The shape of the value.</param>
/// <param name="Wrapper">The name of the type that wraps and unwraps it.</param>
/// <param name="IsReferenceType">Whether the type is a reference type.</param>
internal sealed record ValueObjectShape(string TypeName, TypeShape Content, string Wrapper, bool IsReferenceType) : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName =>
        RuntimeNames.Namespace + (CanBeKey ? "ValueObjectKeyCodec<" : "ValueObjectCodec<") + TypeName + ", " + Content.TypeName + ", " + Content.CodecName + ", " + Wrapper + ">";

    public override bool CanBeKey => Content.CanBeKey;

    public override SchemaNode KeySchema(ISchemaScope scope) => Content.KeySchema(scope);

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Content = change(Content) };

    protected override SchemaNode Schema(ISchemaScope scope) => Content.SchemaIn(scope);
}
