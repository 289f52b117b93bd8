using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A string: writing it reserves space for it and for what follows, in a single check.</summary>
internal sealed record StringShape() : TypeShape("string", IsReferenceType: true)
{
    public override string CodecName => RuntimeNames.Namespace + "StringCodec";

    public override bool CanBeKey => true;

    public override bool EnsuresTail => true;

    public override string ReadExpression => "reader.ReadString()";

    public override void WriteValue(CodeWriter code, string value, string local, int tail) =>
        code.WriteLine($"writer.WriteString({value}, reserve: {tail});");

    protected override SchemaNode Schema(ISchemaScope scope) => SchemaTable.ValueOf("StringCodec", scope);
}
