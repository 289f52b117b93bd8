using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The schemas of composed types.</summary>
public sealed partial class ComposedSchemaTests
{
    public static TheoryData<string, string> Members => new()
    {
        { "pair", """{"type":"array","prefixItems":[{"type":"boolean"},{"type":["string","null"]}],"items":false,"minItems":2,"maxItems":2}""" },
        { "nested", """{"type":["array","null"],"prefixItems":[{"type":"array","prefixItems":[{"type":"string"}],"items":false,"minItems":1,"maxItems":1}],"items":false,"minItems":1,"maxItems":1}""" },
        { "nothing", """{"type":"array","maxItems":0}""" },
        { "record", """{"type":"object","properties":{"$1":{"type":"boolean"},"name":{"type":["string","null"]}},"required":["$1"]}""" },
        { "cube", """{"type":"array","items":{"type":"array","items":{"type":"array","items":{"type":"boolean"}}}}""" },
        { "tags", """{"type":"array","items":{"type":"string"}}""" },
        { "headers", """{"type":"object","additionalProperties":{"type":"boolean"}}""" },
        { "entry", """{"type":"object","properties":{"key":{"type":"boolean"},"value":{"type":"string"}},"required":["key","value"]}""" },
        { "id", """{"type":"string","format":"uuid"}""" },
        { "byId", """{"type":"object","additionalProperties":{"type":"string","format":"uuid"},"propertyNames":{"format":"uuid"}}""" },
        { "seconds", """{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}""" },
        { "maybe", """{"type":["string","null"]}""" },
        { "color", """{"type":"string","pattern":"^#"}""" },
        { "colors", """{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^#"},{"type":"null"}]}}""" },
        { "page", """{"$ref":"#/$defs/ComposedSchemaTests.Page%3CT%3E"}""" },
        { "samePage", """{"anyOf":[{"$ref":"#/$defs/ComposedSchemaTests.Page%3CT%3E"},{"type":"null"}]}""" },
        { "otherPage", """{"$ref":"#/$defs/ComposedSchemaTests.Page%3CT%3E2"}""" },
        { "pages", """{"$ref":"#/$defs/ComposedSchemaTests.Page%3CT%3E3"}""" },
    };

    [Theory, MemberData(nameof(Members))]
    public void A_member_is_described(string key, string expected) =>
        Assert.Equal(expected, Schema()["properties"]![key]!.ToJsonString(s_plain));

    [Fact]
    public void All_members_are_tried() =>
        Assert.Equal(Members.Count, Schema()["properties"]!.AsObject().Count);

    [Fact]
    public void Type_arguments_are_described_where_they_are_used()
    {
        JsonNode definitions = Schema()["$defs"]!;
        Assert.Equal(3, definitions.AsObject().Count);
        Assert.Equal(
            """{"type":"object","properties":{"items":{"type":"array","items":{"type":"string"}},"next":{"type":["string","null"]},"byKey":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["items"]}""",
            WithoutDefaults(definitions["ComposedSchemaTests.Page<T>"]!));
        Assert.Contains("\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}]}", definitions["ComposedSchemaTests.Page<T>2"]!.ToJsonString(s_plain), StringComparison.Ordinal);
        Assert.Contains("\"items\":{\"$ref\":\"#/$defs/ComposedSchemaTests.Page%3CT%3E\"}", definitions["ComposedSchemaTests.Page<T>3"]!.ToJsonString(s_plain), StringComparison.Ordinal);
    }

    [Fact]
    public void A_generic_model_that_contains_itself_has_a_finite_schema()
    {
        const string Json = """{"root":{"value":1,"next":{"value":2,"next":null}}}""";
        Assert.True(ModelSchemas.Allows<Chain>(Json));
        Assert.False(ModelSchemas.Allows<Chain>(Json.Replace("2", "\"2\"", StringComparison.Ordinal)));
    }

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode Schema() => JsonNode.Parse(Whole.JsonSchema)!;

    private static string WithoutDefaults(JsonNode model)
    {
        foreach ((_, JsonNode? property) in model["properties"]!.AsObject())
            property!.AsObject().Remove("default");
        return model.ToJsonString(s_plain);
    }

    public sealed class Tags : List<string>;

    public sealed class Headers : Dictionary<string, bool>;

    [JsonValueObject] public readonly record struct Id(Guid Value);

    [JsonSchema("""{"type":"string","pattern":"^#"}""")]
    public sealed class Hex : IJsonConverter<int>
    {
        public int Read(ref Utf8JsonReader reader) => int.Parse(reader.GetString().AsSpan(1), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

        public void Write(Utf8JsonWriter writer, int value) => writer.WriteStringValue("#" + value.ToString("x", System.Globalization.CultureInfo.InvariantCulture));
    }

    [JsonModel]
    public partial record Page<T>(List<T> Items, T? Next = default, Dictionary<string, T>? ByKey = null);

    [JsonModel] public partial record Node<T>(T Value, Node<T>? Next);

    [JsonModel] public partial record Chain(Node<int> Root);

    [JsonModel]
    public sealed partial class Whole
    {
        public (bool, string?) Pair { get; set; }

        public Tuple<ValueTuple<string>>? Nested { get; set; }

        public ValueTuple Nothing { get; set; }

        [JsonKey(TuplesAsObjects = true)] public (bool, string? Name) Record { get; set; }

        public bool[,,] Cube { get; set; } = new bool[0, 0, 0];

        public Tags Tags { get; set; } = [];

        public Headers Headers { get; set; } = [];

        public KeyValuePair<bool, string> Entry { get; set; } = new(true, "");

        public Id Id { get; set; }

        public Dictionary<Id, Id> ById { get; set; } = [];

        [JsonKey(FromJson = nameof(FromSeconds), ToJson = nameof(ToSeconds))] public TimeSpan Seconds { get; set; }

        [JsonKey(FromJson = nameof(Parse), ToJson = nameof(Print))] public int Maybe { get; set; }

        [JsonConvertWith<Hex>] public int Color { get; set; }

        [JsonConvertWith<Hex>] public List<int?> Colors { get; set; } = [];

        public Page<string> Page { get; set; } = new([]);

        public Page<string>? SamePage { get; set; }

        public Page<Whole?> OtherPage { get; set; } = new([]);

        public Page<Page<string>> Pages { get; set; } = new([]);

        private static TimeSpan FromSeconds(long seconds) => TimeSpan.FromSeconds(seconds);

        private static long ToSeconds(TimeSpan span) => (long)span.TotalSeconds;

        private static int Parse(string? text) => text?.Length ?? 0;

        private static string? Print(int value) => value == 0 ? null : new string('*', value);
    }
}
