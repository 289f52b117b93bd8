namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>DateTimeUtc</c>: all dates in the members of a model are in UTC.</summary>
public sealed partial class DateTimeUtcTests
{
    private static readonly DateTime s_local = new(2026, 7, 2, 3, 4, 5, DateTimeKind.Local);
    private static readonly string s_written = s_local.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Dates_are_written_in_UTC_in_any_position()
    {
        Log log = new(s_local, s_local, [s_local], new() { [s_local] = (1, s_local) }, new(s_local), new(s_local)) { More = { s_local } };

        Assert.Equal(
            $$"""{"at":"{{s_written}}","until":"{{s_written}}","times":["{{s_written}}"],"byDay":{"{{s_written}}":[1,"{{s_written}}"]},"page":{"item":"{{s_written}}"},"stamp":"{{s_written}}","more":["{{s_written}}"]}""",
            log.ToJson());
    }

    [Fact]
    public void Dates_are_read_as_UTC_in_any_position()
    {
        Log log = Log.FromJson(
            """
            {"at":"2026-07-02T03:04:05+02:00","until":"2026-07-02T03:04:05+02:00","times":["2026-07-02T03:04:05+02:00"],"byDay":{"2026-07-02T03:04:05+02:00":[1,"2026-07-02T03:04:05+02:00"]},
             "page":{"item":"2026-07-02T03:04:05+02:00"},"stamp":"2026-07-02T03:04:05","more":["2026-07-02"]}
            """);

        DateTime expected = new(2026, 7, 2, 1, 4, 5, DateTimeKind.Utc);
        Assert.All(
            [log.At, log.Until!.Value, log.Times[0], log.ByDay.Keys.Single(), log.ByDay.Values.Single().Last!.Value, log.Page.Item],
            date => Assert.Equal((expected, DateTimeKind.Utc), (date, date.Kind)));
        Assert.Equal((new DateTime(2026, 7, 2, 3, 4, 5), DateTimeKind.Utc), (log.Stamp.Time, log.Stamp.Time.Kind));
        Assert.Equal((new DateTime(2026, 7, 2), DateTimeKind.Utc), (log.More[0], log.More[0].Kind));
    }

    [Fact]
    public void Dates_survive_a_round_trip() => Parity.RoundTrip<Log>(
        """{"at":"2026-07-02T03:04:05.6789Z","until":null,"times":[],"byDay":{},"page":{"item":"0001-01-01T00:00:00Z"},"stamp":"9999-12-31T23:59:59.9999999Z","more":[]}""",
        """{"at":"2026-07-02T03:04:05.6789Z","until":null,"times":[],"byDay":{},"page":{"item":"0001-01-01T00:00:00Z"},"stamp":"9999-12-31T23:59:59.9999999Z","more":[]}""");

    [Fact]
    public void A_default_and_a_missing_date_are_left_alone()
    {
        Assert.Equal(DateTimeKind.Unspecified, Defaulted.FromJson("{}").At.Kind);
        Assert.Null(Defaulted.FromJson("{}").Until);
        Assert.Throws<JsonModelException>(() => Defaulted.FromJson("""{"until":null}"""));
    }

    /// <summary>Dates handled by converters and methods are not changed, and a date with an offset keeps it.</summary>
    [Fact]
    public void Only_dates_that_we_write_are_changed() => Assert.Equal(
        """{"offset":"2026-07-02T03:04:05+02:00","day":"2026-07-02","text":"Thursday"}""",
        new Other(new(2026, 7, 2, 3, 4, 5, TimeSpan.FromHours(2)), new(2026, 7, 2), s_local).ToJson());

    [Fact]
    public void Another_model_has_its_own_option() => Assert.Equal("""{"inner":{"at":"2026-07-02T03:04:05"}}""", new Outer(new(new(2026, 7, 2, 3, 4, 5))).ToJson());

    [JsonModel]
    public sealed partial record Page<T>(T Item);

    [JsonValueObject]
    public readonly record struct Stamp(DateTime Time);

    [JsonModel(DateTimeUtc = true, CreateJsonSchema = true)]
    public sealed partial record Log(DateTime At, DateTime? Until, List<DateTime> Times, Dictionary<DateTime, (int Count, DateTime? Last)> ByDay, Page<DateTime> Page, Stamp Stamp)
    {
        public List<DateTime> More { get; } = [];
    }

    [JsonModel(DateTimeUtc = true)]
    public sealed partial class Defaulted
    {
        [JsonKey(DefaultFactory = nameof(Never))] public DateTime At { get; set; }
        [JsonKey(DisallowNullValue = true)] public DateTime? Until { get; set; }

        private static DateTime Never() => default;
    }

    [JsonModel(DateTimeUtc = true)]
    public sealed partial record Other(DateTimeOffset Offset, DateOnly Day, [property: JsonKey(ToJson = "DayName", FromJson = "Parse")] DateTime Text)
    {
        private static string DayName(DateTime time) => time.DayOfWeek.ToString();

        private static DateTime Parse(string text) => default;
    }

    [JsonModel]
    public sealed partial record Inner(DateTime At);

    [JsonModel(DateTimeUtc = true)]
    public sealed partial record Outer(Inner Inner);
}
