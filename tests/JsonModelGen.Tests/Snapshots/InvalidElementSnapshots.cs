namespace JsonModelGen.Tests.Snapshots;

public class InvalidElementSnapshots
{
    private static readonly Sources s_model =
        """
        namespace Demo.InvalidElements;

        [JsonModel]
        public partial class Feed
        {
            [JsonKey(OnInvalidElement = nameof(Skipped))]
            public required IReadOnlyList<int> Numbers { get; init; }

            [JsonKey(OnInvalidElement = nameof(Skipped))]
            public int[]? Counts { get; set; }

            [JsonKey(OnInvalidElement = nameof(Skipped), DisallowNullValue = true)]
            public Dictionary<int, Feed>? Others { get; set; }

            [JsonKey(OnInvalidElement = nameof(Skipped))]
            public HashSet<string> Names { get; } = [];

            private static void Skipped(JsonModelException error)
            {
            }
        }
        """;

    [Fact]
    public Task Invalid_elements_that_are_skipped() => Verify(Drive(s_model));
}
