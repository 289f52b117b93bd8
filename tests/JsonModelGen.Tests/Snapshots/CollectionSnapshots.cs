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

    private static readonly Sources s_own =
        """
        using System.Collections;
        using System.Runtime.CompilerServices;

        namespace Demo.Own;

        public class Tags : List<string>;

        public class Headers : Dictionary<string, string[]>;

        public class Log : IEnumerable<int>
        {
            private readonly List<int> _entries = [];
            public void Add(int entry) => _entries.Add(entry);
            public IEnumerator<int> GetEnumerator() => _entries.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        [CollectionBuilder(typeof(Line), "Create")]
        public class Line<T>(T[] points) : IEnumerable<T>
        {
            public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)points).GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public static class Line
        {
            public static Line<T> Create<T>(ReadOnlySpan<T> points) => new(points.ToArray());
        }

        [JsonValueObject]
        public readonly record struct UserId(Guid Value);

        [JsonModel]
        public partial class Page
        {
            public Tags Tags { get; } = [];

            public Headers? Headers { get; set; }

            public required Log Log { get; init; }

            public Line<double?>? Line { get; set; }

            public UserId Owner { get; set; }

            public Dictionary<UserId, List<UserId>> Friends { get; set; } = [];

            public List<Money?> Prices { get; set; } = [];
        }

        public sealed class Money
        {
            public static Money FromJson(ref System.Text.Json.Utf8JsonReader reader) => new();
            public void ToJson(System.Text.Json.Utf8JsonWriter writer) => writer.WriteNumberValue(1);
        }
        """;

    [Fact]
    public Task User_defined_collections_and_value_objects() => Verify(Drive(s_own));

    private static readonly Sources s_objectTuples =
        """
        namespace Demo.Tuples;

        [JsonModel]
        public partial class Route
        {
            [JsonKey(TuplesAsObjects = true)]
            public List<(double, double, string? Name)> Stops { get; set; } = [];

            [JsonKey(TuplesAsObjects = true)]
            public Tuple<int, Guid>? Key { get; init; }
        }
        """;

    [Fact]
    public Task Tuples_as_objects() => Verify(Drive(s_objectTuples));

    [Fact]
    public Task Collections() => Verify(Drive(s_collections));

    [Fact]
    public Task Dictionaries() => Verify(Drive(s_dictionaries));
}
