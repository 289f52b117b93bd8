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
    public Task Elements_that_may_be_left_out() => Verify(Drive(s_model));
}
