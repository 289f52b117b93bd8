using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Dates that are in UTC both in JSON and when read, in any local time zone.</summary>
public class UtcDateTimeTests
{
    [Theory]
    [InlineData("\"2026-01-02T03:04:05Z\"", "2026-01-02T03:04:05.0000000Z")]
    [InlineData("\"2026-01-02T03:04:05.678\"", "2026-01-02T03:04:05.6780000Z")]
    [InlineData("\"2026-01-02T03:04:05+01:30\"", "2026-01-02T01:34:05.0000000Z")]
    [InlineData("\"2026-10-25T02:30:00+02:00\"", "2026-10-25T00:30:00.0000000Z")]
    [InlineData("\"2026-10-25T02:30:00+01:00\"", "2026-10-25T01:30:00.0000000Z")]
    [InlineData("\"2026-01-02\"", "2026-01-02T00:00:00.0000000Z")]
    public void Dates_are_read_as_UTC(string json, string expected) =>
        Assert.Equal(expected, CodecRun.Read<DateTime, UtcDateTimeCodec>(json).ToString("O"));

    [Fact]
    public void A_local_time_is_converted()
    {
        DateTime local = new(2026, 7, 2, 3, 4, 5, DateTimeKind.Local);
        Assert.Equal($"\"{local.ToUniversalTime():yyyy-MM-ddTHH:mm:ss}Z\"", CodecRun.Write<DateTime, UtcDateTimeCodec>(local));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void Other_times_are_taken_as_UTC(DateTimeKind kind) =>
        Assert.Equal("\"2026-07-02T03:04:05.0000001Z\"", CodecRun.Write<DateTime, UtcDateTimeCodec>(new DateTime(2026, 7, 2, 3, 4, 5, kind).AddTicks(1)));

    [Fact]
    public void Keys_are_in_UTC_too()
    {
        Dictionary<DateTime, int> read = CodecRun.Read<Dictionary<DateTime, int>, DictionaryCodec<DateTime, int, UtcDateTimeCodec, Int32Codec>>("""{"2026-01-02T03:04:05+01:00":1}""");
        Assert.Equal((new DateTime(2026, 1, 2, 2, 4, 5), DateTimeKind.Utc), (read.Keys.Single(), read.Keys.Single().Kind));
        Assert.Equal("""{"2026-01-02T02:04:05Z":1}""", CodecRun.Write<Dictionary<DateTime, int>, DictionaryCodec<DateTime, int, UtcDateTimeCodec, Int32Codec>>(read));
    }

    [Theory]
    [InlineData("null", NullValue)]
    [InlineData("1", WrongType)]
    [InlineData("\"soon\"", InvalidValue)]
    public void Refuses_invalid_dates(string json, JsonModelErrorKind kind) =>
        Assert.Equal(kind, Assert.Throws<JsonModelException>(() => CodecRun.Read<DateTime, UtcDateTimeCodec>(json)).Kind);
}
