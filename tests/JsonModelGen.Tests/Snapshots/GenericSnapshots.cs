namespace JsonModelGen.Tests.Snapshots;

public class GenericSnapshots
{
    private static readonly Sources s_record =
        """
        namespace Demo.Generic;

        [JsonModel]
        public partial record Page<T>(List<T> Items, T? Next, Page<T>? Related = null);

        [JsonModel]
        public partial record Shelf(Page<string?> Titles, Page<Color> Colors, Dictionary<string, Page<int?>> Counts);

        public enum Color { Red, Green }
        """;

    private static readonly Sources s_struct =
        """
        namespace Demo.GenericStruct;

        public class Tagged<TTag>
        {
            public TTag? Tag { get; init; }
        }

        [JsonModel]
        public partial class Table<TKey, TValue, TNote> : Tagged<List<TValue>>
            where TKey : notnull
            where TNote : struct
        {
            public required Dictionary<TKey, TValue> Rows { get; init; }

            public TNote? Note { get; private set; }

            public int Size { get; init; } = 3;

            [JsonIgnore]
            public Func<TKey>? Make { get; set; }
        }

        [JsonModel]
        public readonly partial record struct Id<TEntity>(Guid Value);
        """;

    [Fact]
    public Task Generic_record_and_its_closed_uses() => Verify(Drive(s_record));

    [Fact]
    public Task Generic_class_with_keys_accessors_and_a_generic_base() => Verify(Drive(s_struct));
}
