using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>The option <c>AllowDuplicateKeys = false</c>: which duplicate keys are refused, compared with System.Text.Json's <c>AllowDuplicateProperties = false</c>.</summary>
public sealed partial class DuplicateKeyTests
{
    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerOptions.Web) { AllowDuplicateProperties = false, PropertyNameCaseInsensitive = false };

    [Theory]
    [InlineData("""{"id":1,"id":1}""", "id", "$.id")]
    [InlineData("""{"name":"a","id":1,"name":"b"}""", "name", "$.name")]
    [InlineData("""{"id":1,"name":null,"name":null}""", "name", "$.name")]
    [InlineData("""{"id":1,"\u0069d":2}""", "id", "$.id")]
    [InlineData("""{ "id" : 1 , "id" : 2 }""", "id", "$.id")]
    [InlineData("""{"id":1,"x":0,"tags":["a"],"tags":[]}""", "tags", "$.tags")]
    [InlineData("""{"id":1,"inner":{"id":2},"inner":null}""", "inner", "$.inner")]
    [InlineData("""{"id":1,"inner":{"id":2,"inner":{"id":3,"id":4}}}""", "id", "$.inner.inner.id")]
    public void A_duplicate_key_is_refused(string json, string key, string path)
    {
        JsonModelException error = Parity.Refused<Once>(JsonModelErrorKind.DuplicateKey, json, path);
        Assert.Equal((key, "Once"), (error.Key, error.Model?.Split('.')[^1]));
        Assert.StartsWith($"The key \"{key}\" of ", error.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Once>(json, s_strict));
        Assert.NotNull(JsonModel.FromJson<Twice>(json));
    }

    /// <summary>Keys without a member are not checked, as in System.Text.Json.</summary>
    [Theory]
    [InlineData("""{"id":1,"x":1,"x":2}""")]
    [InlineData("""{"id":1,"Id":2}""")]
    [InlineData("""{"id":1,"x":{"y":1,"y":2}}""")]
    public void Skipped_keys_may_be_duplicates(string json)
    {
        Assert.Equal(1, JsonModel.FromJson<Once>(json).Id);
        Assert.Equal(1, JsonSerializer.Deserialize<Once>(json, s_strict)!.Id);
    }

    /// <summary>System.Text.Json refuses these, but only in types that are created by a constructor with parameters.</summary>
    [Theory]
    [InlineData("""{"id":1,"ignored":1,"ignored":2}""")]
    [InlineData("""{"id":1,"computed":1,"computed":2}""")]
    public void Keys_that_are_not_read_may_be_duplicates(string json)
    {
        Assert.Equal(1, JsonModel.FromJson<Once>(json).Id);
        Assert.Equal(1, JsonModel.FromJson<Plain>(json).Id);
        Assert.Equal(1, JsonSerializer.Deserialize<Plain>(json, s_strict)!.Id);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Once>(json, s_strict));
    }

    [Theory]
    [InlineData("""{"id":1,"cid":2}""", "$.cid", "The key \"cid\" is another name of \"id\"")]
    [InlineData("""{"cid":1,"ID":2}""", "$.ID", "The key \"ID\" is another name of \"id\"")]
    [InlineData("""{"a":{"b":1},"A":{"c":1}}""", "$.A", "The key \"A\" is another name of \"a\"")]
    [InlineData("""{"a":{"b":1,"B":2}}""", "$.a.B", "The key \"B\" is another name of \"a.b\"")]
    [InlineData("""{"a":{"b":1},"bee":2}""", "$.bee", "The key \"bee\" is another name of \"a.b\"")]
    [InlineData("""{"a":null,"a":null}""", "$.a", "The key \"a\" of ")]
    [InlineData("""{"street":"x","street":"y"}""", "$.street", "The key \"street\" of ")]
    [InlineData("""{"x":1,"x":2}""", "$.x", "The key \"x\" of ")]
    public void All_names_of_a_member_count(string json, string path, string message) =>
        Assert.StartsWith(message, Parity.Refused<ManyNames>(JsonModelErrorKind.DuplicateKey, json, path).Message, StringComparison.Ordinal);

    [Fact]
    public void Unique_keys_are_read_as_usual()
    {
        Parity.Check<Once>("""{"tags":["t"],"x":1,"name":"n","id":1,"inner":{"id":2,"name":null,"tags":[],"inner":null}}""");
        ManyNames names = ManyNames.FromJson("""{"street":"s","CID":3,"a":{"c":2,"b":1},"y":4}""");
        Assert.Equal((3, 1, 2, "s", 1), (names.Id, names.B, names.C, names.Home?.Street, names.Others?.Count));
        Large large = Large.FromJson("{" + string.Join(",", Enumerable.Range(0, 70).Select(static i => $"\"p{i}\":{i}")) + "}");
        Assert.Equal(69, large.P69);
        Parity.Refused<Large>(JsonModelErrorKind.DuplicateKey, """{"p68":1,"p1":1,"p68":2}""", "$.p68");
    }

    [Fact]
    public void The_discriminator_is_a_key()
    {
        Assert.IsType<Cat>(Animal.FromJson("""{"lives":9,"type":"cat"}"""));
        Parity.Refused<Animal>(JsonModelErrorKind.DuplicateKey, """{"type":"cat","lives":9,"type":"cat"}""", "$.type");
        Parity.Refused<Animal>(JsonModelErrorKind.DuplicateKey, """{"lives":9,"type":"cat","lives":9}""", "$.lives");
    }

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

    [JsonModel(AllowDuplicateKeys = false)]
    public sealed partial record Once(int Id, string? Name = null, List<string>? Tags = null)
    {
        public Once? Inner { get; set; }

        [JsonIgnore] public int Ignored { get; set; }

        public int Computed => Id;
    }

    [JsonModel(AllowDuplicateKeys = false)]
    public sealed partial class Plain
    {
        public int Id { get; set; }

        [JsonIgnore] public int Ignored { get; set; }

        public int Computed => Id;
    }

    [JsonModel] public sealed partial record Twice(int Id, string? Name = null, List<string>? Tags = null, Twice? Inner = null);

    [JsonModel(AllowDuplicateKeys = false, CaseInsensitive = true)]
    public sealed partial class ManyNames
    {
        [JsonKey(Aliases = ["cid"])] public int Id { get; set; }

        [JsonKey(Path = "a.b", Aliases = ["bee"])] public int B { get; set; }

        [JsonKey(Path = "a.c")] public int? C { get; set; }

        [JsonKey(Flatten = true)] public Address? Home { get; set; }

        [JsonExtra] public Dictionary<string, int>? Others { get; set; }
    }

    [JsonModel] public sealed partial record Address(string? Street = null);

    [JsonModel(AllowDuplicateKeys = false), JsonModelUnion("type")] public abstract partial record Animal;

    [JsonModel(AllowDuplicateKeys = false), JsonModelCase("cat")] public sealed partial record Cat(int Lives) : Animal;

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

    [JsonModel] public sealed partial record LaxPlaces(Once Once);

    [JsonModel(AllowDuplicateKeys = false)]
    public sealed partial class Nodes
    {
        [JsonExtra] public JsonObject Others { get; } = [];
    }

    [JsonModel(AllowDuplicateKeys = false)]
    public sealed partial class Large
    {
        public int? P0 { get; set; } public int? P1 { get; set; } public int? P2 { get; set; } public int? P3 { get; set; } public int? P4 { get; set; } public int? P5 { get; set; } public int? P6 { get; set; } public int? P7 { get; set; } public int? P8 { get; set; } public int? P9 { get; set; }
        public int? P10 { get; set; } public int? P11 { get; set; } public int? P12 { get; set; } public int? P13 { get; set; } public int? P14 { get; set; } public int? P15 { get; set; } public int? P16 { get; set; } public int? P17 { get; set; } public int? P18 { get; set; } public int? P19 { get; set; }
        public int? P20 { get; set; } public int? P21 { get; set; } public int? P22 { get; set; } public int? P23 { get; set; } public int? P24 { get; set; } public int? P25 { get; set; } public int? P26 { get; set; } public int? P27 { get; set; } public int? P28 { get; set; } public int? P29 { get; set; }
        public int? P30 { get; set; } public int? P31 { get; set; } public int? P32 { get; set; } public int? P33 { get; set; } public int? P34 { get; set; } public int? P35 { get; set; } public int? P36 { get; set; } public int? P37 { get; set; } public int? P38 { get; set; } public int? P39 { get; set; }
        public int? P40 { get; set; } public int? P41 { get; set; } public int? P42 { get; set; } public int? P43 { get; set; } public int? P44 { get; set; } public int? P45 { get; set; } public int? P46 { get; set; } public int? P47 { get; set; } public int? P48 { get; set; } public int? P49 { get; set; }
        public int? P50 { get; set; } public int? P51 { get; set; } public int? P52 { get; set; } public int? P53 { get; set; } public int? P54 { get; set; } public int? P55 { get; set; } public int? P56 { get; set; } public int? P57 { get; set; } public int? P58 { get; set; } public int? P59 { get; set; }
        public int? P60 { get; set; } public int? P61 { get; set; } public int? P62 { get; set; } public int? P63 { get; set; } public int? P64 { get; set; } public int? P65 { get; set; } public int? P66 { get; set; } public int? P67 { get; set; } public int? P68 { get; set; } public int? P69 { get; set; }
    }
}
