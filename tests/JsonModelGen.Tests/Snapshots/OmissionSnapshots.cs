namespace JsonModelGen.Tests.Snapshots;

public class OmissionSnapshots
{
    private static readonly Sources s_model =
        """
        namespace Demo.Omissions;

        [JsonModel(OmitIfDefault = true, OmitIfEmpty = true)]
        public partial record Post(string Title, int Votes, List<string> Tags, Dictionary<string, int> Counts, int Rank = 1);
        """;

    private static readonly Sources s_members =
        """
        namespace Demo.OmittedMembers;

        public sealed class Names : System.Collections.ObjectModel.Collection<string>;

        [JsonModel]
        public partial class Page
        {
            public int Number { get; set; }

            [JsonKey(OmitIfDefault = true, DefaultValue = 20)]
            public int Size { get; set; }

            [JsonKey(OmitIfEmpty = true)]
            public string Note { get; set; } = "";

            [JsonKey(OmitIfEmpty = true)]
            public IReadOnlyList<int> Lines { get; init; } = [];

            [JsonKey(OmitIfEmpty = true, IncludeIfNull = false)]
            public IEnumerable<int>? Marks { get; set; } = [];

            [JsonKey(OmitIfEmpty = true)]
            public Names Names { get; private set; } = new();

            [JsonKey(OmitIfEmpty = true)]
            public System.Collections.Immutable.ImmutableArray<int> Points { get; init; }
        }
        """;

    [Fact]
    public Task Model_that_omits_defaults_and_empty_values() => Verify(Drive(s_model));

    [Fact]
    public Task Members_that_are_omitted() => Verify(Drive(s_members));

    private static readonly Sources s_allOmitted =
        """
        namespace Demo.Omitted;

        [JsonModel(IncludeIfNull = false)]
        public partial record Patch(string? Name, int? Age, List<string>? Tags);
        """;

    [Fact]
    public Task Model_in_which_everything_may_be_omitted() => Verify(Drive(s_allOmitted));
}
