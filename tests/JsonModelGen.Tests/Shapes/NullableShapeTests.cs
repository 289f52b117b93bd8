using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Shapes;

public class NullableShapeTests
{
    [Fact]
    public void A_string_has_its_own_read_and_writes_null_itself() => ShapeProbe.ShapeOf("string?").Emits(
        "reader.ReadNullableString()",
        "writer.WriteString(v, reserve: 7);",
        "NullableReferenceCodec<string, StringCodec>");

    [Fact]
    public void A_value_type_is_unwrapped() => ShapeProbe.ShapeOf("int?").Emits(
        "reader.TryReadNull() ? null : reader.ReadInt32()",
        """
        if (v is { } local)
            writer.WriteInt32(local);
        else
            writer.WriteNull();
        """,
        "NullableCodec<int, Int32Codec>");

    [Fact]
    public void A_reference_type_is_read_by_its_codec() => ShapeProbe.ShapeOf("Uri?").Emits(
        "reader.TryReadNull() ? null : UriCodec.Read(ref reader)",
        """
        if (v is { } local)
            UriCodec.Write(ref writer, local);
        else
            writer.WriteNull();
        """,
        "NullableReferenceCodec<global::System.Uri, UriCodec>");

    [Theory]
    [InlineData("bool?", 5, 5)]
    [InlineData("string?", TypeShape.Unbounded, 0)]
    [InlineData("Uri?", TypeShape.Unbounded, NullableShape.NullSize)]
    [InlineData("Item?", TypeShape.Unbounded, NullableShape.NullSize)]
    public void Space_for_null_is_reserved(string type, int size, int room)
    {
        TypeShape shape = ShapeProbe.ShapeOf(type);

        Assert.Equal((size, room, true), (shape.MaxSize, shape.RoomNeeded, shape.AcceptsNull));
        Assert.EndsWith("?", shape.TypeName, StringComparison.Ordinal);
    }
}
