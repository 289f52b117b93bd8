using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Another <c>[JsonModel]</c> type: its own emitted methods are called.</summary>
internal sealed record ModelShape(string TypeName, bool IsReferenceType) : TypeShape(TypeName, IsReferenceType)
{
    /// <summary>The schema of a model of another assembly, without white space, if it has one.</summary>
    public string? ForeignSchema { get; init; }

    public override string CodecName => RuntimeNames.Namespace + "ModelCodec<" + TypeName + ">";

    public override int RoomNeeded => IsReferenceType ? NullableShape.NullSize : 0;

    public override string ReadExpression => TypeName + ".FromJson(ref reader)";

    public override void WriteValue(CodeWriter code, string value, string local, int tail)
    {
        if (IsReferenceType)
            NullableShape.WriteUnlessNull(code, value, local, (inner, expression) => inner.WriteLine($"{expression}.ToJson(ref writer);"));
        else
            code.WriteLine($"{value}.ToJson(ref writer);");
    }

    protected override SchemaNode Schema(ISchemaScope scope) => scope.ModelOf(this);
}
