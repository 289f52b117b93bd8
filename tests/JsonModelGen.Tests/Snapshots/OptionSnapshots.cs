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

    private static readonly Sources s_allOmitted =
        """
        namespace Demo.Omitted;

        [JsonModel(IncludeIfNull = false)]
        public partial record Patch(string? Name, int? Age, List<string>? Tags);
        """;

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

    private static readonly Sources s_methods =
        """
        namespace Demo.Methods;

        [JsonModel]
        public partial record Event(
            [property: JsonKey(FromJson = "FromSeconds", ToJson = "ToSeconds")] DateTime At,
            [property: JsonKey(FromJson = "FromSeconds", ToJson = "ToSeconds")] DateTime? Until,
            [property: JsonKey(FromJson = "ReadTags", ToJson = "WriteTags")] string[] Tags,
            [property: JsonKey(ToJson = "Hide")] string Password)
        {
            private static DateTime FromSeconds(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);

            private static long ToSeconds(DateTime time) => (long)(time - DateTime.UnixEpoch).TotalSeconds;

            private static string[] ReadTags(ref System.Text.Json.Utf8JsonReader reader) => reader.GetString()!.Split(' ');

            private static void WriteTags(System.Text.Json.Utf8JsonWriter writer, string[] tags) => writer.WriteStringValue(string.Join(' ', tags));

            private static string? Hide(string? password) => password is null ? null : "***";
        }
        """;

    private static readonly Sources s_converters =
        """
        namespace Demo.Converters;

        public sealed class UnixTime(long unit) : IJsonConverter<DateTime>
        {
            public DateTime Read(ref System.Text.Json.Utf8JsonReader reader) => DateTime.UnixEpoch.AddTicks(reader.GetInt64() * unit);

            public void Write(System.Text.Json.Utf8JsonWriter writer, DateTime value) => writer.WriteNumberValue((value - DateTime.UnixEpoch).Ticks / unit);
        }

        public sealed class NoText : IJsonConverter<string?>
        {
            public string? Read(ref System.Text.Json.Utf8JsonReader reader) => reader.GetString();

            public void Write(System.Text.Json.Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value ?? "");
        }

        [JsonModel]
        [JsonConvertWith<UnixTime>(10_000_000)]
        public partial record Event(
            DateTime At,
            DateTime? Until,
            Dictionary<DateTime, List<DateTime>> More,
            [property: JsonConvertWith<NoText>] string? Text);
        """;

    private static readonly Sources s_hooks =
        """
        namespace Demo.Hooks;

        [JsonModel]
        public partial class Order : IJsonOnDeserialized, IJsonOnSerializing
        {
            public decimal Price { get; set; }

            public int Quantity { get; set; } = 1;

            [JsonIgnore]
            public decimal Total { get; private set; }

            partial void OnFromJson() => Total = Price * Quantity;

            partial void OnToJson()
            {
                if (Quantity < 0)
                    throw new InvalidOperationException("negative");
            }

            void IJsonOnDeserialized.OnDeserialized() { }

            public void OnSerializing() { }
        }
        """;

    private static readonly Sources s_factory =
        """
        namespace Demo.Factories;

        [JsonModel(Factory = nameof(Open))]
        public partial class Account
        {
            private Account(string owner, int limit) => (Owner, Limit) = (owner, limit);

            public string Owner { get; }

            public int Limit { get; }

            public string? Note { get; init; }

            private static Account Open(string owner, int limit = 100) => new(owner, limit);
        }
        """;

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

    private static readonly Sources s_unknown =
        """
        namespace Demo.Unknown;

        public enum State { Open, Done, Other }

        [JsonModel]
        public partial record Task(
            State State,
            [property: JsonKey(UnknownEnumValue = State.Other)] State Next,
            [property: JsonKey(UnknownEnumValue = null)] List<State?> History);
        """;

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
    public Task Keys_once_and_to_a_depth() => Verify(Drive(s_guarded));

    [Fact]
    public Task Properties_of_the_project_are_told_to_others() => Verify(Drive(
        "",
        new Build { Properties = new Dictionary<string, string> { ["JsonModelGen_IncludeIfNull"] = "false", ["JsonModelGen_FieldRename"] = "snake", ["JsonModelGen_CreateJsonKeys"] = "true", ["JsonModelGen_MaxDepth"] = "12" } }));

    [Fact]
    public Task Factory() => Verify(Drive(s_factory));

    [Fact]
    public Task Members_without_an_attribute_take_no_part() => Verify(Drive(s_ignored));

    [Fact]
    public Task Unknown_values_of_enums() => Verify(Drive(s_unknown));

    [Fact]
    public Task Hooks() => Verify(Drive(s_hooks));

    [Fact]
    public Task Converters() => Verify(Drive(s_converters));

    [Fact]
    public Task Defaults() => Verify(Drive(s_defaults));

    [Fact]
    public Task Methods_between_member_and_json() => Verify(Drive(s_methods));

    [Fact]
    public Task Keys_in_any_case() => Verify(Drive(s_caseInsensitive));

    [Fact]
    public Task Strict_model_without_nulls() => Verify(Drive(s_strict));

    [Fact]
    public Task Model_in_which_everything_may_be_left_out() => Verify(Drive(s_allOmitted));
}
