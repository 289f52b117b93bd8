using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Shapes;

public class CodecShapeTests
{
    [Theory]
    [InlineData("char", "CharCodec", true)]
    [InlineData("Int128", "Int128Codec", true)]
    [InlineData("UInt128", "UInt128Codec", true)]
    [InlineData("Half", "HalfCodec", true)]
    [InlineData("DateOnly", "DateOnlyCodec", true)]
    [InlineData("TimeOnly", "TimeOnlyCodec", true)]
    [InlineData("TimeSpan", "TimeSpanCodec", true)]
    [InlineData("Uri", "UriCodec", true)]
    [InlineData("Version", "VersionCodec", true)]
    [InlineData("System.Numerics.BigInteger", "BigIntegerCodec", true)]
    [InlineData("byte[]", "ByteArrayCodec", false)]
    [InlineData("Memory<byte>", "MemoryByteCodec", false)]
    [InlineData("ReadOnlyMemory<byte>", "ReadOnlyMemoryByteCodec", false)]
    [InlineData("object", "ObjectCodec", false)]
    [InlineData("JsonElement", "JsonElementCodec", false)]
    [InlineData("JsonDocument", "JsonDocumentCodec", false)]
    [InlineData("JsonNode", "JsonNodeCodec", false)]
    [InlineData("JsonObject", "JsonObjectCodec", false)]
    [InlineData("JsonArray", "JsonArrayCodec", false)]
    [InlineData("System.Text.Json.Nodes.JsonValue", "JsonValueCodec", false)]
    [InlineData("Color", "ColorJsonCodec", true)]
    public void A_codec_reads_and_writes_the_type(string type, string codec, bool canBeKey)
    {
        TypeShape shape = ShapeProbe.ShapeOf(type);

        shape.Emits($"{codec}.Read(ref reader)", $"{codec}.Write(ref writer, v);", codec);
        Assert.Equal(TypeShape.Unbounded, shape.MaxSize);
        Assert.Equal(canBeKey, shape.CanBeKey);
    }
}
