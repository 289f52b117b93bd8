using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Reads what another shape reads, or something else in the place of a null. It is never written.</summary>
/// <param name="Inner">The shape.</param>
/// <param name="Default">The expression for null: evaluated only then.</param>
/// <param name="ReplacesNull">Whether it stands in for a <c>null</c> in the JSON.</param>
/// <param name="ReplacesResult">Whether it stands in for a null that the inner shape makes of something else.</param>
internal sealed record DefaultedShape(TypeShape Inner, string Default, bool ReplacesNull, bool ReplacesResult) : TypeShape(Inner.TypeName, Inner.IsReferenceType)
{
    public override string CodecName => Inner.CodecName;

    protected override SchemaNode Schema(ISchemaScope scope) => ReplacesNull ? Inner.SchemaIn(scope).OrNull() : Inner.SchemaIn(scope);

    public override TypeShape InUtc => this with { Inner = Inner.InUtc };

    public override TypeShape WithNumbers(NumberHandling handling) => this with { Inner = Inner.WithNumbers(handling) };

    public override string ReadExpression =>
        (ReplacesNull ? "reader.TryReadNull() ? " + Default + " : " : "") +
        (Inner is NullableShape nullable ? nullable.Inner : Inner).ReadExpression +
        (ReplacesResult ? " ?? " + Default : "");
}
