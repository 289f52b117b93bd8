namespace JsonModelGen.Tests.Snapshots;

public class NameSnapshots
{
    private static readonly Sources s_keywords =
        """
        namespace Demo.@namespace.@record;

        public enum @enum { @default, @new }

        [JsonModel]
        public partial record @class(int @int, string? @event, @enum @is)
        {
            public bool @this { get; set; }

            public string? reader { get; init; } = "r";

            public int key { get; set; } = 3;

            [JsonKey("KEY")]
            public int Key { get; set; } = 4;

            public int seen { get; set; } = 5;

            public int result { get; set; } = 6;
        }
        """;

    private static readonly Sources s_escapedKeys =
        """
        namespace Demo.EscapedKeys;

        [JsonModel]
        public partial record Price(
            [property: JsonKey("preis_in_€")] decimal Amount,
            [property: JsonKey("\"quoted\"\n")] string? Text,
            [property: JsonKey("a<b")] int? Less,
            [property: JsonKey("")] int Empty);
        """;

    private static readonly Sources s_nothing =
        """
        [JsonModel]
        public partial class Nothing;
        """;

    [Fact]
    public Task Keywords_and_names_of_emitted_locals() => Verify(Drive(s_keywords));

    [Fact]
    public Task Keys_that_need_escapes() => Verify(Drive(s_escapedKeys));

    [Fact]
    public Task Empty_model_in_the_global_namespace() => Verify(Drive(s_nothing));
}
