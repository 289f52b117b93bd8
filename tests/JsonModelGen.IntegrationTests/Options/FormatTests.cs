using System.Globalization;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>Format</c>: dates and times in other forms.</summary>
public sealed partial class FormatTests
{
    private const string Written =
        """{"day":"2026-11-22","stamp":"Sun, 22 Nov 2026 13:45:56 GMT","zoned":"2026-11-22 13:45 \u002B02:00","local":"22.11.2026 11:45","date":"22/11/26","time":"13:45","span":"1.02:03","maybe":null,"list":["20261122"],"map":{"20261122":"20261123"},"seconds":1795355156,"millis":-1}""";

    [Fact]
    public void Every_type_has_its_form() => Parity.RoundTrip<Formats>(Written, Written);

    [Fact]
    public void Values_are_read_correctly()
    {
        Formats value = Formats.FromJson(Written);
        Assert.Equal((new DateTime(2026, 11, 22), DateTimeKind.Unspecified), (value.Day, value.Day.Kind));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 13, 45, 0, TimeSpan.FromHours(2)), value.Zoned);
        Assert.Equal((new DateTimeOffset(2026, 11, 22, 11, 45, 0, TimeSpan.Zero), TimeSpan.Zero), (value.Local, value.Local.Offset));
        Assert.Equal((new DateOnly(2026, 11, 22), new TimeOnly(13, 45), new TimeSpan(1, 2, 3, 0)), (value.Date, value.Time, value.Span));
        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1795355156).UtcDateTime, DateTimeKind.Utc), (value.Seconds, value.Seconds.Kind));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(-1), value.Millis);
    }

    [Fact]
    public void Dates_in_forms_without_offset_are_written_in_UTC() =>
        Assert.Contains("\"local\":\"22.11.2026 11:45\"", (Formats.FromJson(Written) with { Local = new DateTimeOffset(2026, 11, 22, 13, 45, 0, TimeSpan.FromHours(2)) }).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Seconds_are_those_of_DateTimeOffset()
    {
        foreach (long ticks in new[] { 0L, 1, 621_355_968_000_000_000 - 1, 621_355_968_000_000_000 - 10_000_000, 621_355_968_000_000_001, DateTime.MaxValue.Ticks })
        {
            DateTime time = new(ticks, DateTimeKind.Utc);
            Assert.Equal($$"""{"at":{{new DateTimeOffset(time).ToUnixTimeSeconds()}},"by":{{new DateTimeOffset(time).ToUnixTimeMilliseconds()}}}""", new Unix(time, time).ToJson());
        }

        Parity.RoundTrip<Unix>("""{"at":-62135596800,"by":-62135596800000}""", """{"at":-62135596800,"by":-62135596800000}""");
        Parity.RoundTrip<Unix>("""{"at":253402300799,"by":253402300799999}""", """{"at":253402300799,"by":253402300799999}""");
        Parity.Refused<Unix>(JsonModelErrorKind.NumberOutOfRange, """{"at":253402300800}""", "$.at");
        Parity.Refused<Unix>(JsonModelErrorKind.NumberOutOfRange, """{"at":0,"by":-62135596800001}""", "$.by");
    }

    [Theory]
    [InlineData("\"2026-11-22T00:00:00\"")]
    [InlineData("\" 2026-11-22\"")]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"26-11-22\"")]
    [InlineData("\"\"")]
    [InlineData("\"2026-11-22 and so on, far longer than any date would ever be in any format\"")]
    public void Another_form_is_refused(string value) => Parity.Refused<Day>(JsonModelErrorKind.InvalidValue, "{\"at\":" + value + "}", "$.at");

    [Fact]
    public void Another_type_is_refused()
    {
        Parity.Refused<Day>(JsonModelErrorKind.WrongType, """{"at":1}""", "$.at");
        Parity.Refused<Unix>(JsonModelErrorKind.WrongType, """{"at":"1"}""", "$.at");
    }

    [Fact]
    public void Escapes_are_read_and_the_culture_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fi-FI");
        try
        {
            Parity.RoundTrip<Day>("""{"at":"2026\u002d11-22"}""", """{"at":"2026-11-22"}""");
            Assert.Equal(Written, Formats.FromJson(Written).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_schema_has_texts_and_numbers()
    {
        Assert.False(ModelSchemas.Allows<Day>("""{"at":1}"""));
        Assert.False(ModelSchemas.Allows<Unix>("""{"at":"1","by":1}"""));
    }

    [Fact]
    public void Durations_are_numbers_of_units_or_ISO_8601()
    {
        const string Json = """{"seconds":-90,"millis":1500,"micros":-1,"iso":"P1DT2H3M4.5S","maybe":null,"map":{"3":"-PT1H"}}""";
        Durations value = Durations.FromJson(Json);
        Assert.Equal((TimeSpan.FromSeconds(-90), TimeSpan.FromSeconds(1.5), TimeSpan.FromTicks(-10)), (value.Seconds, value.Millis, value.Micros));
        Assert.Equal((new TimeSpan(1, 2, 3, 4, 500), TimeSpan.FromHours(-1)), (value.Iso, value.Map[3]));
        Parity.RoundTrip<Durations>(Json, Json);
        ModelSchemas.ShouldAllow<Durations>(Json);
        Assert.False(ModelSchemas.Allows<Durations>(Json.Replace("1500", "\"1500\"", StringComparison.Ordinal)));
        Assert.Equal("""{"at":{"1":2}}""", new ByDuration(new() { [TimeSpan.FromTicks(19)] = TimeSpan.FromTicks(29) }).ToJson());
    }

    [Fact]
    public void The_longest_durations_are_read_back()
    {
        foreach (TimeSpan time in new[] { TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, TimeSpan.FromTicks(1) })
        {
            string json = new Iso(time).ToJson();
            Assert.Equal((time, System.Xml.XmlConvert.ToString(time)), (Iso.FromJson(json).At, json[7..^2]));
        }

        Parity.RoundTrip<ByDuration>("""{"at":{"0":922337203685477580}}""", """{"at":{"0":922337203685477580}}""");
        Parity.Refused<ByDuration>(JsonModelErrorKind.NumberOutOfRange, """{"at":{"0":922337203685477581}}""", "$.at.0");
    }

    [Theory]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("P1MT1M")]
    [InlineData(" PT1M")]
    [InlineData("PT1M ")]
    [InlineData("PT")]
    [InlineData("P")]
    [InlineData("")]
    [InlineData("01:00:00")]
    [InlineData("P99999999999D")]
    [InlineData("PT0000000000000000000000000000000000000000000000000000000000000000000000001S")]
    public void Invalid_durations_are_refused(string text) => Parity.Refused<Iso>(JsonModelErrorKind.InvalidValue, "{\"at\":\"" + text + "\"}", "$.at");

    [JsonModel(CreateJsonSchema = true)]
    public sealed partial record Durations(
        [property: JsonKey(Format = "seconds")] TimeSpan Seconds,
        [property: JsonKey(Format = "milliseconds")] TimeSpan Millis,
        [property: JsonKey(Format = "microseconds")] TimeSpan Micros,
        [property: JsonKey(Format = "iso8601")] TimeSpan Iso,
        [property: JsonKey(Format = "iso8601")] TimeSpan? Maybe,
        [property: JsonKey(Format = "iso8601")] Dictionary<int, TimeSpan> Map);

    [JsonModel] public sealed partial record ByDuration([property: JsonKey(Format = "microseconds")] Dictionary<TimeSpan, TimeSpan> At);

    [JsonModel] public sealed partial record Iso([property: JsonKey(Format = "iso8601")] TimeSpan At);

    [JsonModel]
    public sealed partial record Formats(
        [property: JsonKey(Format = "yyyy-MM-dd")] DateTime Day,
        [property: JsonKey(Format = "R")] DateTime Stamp,
        [property: JsonKey(Format = "yyyy-MM-dd HH:mm zzz")] DateTimeOffset Zoned,
        [property: JsonKey(Format = "dd.MM.yyyy HH:mm")] DateTimeOffset Local,
        [property: JsonKey(Format = "dd/MM/yy")] DateOnly Date,
        [property: JsonKey(Format = "HH:mm")] TimeOnly Time,
        [property: JsonKey(Format = @"d\.hh\:mm")] TimeSpan Span,
        [property: JsonKey(Format = "HH")] TimeOnly? Maybe,
        [property: JsonKey(Format = "yyyyMMdd")] List<DateOnly> List,
        [property: JsonKey(Format = "yyyyMMdd")] Dictionary<DateTime, DateOnly> Map,
        [property: JsonKey(Format = "unix-seconds")] DateTime Seconds,
        [property: JsonKey(Format = "unix-milliseconds")] DateTimeOffset Millis);

    [JsonModel] public sealed partial record Unix([property: JsonKey(Format = "unix-seconds")] DateTime At, [property: JsonKey(Format = "unix-milliseconds")] DateTimeOffset By);

    [JsonModel] public sealed partial record Day([property: JsonKey(Format = "yyyy-MM-dd")] DateOnly At);
}
