using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A nullable value or reference: JSON <c>null</c>, or what the inner shape reads and writes.</summary>
internal sealed record NullableShape(TypeShape Inner) : TypeShape(Inner.TypeName + "?", Inner.IsReferenceType)
{
    /// <summary>The bytes of <c>null</c>.</summary>
    public const int NullSize = 4;

    public override string CodecName =>
        RuntimeNames.Namespace + (Inner.IsReferenceType ? "NullableReferenceCodec<" : "NullableCodec<") + Inner.TypeName + ", " + Inner.CodecName + ">";

    public override int MaxSize => Inner.MaxSize < 0 ? Unbounded : Math.Max(Inner.MaxSize, NullSize);

    public override int RoomNeeded => Inner is StringShape ? 0 : Math.Max(Inner.RoomNeeded, NullSize);

    public override bool EnsuresTail => Inner.EnsuresTail;

    public override bool AcceptsNull => true;

    public override TypeShape Nullable => this;

    public override TypeShape NonNull => Inner;

    public override string ReadExpression => Inner is StringShape
        ? "reader.ReadNullableString()"
        : "reader.TryReadNull() ? " + Null + " : " + Inner.ReadExpression;

    /// <summary>A struct may have a conversion operator that accepts null, as <see cref="Memory{T}"/> has from an array, so <c>null</c> needs a type.</summary>
    private string Null => Inner is { IsReferenceType: false } and not ScalarShape ? "default(" + TypeName + ")" : "null";

    public override void WriteValue(CodeWriter code, string value, string local, int tail)
    {
        // These write null for a null reference anyway.
        if (Inner is StringShape or ModelShape { IsReferenceType: true, Codec: null })
            Inner.WriteValue(code, value, local, tail);
        else
            WriteUnlessNull(code, value, local, (inner, expression) => Inner.WriteValue(inner, expression, local, tail));
    }

    /// <summary>Emits code that writes <c>null</c> for null, and otherwise runs the statements from <paramref name="writeValue"/>.</summary>
    public static void WriteUnlessNull(CodeWriter code, string value, string local, Action<CodeWriter, string> writeValue)
    {
        code.WriteLine($"if ({value} is {{ }} {local})");
        using (code.Indent())
            writeValue(code, local);
        code.WriteLine("else");
        using (code.Indent())
            code.WriteLine("writer.WriteNull();");
    }

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Inner = change(Inner) };

    protected override SchemaNode Schema(ISchemaScope scope) => Inner.SchemaIn(scope).OrNull();
}
