using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A struct that System.Text.Json reads from <c>null</c> as its default, and never writes as <c>null</c>.</summary>
/// <param name="Inner">The shape of other values.</param>
internal sealed record NullAsDefaultShape(TypeShape Inner) : TypeShape(Inner.TypeName, IsReferenceType: false)
{
    public override string CodecName => RuntimeNames.Namespace + "NullAsDefaultCodec<" + Inner.TypeName + ", " + Inner.CodecName + ">";

    public override TypeShape Nullable => Inner.Nullable;

    public override TypeShape Bare => Inner;

    public override int MaxSize => Inner.MaxSize;

    public override int RoomNeeded => Inner.RoomNeeded;

    public override bool EnsuresTail => Inner.EnsuresTail;

    public override void WriteValue(CodeWriter code, string value, string local, int tail) => Inner.WriteValue(code, value, local, tail);

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Inner = change(Inner) };

    protected override SchemaNode Schema(ISchemaScope scope) => scope.IsAccepting ? Inner.SchemaIn(scope).OrNull() : Inner.SchemaIn(scope);
}
