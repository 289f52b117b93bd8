using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Another <c>[JsonModel]</c> type: its own emitted methods are called.</summary>
internal sealed record ModelShape(string TypeName, bool IsReferenceType) : TypeShape(TypeName, IsReferenceType)
{
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
}
