namespace JsonModelGen.Tests.Snapshots;

public class CollectionSnapshots
{
    private static readonly Sources s_collections =
        """
        using System.Collections.Immutable;

        namespace Demo.Collections;

        [JsonModel]
        public partial record Tag(string Name);

        [JsonModel]
        public partial record Basket(
            int[] Numbers,
            List<string?> Words,
            IReadOnlyList<Tag> Tags,
            HashSet<Guid>? Ids,
            ImmutableArray<double?> Scores,
            List<List<Tag>?> Groups,
            byte[] Image);
        """;

    private static readonly Sources s_dictionaries =
        """
        namespace Demo.Dictionaries;

        [JsonModel]
        public partial record Item(decimal Price);

        [JsonModel]
        public partial class Catalog
        {
            public Dictionary<string, Item> ByName { get; set; } = [];

            public IReadOnlyDictionary<int, string?>? ByNumber { get; init; }

            public SortedDictionary<DateOnly, List<Item>> ByDay { get; } = [];

            public Dictionary<Guid, Dictionary<string, object?>>? Extra { get; set; }
        }
        """;

    [Fact]
    public Task Collections() => Verify(Drive(s_collections));

    [Fact]
    public Task Dictionaries() => Verify(Drive(s_dictionaries));
}
