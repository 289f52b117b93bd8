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

    private static readonly Sources s_tuples =
        """
        namespace Demo.Tuples;

        [JsonModel]
        public partial record Shape(
            (double X, double Y) Center,
            List<(int Id, string? Name)>? Labels,
            Tuple<int, string>? Old,
            (int, int, int, int, int, int, int, int, int) Long,
            double[,] Matrix,
            string?[,][]? Cells);
        """;

    [Fact]
    public Task Tuples_and_arrays_of_several_dimensions() => Verify(Drive(s_tuples));

    [Fact]
    public Task Collections() => Verify(Drive(s_collections));

    [Fact]
    public Task Dictionaries() => Verify(Drive(s_dictionaries));
}
