namespace JsonModelGen.Tests.Snapshots;

public class FormatSnapshots
{
    private static readonly Sources s_model =
        """
        namespace Demo.Formats;

        [JsonModel]
        public partial class Event
        {
            [JsonKey(Format = "yyyy-MM-dd")] public DateTime Day { get; set; }

            [JsonKey(Format = "HH:mm")] public TimeOnly? Start { get; set; }

            [JsonKey(Format = "unix-seconds")] public DateTimeOffset Changed { get; set; }

            [JsonKey(Format = "dd.MM.yyyy")] public Dictionary<DateOnly, List<DateOnly>> Days { get; set; } = [];
        }
        """;

    [Fact]
    public Task Dates_in_other_forms() => Verify(Drive(s_model));

    private static readonly Sources s_utc =
        """
        namespace Demo.Utc;

        [JsonModel]
        public partial record Page<T>(T Item);

        [JsonModel(DateTimeUtc = true)]
        public partial record Log(
            DateTime At,
            DateTime? Until,
            DateTimeOffset Seen,
            List<DateTime> Times,
            Dictionary<DateTime, (int Count, DateTime? Last)> ByDay,
            Page<DateTime> Page);
        """;

    [Fact]
    public Task Dates_in_UTC() => Verify(Drive(s_utc));
}
