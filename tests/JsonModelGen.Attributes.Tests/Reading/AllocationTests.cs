namespace JsonModelGen.Tests.Reading;

/// <summary>Reading allocates the strings it returns and nothing else.</summary>
public class AllocationTests
{
    private static ReadOnlySpan<byte> Document => """
        { "a\n": [0, -1, 255, 3.0, 4e0, 12345678901, 1.5, 1e23, 1.5, 79228162514264337593543950335, 1e2, true, false, null],
          "\u20ac": ["2024-01-02T03:04:05Z", "2024-01-02T03:04:05.1234567\u002b01:00", "12345678-1234-1234-1234-123456789abc", "a\u20acb", "abc"],
          "skipped": {"a":[{"b":[1.5, "x\n\u20ac"]}]} }
        """u8;

    [Fact]
    public void Allocates_nothing_for_values_that_are_not_strings()
    {
        for (int i = 0; i < 100; i++)
        {
            ReadDocument();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            ReadDocument();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("\"0123456789\"", 10)]
    [InlineData("\"0\\n23é56\\u20ac8日\"", 10)]
    [InlineData("\"\"", 0)]
    public void Allocates_exactly_the_string(string json, int length)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(json);
        string value = "";
        for (int i = 0; i < 100; i++)
        {
            value = new Utf8SpanReader(bytes).ReadString();
        }

        Assert.Equal(length, value.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        value = new Utf8SpanReader(bytes).ReadString();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        value = value.Length == 0 ? "" : new string('x', value.Length);
        Assert.Equal(GC.GetAllocatedBytesForCurrentThread() - before, allocated);
    }

    private static void ReadDocument()
    {
        var reader = new Utf8SpanReader(Document);
        reader.ReadStartObject();
        reader.TryReadFirstName("\"x\":"u8);
        reader.ReadName();
        reader.ReadStartArray();
        reader.ReadInt32();
        Next(ref reader).ReadSByte();
        Next(ref reader).ReadByte();
        Next(ref reader).ReadInt16();
        Next(ref reader).ReadUInt32();
        Next(ref reader).ReadInt64();
        Next(ref reader).ReadDouble();
        Next(ref reader).ReadDouble();
        Next(ref reader).ReadSingle();
        Next(ref reader).ReadDecimal();
        Next(ref reader).ReadNumberToken();
        Next(ref reader).ReadBoolean();
        Next(ref reader).ReadBoolean();
        Next(ref reader).ReadNullableString();
        reader.ReadNextElement();
        reader.ReadNextMember();
        reader.ReadName();
        reader.ReadStartArray();
        reader.ReadDateTime();
        Next(ref reader).ReadDateTimeOffset();
        Next(ref reader).ReadGuid();
        Next(ref reader).ReadStringUtf8();
        Next(ref reader).ReadRawValue();
        reader.ReadNextElement();
        reader.ReadNextMember();
        reader.ReadName();
        reader.SkipValue();
        reader.ReadNextMember();
        reader.ReadEnd();
    }

    private static ref Utf8SpanReader Next(ref Utf8SpanReader reader)
    {
        reader.ReadNextElement();
        return ref reader;
    }
}
