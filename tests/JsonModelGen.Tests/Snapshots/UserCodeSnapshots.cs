namespace JsonModelGen.Tests.Snapshots;

/// <summary>User code that is called by reading and writing.</summary>
public class UserCodeSnapshots
{
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

    [Fact]
    public Task Factory() => Verify(Drive(s_factory));

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

    [Fact]
    public Task Hooks() => Verify(Drive(s_hooks));

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

    [Fact]
    public Task Converters() => Verify(Drive(s_converters));

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

    [Fact]
    public Task Methods_between_member_and_json() => Verify(Drive(s_methods));

    private static readonly Sources s_readValue =
        """
        using System.Text.Json;

        namespace Demo.Found;

        [JsonModel(DisallowUnrecognizedKeys = true)]
        public partial record Order([property: JsonKey(ReadValue = "FindTotal")] int Total, string Currency, [property: JsonKey(IncludeToJson = false)] JsonElement Sum)
        {
            [JsonKey(ReadValue = nameof(Tags))]
            public List<string> Labels { get; set; } = ["none"];

            [JsonKey(ReadValue = nameof(Tags))]
            public string? Note { get; init; }

            private static JsonElement FindTotal(JsonElement json, string key) => json.GetProperty("sum").GetProperty(key);

            private static JsonElement? Tags(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement found) ? found : null;
        }
        """;

    [Fact]
    public Task Values_found_in_the_whole_object() => Verify(Drive(s_readValue));
}
