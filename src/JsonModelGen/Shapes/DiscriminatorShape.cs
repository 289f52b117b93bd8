using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>The constant discriminator value of a case. It is read by the model, which compares it.</summary>
internal sealed record DiscriminatorShape(string Text, bool IsNumber) : TypeShape("string", IsReferenceType: false)
{
    public override string CodecName => RuntimeNames.Namespace + "StringCodec";

    /// <summary>If the escaped form depends on the encoder, the writer escapes it.</summary>
    public override int MaxSize => JsonText.NeedsEscaping(Text) ? Unbounded : Json.Length;

    /// <summary>The JSON, if it is the same for all encoders.</summary>
    public string Json => IsNumber ? Text : "\"" + Text + "\"";

    public override void WriteValue(CodeWriter code, string value, string local, int tail) => code.WriteLine(JsonText.NeedsEscaping(Text)
        ? $"writer.WriteString({CSharpText.Literal(Text)}, reserve: {CSharpText.Number((long)tail)});"
        : $"writer.WriteRaw({CSharpText.Utf8Literal(Json)});");

    public override bool EnsuresTail => true;

    protected override SchemaNode Schema(ISchemaScope scope) => IsNumber ? SchemaNode.Any.With("const", Text) : SchemaNode.Any.WithText("const", Text);
}
