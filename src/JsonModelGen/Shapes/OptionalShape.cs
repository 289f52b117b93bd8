using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>
/// An <c>Optional</c> as the type of a member: a present value is read and written by the inner shape, including null if it accepts that. Only
/// members have it, because only the code that writes the key can omit it.
/// </summary>
/// <param name="Inner">The shape of the value.</param>
internal sealed record OptionalShape(TypeShape Inner) : TypeShape(RuntimeNames.Optional + "<" + Inner.TypeName + ">", IsReferenceType: false)
{
    public override string CodecName => RuntimeNames.Namespace + "OptionalCodec<" + Inner.TypeName + ", " + Inner.CodecName + ">";

    public override TypeShape Bare => Inner.Bare;

    public override string ReadExpression => "new " + TypeName + "(" + Inner.ReadExpression + ")";

    /// <summary>The condition that the value is present, which declares a local for it.</summary>
    /// <param name="value">The expression for the member.</param>
    /// <param name="local">The local.</param>
    public string IsThere(string value, string local) =>
        value + ".TryGetValue(out " + Inner.TypeName + (Inner is { IsReferenceType: true, AcceptsNull: false } ? "? " : " ") + local + ")";

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Inner = change(Inner) };

    protected override SchemaNode Schema(ISchemaScope scope) => Inner.SchemaIn(scope);
}
