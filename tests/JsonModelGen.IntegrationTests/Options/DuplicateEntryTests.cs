using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>The option <c>AllowDuplicateKeys = false</c>: which duplicate keys in the values of members are refused, compared with System.Text.Json's <c>AllowDuplicateProperties = false</c>.</summary>
public sealed partial class DuplicateEntryTests
{
    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerOptions.Web) { AllowDuplicateProperties = false, PropertyNameCaseInsensitive = false };

    /// <summary>As in System.Text.Json: dictionaries compare their keys, JSON that is kept its names, at any depth.</summary>
    [Theory]
    [InlineData("map", """{"a":1,"a":2}""", "$.map.a")]
    [InlineData("map", """{"a":1,"b":3,"\u0061":2}""", "$.map.a")]
    [InlineData("numbers", """{"1":1,"01":2}""", "$.numbers.01")]
    [InlineData("lists", """[{"a":1},{"b":1,"b":2}]""", "$.lists[1].b")]
    [InlineData("maps", """{"a":{"b":1},"c":{"b":1,"b":2}}""", "$.maps.c.b")]
    [InlineData("sorted", """{"a":1,"a":2}""", "$.sorted.a")]
    [InlineData("concurrent", """{"a":1,"a":2}""", "$.concurrent.a")]
    [InlineData("readOnly", """{"a":1,"a":2}""", "$.readOnly.a")]
    [InlineData("immutable", """{"a":1,"a":2}""", "$.immutable.a")]
    [InlineData("frozen", """{"a":1,"a":2}""", "$.frozen.a")]
    [InlineData("collection", """{"a":1,"a":2}""", "$.collection.a")]
    [InlineData("own", """{"a":"1","a":"2"}""", "$.own.a")]
    [InlineData("element", """{"a":[{"b":1,"b":2}]}""", "$.element.a[0].b")]
    [InlineData("node", """[{"b":1,"b":2}]""", "$.node[0].b")]
    [InlineData("object", """{"b":1,"b":2}""", "$.object.b")]
    [InlineData("untyped", """{"b":{"c":1,"c":2}}""", "$.untyped.b.c")]
    [InlineData("keyed", """{"key":"a","value":{},"key":"b"}""", "$.keyed.key")]
    [InlineData("keyed", """{"key":"a","value":{},"value":{}}""", "$.keyed.value")]
    [InlineData("keyed", """{"key":"a","value":{"b":1,"b":2}}""", "$.keyed.value.b")]
    public void Dictionaries_and_kept_values_refuse_duplicate_keys(string member, string value, string path)
    {
        string json = "{\"" + member + "\":" + value + "}";
        Parity.Refused<Holder>(JsonModelErrorKind.DuplicateKey, json, path);
        Exception theirs = Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Holder>(json, s_strict));
        Assert.True(theirs is JsonException or ArgumentException or NotSupportedException, theirs.ToString()); // from JsonNode; for types that it does not support
        Assert.NotNull(JsonModel.FromJson<LaxHolder>(json));
    }

    [Theory]
    [InlineData("""{"map":{"a":1,"A":2},"numbers":{"1":1,"2":2},"maps":{"a":{"b":1},"b":{"b":1}},"element":{"a":1,"b":{"a":1},"A":2}}""")]
    [InlineData("""{"map":{},"lists":[{},{"a":1}],"immutable":{"a":1},"frozen":{"a":1,"b":2},"node":{"a":[{"a":1},{"a":2}]},"keyed":{"key":"key","value":{"key":1,"value":2}}}""")]
    public void Different_keys_are_accepted(string json) => Parity.RoundTrip<Holder>(json, json);

    [Theory]
    [InlineData("""{"map":{"\"\\\"":1,"\"\\\"":2}}""", "\"\\\"")]
    [InlineData("""{"map":{"\\":1,"\u005c" : 2}}""", "\\")]
    [InlineData("""{"node":{"":1,"":2}}""", "")]
    public void An_unusual_key_is_reported_unchanged(string json, string key) => Assert.Equal(key, Assert.Throws<JsonModelException>(() => Holder.FromJson(json)).Key);

    [Theory]
    [InlineData("""{"pair":[{"a":1,"a":2},1]}""", "$.pair[0].a")]
    [InlineData("""{"page":{"item":{"a":1,"a":2}}}""", "$.page.item.a")]
    [InlineData("""{"optional":{"a":1,"a":2}}""", "$.optional.a")]
    [InlineData("""{"found":{"a":1,"a":2}}""", "$.found.a")]
    [InlineData("""{"raw":{"a":1,"a":2}}""", "$.raw.a")]
    [InlineData("""{"filled":{"a":1,"a":2}}""", "$.filled.a")]
    [InlineData("""{"u":1,"u":{}}""", "$.u")]
    [InlineData("""{"u":{"a":1,"a":2}}""", "$.u.a")]
    public void Duplicate_keys_are_refused_in_any_position(string json, string path) => Parity.Refused<Places>(JsonModelErrorKind.DuplicateKey, json, path);

    /// <summary>Each model has its own option, so that of the containing model does not apply to a model in a member.</summary>
    [Fact]
    public void Models_have_their_own_option()
    {
        Assert.Equal(2, Places.FromJson("""{"lax":{"map":{"a":1,"a":2},"map":{"b":2}}}""").Lax!.Map!["b"]);
        Parity.Refused<LaxPlaces>(JsonModelErrorKind.DuplicateKey, """{"once":{"id":1,"id":2}}""", "$.once.id");
    }

    [Fact]
    public void Unknown_keys_that_are_kept_are_unique_nodes()
    {
        Parity.Refused<Nodes>(JsonModelErrorKind.DuplicateKey, """{"a":1,"a":2}""", "$.a");
        Parity.Refused<Nodes>(JsonModelErrorKind.DuplicateKey, """{"a":{"b":1,"b":2}}""", "$.a.b");
        Parity.RoundTrip<Nodes>("""{"\u0061":{"b":1},"b":2}""", """{"a":{"b":1},"b":2}""");
    }

    [JsonModel(AllowDuplicateKeys = false, IncludeIfNull = false)]
    public sealed partial class Holder : Members;

    [JsonModel(IncludeIfNull = false)]
    public sealed partial class LaxHolder : Members;

    public sealed class Bag : Dictionary<string, string>;

    public abstract class Members
    {
        public Dictionary<string, int>? Map { get; set; }

        public Dictionary<int, int>? Numbers { get; set; }

        public List<Dictionary<string, int>>? Lists { get; set; }

        public Dictionary<string, Dictionary<string, int>>? Maps { get; set; }

        public SortedDictionary<string, int>? Sorted { get; set; }

        public ConcurrentDictionary<string, int>? Concurrent { get; set; }

        public IReadOnlyDictionary<string, int>? ReadOnly { get; set; }

        public ImmutableDictionary<string, int>? Immutable { get; set; }

        public FrozenDictionary<string, int>? Frozen { get; set; }

        public ReadOnlyDictionary<string, int>? Collection { get; set; }

        public Bag? Own { get; set; }

        public JsonElement? Element { get; set; }

        public JsonNode? Node { get; set; }

        public object? Object { get; set; }

        public IDictionary? Untyped { get; set; }

        public KeyValuePair<string, Dictionary<string, int>>? Keyed { get; set; }
    }

    [JsonModel(AllowDuplicateKeys = false)]
    public sealed partial class Places
    {
        public (Dictionary<string, int>, int)? Pair { get; set; }

        public Page<Dictionary<string, int>>? Page { get; set; }

        public Optional<Dictionary<string, int>?> Optional { get; set; }

        [JsonKey(ReadValue = nameof(Find))] public Dictionary<string, int>? Found { get; set; }

        public RawJson? Raw { get; set; }

        public Dictionary<string, int> Filled { get; } = [];

        public LaxHolder? Lax { get; set; }

        [JsonExtra] public Dictionary<string, JsonElement>? Extra { get; set; }

        private static JsonElement? Find(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement found) ? found : null;
    }

    [JsonModel] public sealed partial record Page<T>(T Item);

    [JsonModel] public sealed partial record LaxPlaces(DuplicateKeyTests.Once Once);

    [JsonModel(AllowDuplicateKeys = false)]
    public sealed partial class Nodes
    {
        [JsonExtra] public JsonObject Others { get; } = [];
    }
}
