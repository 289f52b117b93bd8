namespace JsonModelGen.Tests.Snapshots;

public class DirectionSnapshots
{
    private static readonly Sources s_oneWay =
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
    public Task One_way_models() => Verify(Drive(s_oneWay));
}
