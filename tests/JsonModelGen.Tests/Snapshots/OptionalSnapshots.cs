namespace JsonModelGen.Tests.Snapshots;

public class OptionalSnapshots
{
    private static readonly Sources s_optionals =
        """
        namespace Demo.Optionals;

        [JsonModel]
        public partial record UserPatch(Optional<string> Name, Optional<string?> Email = default, Optional<List<int?>> Scores = default);

        [JsonModel(CreatePerFieldToJson = true)]
        public partial class Settings
        {
            public int Version { get; set; }

            public Optional<int?> Size { get; set; }

            public required Optional<DateTime> Since { get; init; }

            public Optional<UserPatch?> Owner { get; private set; }
        }

        [JsonModel]
        public partial struct Change<T>
        {
            public Optional<T> Before { get; set; }

            public Optional<T?> After { get; set; }
        }
        """;

    [Fact]
    public Task Members_that_may_be_absent() => Verify(Drive(s_optionals));
}
