using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Another <c>[JsonModel]</c> type, read and written by its emitted methods.</summary>
internal sealed record ModelShape(string TypeName, bool IsReferenceType) : TypeShape(TypeName, IsReferenceType)
{
    /// <summary>The minified schema of a model of another assembly, if it has one.</summary>
    public string? ForeignSchema { get; init; }

    /// <summary>The codec of a read-only or write-only model, which does not implement <c>IJsonModel</c>.</summary>
    public string? Codec { get; init; }

    public override string CodecName => Codec ?? RuntimeNames.Namespace + "ModelCodec<" + TypeName + ">";

    public override int RoomNeeded => IsReferenceType ? NullableShape.NullSize : 0;

    public override string ReadExpression => Codec is null ? TypeName + ".FromJson(ref reader)" : Codec + ".Read(ref reader)";

    public override void WriteValue(CodeWriter code, string value, string local, int tail)
    {
        if (Codec is not null)
            code.WriteLine($"{Codec}.Write(ref writer, {value});");
        else if (IsReferenceType)
            NullableShape.WriteUnlessNull(code, value, local, (inner, expression) => inner.WriteLine($"{expression}.ToJson(ref writer);"));
        else
            code.WriteLine($"{value}.ToJson(ref writer);");
    }

    protected override SchemaNode Schema(ISchemaScope scope) => scope.ModelOf(this);
}
