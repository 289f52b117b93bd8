using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Reads like another shape, but replaces null by a default. Never written.</summary>
/// <param name="Inner">The shape.</param>
/// <param name="Default">The expression for null: evaluated only then.</param>
/// <param name="ReplacesNull">Whether it replaces a <c>null</c> in the JSON.</param>
/// <param name="ReplacesResult">Whether it replaces a null returned by the inner shape.</param>
internal sealed record DefaultedShape(TypeShape Inner, string Default, bool ReplacesNull, bool ReplacesResult) : TypeShape(Inner.TypeName, Inner.IsReferenceType)
{
    public override string CodecName => Inner.CodecName;

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Inner = change(Inner) };

    protected override SchemaNode Schema(ISchemaScope scope) => ReplacesNull ? Inner.SchemaIn(scope).OrNull() : Inner.SchemaIn(scope);

    public override string ReadExpression =>
        (ReplacesNull ? "reader.TryReadNull() ? " + Default + " : " : "") +
        (Inner is NullableShape nullable ? nullable.Inner : Inner).ReadExpression +
        (ReplacesResult ? " ?? " + Default : "");
}
