namespace JsonModelGen.Tests.Snapshots;

public class HalfAndWholeSnapshots
{
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

    private static readonly Sources s_halves =
        """
        namespace Demo.Halves;

        [JsonModel(CreateToJson = false)]
        public partial record Reply(int Code, List<Detail> Details)
        {
            public string? Note { init => Code = value is null ? 0 : Code; }
        }

        [JsonModel(CreateToJson = false)]
        public readonly partial record struct Detail(string Text);

        [JsonModel(CreateFactory = false)]
        public partial class Request(string path)
        {
            private Request(int number) : this(number.ToString()) { }

            public string Path => path;

            public Header? Header { get; } = new();

            public Dictionary<string, Header> More { get; } = [];
        }

        [JsonModel(CreateFactory = false)]
        public partial class Header
        {
            public required string Name { get; init; } = "";
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Header() { }
        }

        [JsonModel(CreateFactory = false)]
        public partial record Envelope<T>(T Content);
        """;

    [Fact]
    public Task Models_with_one_half() => Verify(Drive(s_halves));

    private static readonly Sources s_readValue =
        """
        using System.Text.Json;

        namespace Demo.Found;

        [JsonModel(DisallowUnrecognizedKeys = true)]
        public partial record Order([property: JsonKey(ReadValue = "FindTotal")] int Total, string Currency, [property: JsonKey(IncludeToJson = false)] JsonElement Sum)
        {
            [JsonKey(ReadValue = nameof(Tags))]
            public List<string> Labels { get; set; } = ["none"];

            [JsonKey(ReadValue = nameof(Tags))]
            public string? Note { get; init; }

            private static JsonElement FindTotal(JsonElement json, string key) => json.GetProperty("sum").GetProperty(key);

            private static JsonElement? Tags(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement found) ? found : null;
        }
        """;

    [Fact]
    public Task Values_found_in_the_whole_object() => Verify(Drive(s_readValue));
}
