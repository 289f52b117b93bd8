namespace JsonModelGen.Tests.Snapshots;

public class ExtraSnapshots
{
    private static readonly Sources s_models =
        """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        namespace Demo.Extra;

        /// <summary>What happened.</summary>
        /// <param name="Id">Which one.</param>
        /// <param name="Rest">How often what else happened.</param>
        [JsonModel(CreateJsonKeys = true, CreateFieldMap = true, CreateJsonSchema = true)]
        public partial record Event(int Id, [JsonExtra] Dictionary<string, long> Rest)
        {
            public string? Name { get; init; }

            [JsonIgnore] public string? Secret { get; init; }

            public int Length => Name?.Length ?? 0;
        }

        [JsonModel]
        public partial class Settings
        {
            [JsonExtensionData] public IDictionary<string, object>? Others { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        }

        [JsonModel(CaseInsensitive = true)]
        public partial class Page<T>
        {
            [JsonKey(Flatten = true)] public Links? Links { get; set; }

            [JsonKey(Path = "meta.total")] public int Total { get; set; }

            public T? First { get; set; }
        }

        [JsonModel]
        public partial class Links
        {
            public string? Next { get; set; }

            [JsonExtra] public SortedDictionary<string, Uri?> Others { get; } = [];
        }

        [JsonModel]
        public partial class Node
        {
            [JsonExtra] public JsonObject? Rest { get; init; } = [];

            [JsonKey(IncludeIfNull = false)] public int? Size { get; set; }
        }
        """;

    [Fact]
    public Task Unknown_keys_that_are_kept() => Verify(Drive(s_models));
}
