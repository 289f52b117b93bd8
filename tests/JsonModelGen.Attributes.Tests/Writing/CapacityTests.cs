namespace JsonModelGen.Attributes.Tests.Writing;

public class CapacityTests
{
    private static readonly string Long = new string('"', 40) + "end";

    /// <summary>Every method, called as intended: with space reserved where that is required.</summary>
    private static readonly Dictionary<string, Write> Ways = new()
    {
        ["Raw"] = (ref w) => { w.Ensure(7); w.WriteRaw("literal"u8); },
        ["RawValue"] = (ref w) => w.WriteRawValue("[1,2,3]"u8),
        ["Null"] = (ref w) => { w.Ensure(4); w.WriteNull(); },
        ["True"] = (ref w) => { w.Ensure(5); w.WriteBoolean(true); },
        ["False"] = (ref w) => { w.Ensure(5); w.WriteBoolean(false); },
        ["Int32"] = (ref w) => { w.Ensure(11); w.WriteInt32(int.MinValue); },
        ["Int32 0"] = (ref w) => { w.Ensure(11); w.WriteInt32(0); },
        ["UInt32"] = (ref w) => { w.Ensure(10); w.WriteUInt32(uint.MaxValue); },
        ["Int64"] = (ref w) => { w.Ensure(20); w.WriteInt64(long.MinValue); },
        ["UInt64"] = (ref w) => { w.Ensure(20); w.WriteUInt64(ulong.MaxValue); },
        ["Double"] = (ref w) => { w.Ensure(32); w.WriteDouble(-2.2250738585072014E-308); },
        ["Double digits"] = (ref w) => { w.Ensure(32); w.WriteDouble(-0.00012345678901234567); },
        ["Double point"] = (ref w) => { w.Ensure(32); w.WriteDouble(-123456.78901234567); },
        ["Double whole"] = (ref w) => { w.Ensure(32); w.WriteDouble(-12345678901234567); },
        ["Double zero"] = (ref w) => { w.Ensure(32); w.WriteDouble(-0.0); },
        ["Single"] = (ref w) => { w.Ensure(32); w.WriteSingle(-1.17549435E-38f); },
        ["Decimal"] = (ref w) => { w.Ensure(31); w.WriteDecimal(new(1, 0, 0, true, 28)); },
        ["DateTime"] = (ref w) => { w.Ensure(36); w.WriteDateTime(DateTime.MaxValue); },
        ["DateTime utc"] = (ref w) => { w.Ensure(36); w.WriteDateTime(new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)); },
        ["DateTime local"] = (ref w) => { w.Ensure(36); w.WriteDateTime(new(2026, 1, 2, 3, 4, 5, 6, 7, DateTimeKind.Local)); },
        ["DateTimeOffset"] = (ref w) => { w.Ensure(36); w.WriteDateTimeOffset(DateTimeOffset.MaxValue); },
        ["Guid"] = (ref w) => { w.Ensure(38); w.WriteGuid(Guid.AllBitsSet); },
        ["String"] = (ref w) => w.WriteString("text"),
        ["String null"] = (ref w) => w.WriteString((string?)null),
        ["String escaped"] = (ref w) => w.WriteString(Long),
        ["String span"] = (ref w) => w.WriteString(Long.AsSpan()),
        ["String and tail"] = (ref w) => { w.WriteString("text", 7); w.WriteRaw("literal"u8); },
        ["String null and tail"] = (ref w) => { w.WriteString((string?)null, 7); w.WriteRaw("literal"u8); },
        ["String escaped and tail"] = (ref w) => { w.WriteString(new string('é', 50), 7); w.WriteRaw("literal"u8); },
        ["String long and tail"] = (ref w) =>
        {
            w.WriteString(new string('é', Utf8BufferWriter.LongestPiece + 1), 7);
            w.WriteRaw("literal"u8);
        },
        ["String UTF-8"] = (ref w) => w.WriteStringUtf8("\"\"\"\"é漢😀"u8),
        ["Name"] = (ref w) => w.WriteName(Long),
        ["Name span"] = (ref w) => w.WriteName("name".AsSpan()),
        ["Formatted"] = (ref w) => w.WriteFormatted(Int128.MinValue, 40),
        ["FormattedString"] = (ref w) => w.WriteFormattedString(TimeSpan.MinValue, 26, "c"),
        ["FormattedName"] = (ref w) => w.WriteFormattedName(long.MinValue, 20),
        ["Array"] = (ref w) => { w.WriteStartArray(); w.WriteEndArray(); },
        ["Object"] = (ref w) => { w.Enter(2); w.WriteRaw("{"u8); w.WriteEndObject(); },
        ["Comma"] = (ref w) => w.WriteComma(),
        ["Comma unless first"] = (ref w) => w.WriteCommaUnlessFirst(),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Grows_wherever_the_buffer_ends(string name)
    {
        Write write = Ways[name];
        string expected = Written.By((ref w) => { w.WriteComma(); write(ref w); });
        for (int capacity = 0; capacity <= 80; capacity++)
        {
            Assert.Equal(expected, Written.By((ref w) => { w.WriteComma(); write(ref w); }, capacity: capacity));
        }
    }

    [Fact]
    public void Keeps_what_was_written_when_it_grows()
    {
        string expected = string.Join(',', Enumerable.Range(0, 10_000));
        for (int capacity = 0; capacity < 20; capacity++)
        {
            Assert.Equal(expected, Written.By(
                (ref w) =>
                {
                    for (int i = 0; i < 10_000; i++)
                    {
                        if (i != 0) w.WriteComma();
                        w.Ensure(11);
                        w.WriteInt32(i);
                    }
                },
                capacity: capacity));
        }
    }

    [Fact]
    public void Refuses_to_write_without_reserved_space()
    {
        Write[] unroomed =
        [
            (ref w) => w.WriteRaw("literal"u8), (ref w) => w.WriteNull(), (ref w) => w.WriteBoolean(true), (ref w) => w.WriteInt32(-1),
            (ref w) => w.WriteInt64(-10_000_000_000), (ref w) => w.WriteDouble(0.1), (ref w) => w.WriteSingle(0.1f),
            (ref w) => w.WriteDecimal(0.1m), (ref w) => w.WriteDateTime(default), (ref w) => w.WriteDateTimeOffset(default),
            (ref w) => w.WriteGuid(default), (ref w) => { w.WriteComma(); w.WriteEndObject(); },
        ];
        foreach (Write write in unroomed)
        {
            Exception? error = Record.Exception(() => Written.By(write, capacity: 1));
            Assert.True(error is ArgumentException or IndexOutOfRangeException or InvalidOperationException, $"{error}");
        }
    }

    [Fact]
    public void Refuses_negative_and_excessive_sizes()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Written.By((ref w) => w.Ensure(-1)));
        JsonModelException error = Assert.Throws<JsonModelException>(() => Written.By((ref w) => { w.WriteComma(); w.Ensure(int.MaxValue); }));
        Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
    }

    [Fact]
    public void Does_not_reserve_six_times_the_length_of_long_text()
    {
        string text = new('x', 10 * Utf8BufferWriter.LongestPiece);
        Utf8BufferWriter writer = Utf8BufferWriter.RentWithCapacity(16 * Utf8BufferWriter.LongestPiece);
        try
        {
            writer.WriteString(text);
            Assert.Equal(16 * Utf8BufferWriter.LongestPiece, writer.Capacity);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
