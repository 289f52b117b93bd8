using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Shapes;

public class ScalarShapeTests
{
    [Theory]
    [InlineData("bool", "ReadBoolean", "WriteBoolean", 5, "BooleanCodec")]
    [InlineData("sbyte", "ReadSByte", "WriteInt32", 11, "SByteCodec")]
    [InlineData("byte", "ReadByte", "WriteUInt32", 10, "ByteCodec")]
    [InlineData("short", "ReadInt16", "WriteInt32", 11, "Int16Codec")]
    [InlineData("ushort", "ReadUInt16", "WriteUInt32", 10, "UInt16Codec")]
    [InlineData("int", "ReadInt32", "WriteInt32", 11, "Int32Codec")]
    [InlineData("uint", "ReadUInt32", "WriteUInt32", 10, "UInt32Codec")]
    [InlineData("long", "ReadInt64", "WriteInt64", 20, "Int64Codec")]
    [InlineData("ulong", "ReadUInt64", "WriteUInt64", 20, "UInt64Codec")]
    [InlineData("float", "ReadSingle", "WriteSingle", 32, "SingleCodec")]
    [InlineData("double", "ReadDouble", "WriteDouble", 32, "DoubleCodec")]
    [InlineData("decimal", "ReadDecimal", "WriteDecimal", 31, "DecimalCodec")]
    [InlineData("DateTime", "ReadDateTime", "WriteDateTime", 36, "DateTimeCodec")]
    [InlineData("DateTimeOffset", "ReadDateTimeOffset", "WriteDateTimeOffset", 36, "DateTimeOffsetCodec")]
    [InlineData("Guid", "ReadGuid", "WriteGuid", 38, "GuidCodec")]
    public void Reader_and_writer_know_the_type(string type, string read, string write, int size, string codec)
    {
        TypeShape shape = ShapeProbe.ShapeOf(type);

        shape.Emits($"reader.{read}()", $"writer.{write}(v);", codec);
        Assert.Equal(size, shape.MaxSize);
        Assert.Equal(size, shape.RoomNeeded);
        Assert.True(shape.CanBeKey);
        Assert.False(shape.AcceptsNull);
    }

    [Fact]
    public void A_string_reserves_the_space_after_it()
    {
        TypeShape shape = ShapeProbe.ShapeOf("string");

        shape.Emits("reader.ReadString()", "writer.WriteString(v, reserve: 7);", "StringCodec");
        Assert.Equal((TypeShape.Unbounded, 0, true), (shape.MaxSize, shape.RoomNeeded, shape.EnsuresTail));
    }
}
