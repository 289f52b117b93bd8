namespace JsonModelGen.Tests.Snapshots;

public class OptionSnapshots
{
    private static readonly Sources s_strict =
        """
        namespace Demo.Strict;

        [JsonModel(DisallowUnrecognizedKeys = true, IncludeIfNull = false, FieldRename = FieldRename.Kebab)]
        public partial class Settings
        {
            public string? DisplayName { get; set; }

            public required string UserName { get; set; }

            public int? RetryCount { get; set; }

            [JsonKey(IncludeIfNull = true)]
            public Uri? HomePage { get; set; }

            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            public int Port { get; set; }

            public string Summary => UserName + DisplayName;
        }
        """;

    [Fact]
    public Task Strict_model_without_nulls() => Verify(Drive(s_strict));

    private static readonly Sources s_caseInsensitive =
        """
        namespace Demo.Lenient;

        [JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)]
        public partial class Person
        {
            public string? Name { get; set; }

            public string? City { get; set; }

            public int Age { get; set; }

            public int Größe { get; set; }

            public string Summary => Name + City;
        }
        """;

    [Fact]
    public Task Keys_in_any_case() => Verify(Drive(s_caseInsensitive));

    private static readonly Sources s_defaults =
        """
        namespace Demo.Defaulted;

        public enum Level { Low, High }

        [JsonModel]
        public partial class Search
        {
            [JsonKey(DefaultValue = "*")]
            public string Query { get; set; } = "";

            [JsonKey(DefaultValue = Level.High)]
            public Level Level { get; init; }

            [JsonKey(DefaultValue = new[] { 10, 20 })]
            public List<int> Sizes { get; private set; } = [];

            [JsonKey(DefaultFactory = nameof(Now))]
            public DateTime At { get; set; }

            [JsonKey(DisallowNullValue = true)]
            public string? Language { get; set; }

            private static DateTime Now() => DateTime.UnixEpoch;
        }
        """;

    [Fact]
    public Task Defaults() => Verify(Drive(s_defaults));

    private static readonly Sources s_ignored =
        """
        namespace Demo.Ignored;

        [JsonModel(IgnoreUnannotated = true)]
        public partial class Profile
        {
            [JsonKey]
            public string? DisplayName { get; set; }

            [JsonPropertyName("mail")]
            public string? Address { get; set; }

            public Action? Changed { get; set; }

            public int Version { get; set; }
        }
        """;

    [Fact]
    public Task Members_without_an_attribute_take_no_part() => Verify(Drive(s_ignored));

    private static readonly Sources s_guarded =
        """
        namespace Demo.Guarded;

        [JsonModel(AllowDuplicateKeys = false, MaxDepth = 8)]
        public partial class Transfer
        {
            [JsonKey(Aliases = ["to"])]
            public required string Account { get; init; }

            public decimal Amount { get; set; } = 1;

            [JsonKey(Path = "meta.note")]
            public string? Note { get; set; }

            public Dictionary<string, Dictionary<int, RawJson>?>? Details { get; set; }

            public (SortedDictionary<string, int>, object?) Pair { get; set; }

            [JsonExtra]
            public Dictionary<string, object?> Others { get; } = [];
        }

        [JsonModel(MaxDepth = 3), JsonModelUnion("kind", UnknownCase = typeof(Other))]
        public abstract partial record Message;

        [JsonModel(AllowDuplicateKeys = false), JsonModelCase("text")]
        public partial record Text(string Body) : Message;

        [JsonModel]
        public partial record Other : Message;
        """;

    [Fact]
    public Task Unique_keys_and_a_maximum_depth() => Verify(Drive(s_guarded));

    [Fact]
    public Task Project_properties_are_visible_to_other_projects() => Verify(Drive(
        "",
        new Build { Properties = new Dictionary<string, string> { ["JsonModelGen_IncludeIfNull"] = "false", ["JsonModelGen_FieldRename"] = "snake", ["JsonModelGen_CreateJsonKeys"] = "true", ["JsonModelGen_MaxDepth"] = "12" } }));
}
