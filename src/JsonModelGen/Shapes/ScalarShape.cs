using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>
/// A type of bounded size that the reader and the writer support directly: a row of <see cref="ScalarTable"/>.
/// </summary>
/// <param name="TypeName">The <c>global::</c> name or keyword.</param>
/// <param name="ReadMethod">The reader's method.</param>
/// <param name="WriteMethod">The writer's method.</param>
/// <param name="Size">The maximal size of a value in bytes.</param>
/// <param name="Codec">The simple name of the codec.</param>
internal sealed record ScalarShape(string TypeName, string ReadMethod, string WriteMethod, int Size, string Codec)
    : TypeShape(TypeName, IsReferenceType: false)
{
    public override string CodecName => RuntimeNames.Namespace + Codec;

    public override bool CanBeKey => true;

    public override int MaxSize => Size;

    public override TypeShape InUtc => Codec == "DateTimeCodec"
        ? this with { ReadMethod = "ReadUtcDateTime", WriteMethod = "WriteUtcDateTime", Codec = "UtcDateTimeCodec" }
        : this;

    public override TypeShape WithNumbers(NumberHandling handling) => NumberForms.Of(Codec, handling) ?? (TypeShape)this;

    public override string ReadExpression => "reader." + ReadMethod + "()";

    public override void WriteValue(CodeWriter code, string value, string local, int tail) =>
        code.WriteLine($"writer.{WriteMethod}({value});");

    public override SchemaNode KeySchema(ISchemaScope scope) => SchemaTable.KeyOf(Codec, scope);

    protected override SchemaNode Schema(ISchemaScope scope) => SchemaTable.ValueOf(Codec, scope);
}
