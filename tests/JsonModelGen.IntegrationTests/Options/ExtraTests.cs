using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>[JsonExtra]</c> and <c>[JsonExtensionData]</c>: unknown keys are kept and written back.</summary>
public sealed partial class ExtraTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"x":1}""")]
    [InlineData("""{"x":{"y":[1,"a",null,{"z":{}}]},"id":1,"name":"n","é":true}""")]
    [InlineData("""{ "x" : 1 , "id":2, "X":3, "ID":4 , "":5, "others":6 }""")]
    [InlineData("""{"\u0069d":7,"\u0078":"\ud83d\ude00","a<b>\"\\\n":"<>"}""")]
    [InlineData("""{"x":1,"y":2,"x":3,"id":1,"id":2}""")]
    [InlineData("""{"x":null,"id":1}""")]
    [InlineData("""{"$id":1,"$ref":"a","$type":"b","$values":[]}""")]
    [InlineData("""{"x":1e400,"y":-0,"z":1.10,"w":12345678901234567890123}""")]
    [InlineData("""{"secret":1,"computed":2,"notRead":3,"notWritten":4,"field":5,"x":6}""")]
    public void Unknown_keys_are_kept_as_by_System_Text_Json(string json)
    {
        Parity.Check<OfObjects>(json);
        Parity.Check<OfElements>(json);
        Parity.Check<InInterface>(json);
        Parity.Check<InStruct>(json);
        Parity.Check<Initialized>(json);
        Parity.Check<InitOnly>(json);
        Parity.Check<Sorted>(json);
        Parity.Check<Private>(json);
        Assert.Equal(StjReference.Read<OfNodes>(json).Others?.ToJsonString(), OfNodes.FromJson(json).Others?.ToJsonString());
    }

    [Theory]
    [InlineData("""{"id":1,"n":null,"x":[1,{"y":"z"}]}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"a\u003Cb":"\u00E9"}""")]
    public void What_is_read_is_written_back(string json)
    {
        Parity.RoundTrip<OfNodes>(json, json);
        Parity.RoundTrip<OfRawJson>(json, json);
        Parity.RoundTrip<ReadOnly>(json, json);
        Parity.RoundTrip<Filled>(json, json);
        Parity.RoundTrip<FilledNodes>(json, json);
        Parity.RoundTrip<Positional>(json, json);
        Parity.RoundTrip<Mixed>(json, json);
    }

    [Fact]
    public void Without_unknown_keys_the_member_is_not_changed()
    {
        Assert.Null(OfElements.FromJson("{}").Others);
        Assert.Null(InInterface.FromJson("{}").Others);
        Assert.Null(OfNodes.FromJson("""{"id":1}""").Others);
        Assert.Equal("a", Assert.Single(Initialized.FromJson("{}").Others!).Key);
        Assert.Empty(Positional.FromJson("""{"id":1}""").Others);
        Assert.Equal(0, Mixed.FromJson("{}").Count);
    }

    [Fact]
    public void Entries_of_the_initializer_are_kept()
    {
        Initialized value = Initialized.FromJson("""{"B":1,"b":2}""");
        Assert.Equal(["a", "B"], value.Others!.Keys);
        Assert.Equal(2, ((JsonElement)value.Others["b"]).GetInt32());
        Assert.Equal("""{"id":0,"a":0,"b":1}""", ReadOnlyInitialized.FromJson("""{"b":1}""").ToJson());
        Assert.Equal(["a", "b"], FromReadOnly.FromJson("""{"b":1}""").Others.Keys);
        Assert.Equal("""{"a":1,"b":{"c":2}}""", FilledNodes.FromJson("""{"a":1,"b":{"c":2}}""").Others.ToJsonString());
    }

    [Fact]
    public void Values_are_read_as_their_type()
    {
        Typed value = Typed.FromJson("""{"id":1,"a":{"x":1,"more":true},"b":null}""");
        Assert.Equal(1, value.Points["a"]!.X);
        Assert.Null(value.Points["b"]);
        Parity.RoundTrip<Typed>("""{"id":1,"a":{"x":1,"more":true},"b":null}""", """{"id":1,"a":{"x":1},"b":null}""");
        Parity.Refused<Typed>(JsonModelErrorKind.WrongType, """{"id":1,"a":{"x":"1"}}""", "$.a.x");
        Parity.Refused<Typed>(JsonModelErrorKind.WrongType, """{"id":1,"a":{"x":1},"b":[]}""", "$.b");
        Parity.Refused<Texts>(JsonModelErrorKind.NullValue, """{"a b":"x","\u0063":null}""", "$.c");
        Parity.RoundTrip<Texts>("""{"z":"1","a":"2"}""", """{"z":"1","a":"2"}""");
    }

    [Fact]
    public void Options_of_the_model_and_of_the_member_apply_to_the_values()
    {
        Parity.RoundTrip<Numbers>("""{"a":"1","b":2}""", """{"a":"1","b":"2"}""");
        Assert.Equal(DateTimeKind.Utc, Dates.FromJson("""{"a":"2020-01-01T00:00:00"}""").Others!["a"].Kind);
    }

    [Fact]
    public void Null_for_objects_needs_a_nullable_type_unless_with_the_attribute_of_System_Text_Json()
    {
        Assert.Null(OfObjects.FromJson("""{"x":null}""").Others!["x"]);
        Parity.Refused<StrictObjects>(JsonModelErrorKind.NullValue, """{"x":null}""", "$.x");
        Parity.RoundTrip<NullableObjects>("""{"x":null,"y":1}""", """{"x":null,"y":1}""");
    }

    [Fact]
    public void Keys_of_members_are_not_included()
    {
        Taking value = Taking.FromJson("""{"alias":"n","deep":{"er":1,"other":2},"FOUND":3,"ID":4,"x":5}""");
        Assert.Equal(("n", 1, 3, 4), (value.Name, value.Deep, value.Found, value.Id));
        Assert.Equal("x", Assert.Single(value.Others).Key);
    }

    [Theory]
    [InlineData("""{"id":1,"street":"s","x":1,"city":"c","y":2}""", """{"id":1,"street":"s","city":"c","note":null,"x":1,"y":2}""")]
    [InlineData("""{"id":1,"street":"s","city":"c"}""", """{"id":1,"street":"s","city":"c","note":null}""")]
    public void Flattened_models_take_their_keys_first(string json, string written) => Parity.RoundTrip<Customer>(json, written);

    [Theory]
    [InlineData("""{"id":1,"size":2,"x":3}""", """{"id":1,"size":2,"x":3,"end":0}""")]
    [InlineData("""{"id":1,"x":3}""", """{"id":1,"size":0,"x":3,"end":0}""")]
    [InlineData("""{"id":1}""", """{"id":1,"end":0}""")]
    public void A_flattened_model_may_keep_the_unknown_keys_of_the_object(string json, string written) => Parity.RoundTrip<Outer>(json, written);

    [Fact]
    public void Generic_models_keep_values_of_their_type_arguments()
    {
        Assert.Equal([1, 2], Bag<int>.FromJson<Int32Codec>("""{"a":1,"b":2}""").Others!.Values);
        Assert.Equal("""{"p":{"a":1}}""", new Holder { P = new() { Others = new() { ["a"] = 1 } } }.ToJson());
        Assert.Equal(1, Holder.FromJson("""{"p":{"a":1}}""").P!.Others!["a"]);
    }

    [Fact]
    public void It_may_be_read_only_or_write_only()
    {
        Assert.Null(OnlyWritten.FromJson("""{"x":1}""").Others);
        Assert.Equal("""{"x":1}""", new OnlyWritten { Others = new() { ["x"] = 1 } }.ToJson());
        OnlyRead read = OnlyRead.FromJson("""{"x":1}""");
        Assert.Equal("x", Assert.Single(read.Others!).Key);
        Assert.Equal("{}", read.ToJson());
    }

    [Fact]
    public void Large_models_support_it_too()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 70).Select(static i => $"\"m{i}\":{i}")) + ",\"x\":1,\"y\":{}}";
        Parity.RoundTrip<Large>(json, json);
    }

    [Fact]
    public void The_schema_describes_the_values()
    {
        Assert.True(ModelSchemas.Allows<Typed>("""{"id":1,"a":{"x":1},"b":null}"""));
        Assert.False(ModelSchemas.Allows<Typed>("""{"id":1,"a":{"x":"1"}}"""));
        Assert.True(ModelSchemas.Allows<OfNodes>("""{"id":1,"a":{"x":"1"}}"""));
        Assert.False(ModelSchemas.Allows<OfNodes>("""{"id":"1"}"""));
    }

    [JsonModel]
    public sealed partial class OfObjects
    {
        private int _computed = 1;
        public int Id { get; set; }
        [JsonIgnore] public int Secret { get; set; }
        public int Computed => _computed;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int NotRead { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int NotWritten { get => _computed; set => _computed = value; }
        internal int Field { get; set; }
        [JsonExtensionData] public Dictionary<string, object>? Others { get; set; }
        public string? Name { get; set; }
    }

    [JsonModel] public sealed partial class OfElements { [JsonExtensionData, JsonPropertyName("x"), JsonPropertyOrder(-1)] public Dictionary<string, JsonElement>? Others { get; set; } public int Id { get; set; } }

    [JsonModel] public sealed partial class InInterface { [JsonExtensionData] public IDictionary<string, JsonElement>? Others { get; set; } }

    [JsonModel] public partial struct InStruct { [JsonExtensionData] public IDictionary<string, object>? Others { get; set; } public int Id { get; set; } }

    [JsonModel] public sealed partial class Initialized { [JsonExtensionData] public Dictionary<string, object>? Others { get; set; } = new(StringComparer.OrdinalIgnoreCase) { ["a"] = 0 }; }

    [JsonModel] public sealed partial class InitOnly { [JsonExtensionData] public IDictionary<string, object>? Others { get; init; } = new Dictionary<string, object> { ["a"] = 0 }; }

    [JsonModel] public sealed partial class Sorted { [JsonExtensionData] public SortedDictionary<string, JsonElement>? Others { get; set; } public int Id { get; set; } }

    [JsonModel] public sealed partial class Private { [JsonExtensionData, JsonInclude] private Dictionary<string, object>? Others { get; set; } }

    [JsonModel] public sealed partial class OfNodes { public int Id { get; set; } [JsonExtensionData] public JsonObject? Others { get; set; } }

    [JsonModel] public sealed partial class OfRawJson { public int Id { get; set; } [JsonExtra] public required Dictionary<string, RawJson> Others { get; init; } }

    [JsonModel] public sealed partial class ReadOnly { public int Id { get; set; } [JsonExtra] public IReadOnlyDictionary<string, JsonNode?>? Others { get; set; } }

    [JsonModel] public sealed partial class Filled { public int Id { get; set; } [JsonExtra] public IDictionary<string, object?> Others { get; } = new SortedList<string, object?>(); }

    [JsonModel] public sealed partial class FilledNodes { [JsonKey(IncludeIfNull = false)] public int? Id { get; set; } [JsonExtra] public JsonObject Others { get; } = []; }

    [JsonModel] public sealed partial record Positional(int Id, [JsonExtra] Dictionary<string, JsonElement> Others);

    [JsonModel] public sealed partial class Mixed { public int Id { get; init; } [JsonExtra] private readonly Dictionary<string, JsonElement> _others = []; internal int Count => _others.Count; }

    [JsonModel] public sealed partial class ReadOnlyInitialized { public int Id { get; set; } [JsonExtra] public IReadOnlyDictionary<string, int> Others { get; set; } = new SortedDictionary<string, int> { ["a"] = 0 }; }

    [JsonModel] public sealed partial class FromReadOnly { [JsonExtra] public IDictionary<string, int> Others { get; private set; } = new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { ["a"] = 0 }); }

    [JsonModel(CreateJsonSchema = true)] public sealed partial class Typed { public int Id { get; set; } [JsonExtra] public required Dictionary<string, Point?> Points { get; set; } }

    [JsonModel] public sealed partial record Point(int X);

    [JsonModel] public sealed partial class Texts { [JsonExtra] public Dictionary<string, string> Others { get; set; } = []; }

    [JsonModel(NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)] public sealed partial class Numbers { [JsonExtra] public Dictionary<string, int>? Others { get; set; } }

    [JsonModel(DateTimeUtc = true)] public sealed partial class Dates { [JsonExtra] public Dictionary<string, DateTime>? Others { get; set; } }

    [JsonModel] public sealed partial class StrictObjects { [JsonExtra] public Dictionary<string, object>? Others { get; set; } }

    [JsonModel] public sealed partial class NullableObjects { [JsonExtra] public Dictionary<string, object?>? Others { get; set; } }

    [JsonModel(CaseInsensitive = true)]
    public sealed partial class Taking
    {
        [JsonKey(Aliases = ["alias"])] public string? Name { get; set; }
        [JsonKey(Path = "deep.er")] public int Deep { get; set; }
        [JsonKey(ReadValue = nameof(Find))] public int Found { get; set; }
        public int Id { get; set; }
        [JsonExtra] public Dictionary<string, JsonElement> Others { get; } = [];

        private static JsonElement? Find(JsonElement json, string key) => json.GetProperty(key.ToUpperInvariant());
    }

    [JsonModel] public sealed partial record Customer(int Id, [property: JsonKey(Flatten = true)] Address Address, [JsonExtra] Dictionary<string, JsonElement>? Others) { public string? Note { get; set; } }

    [JsonModel] public sealed partial record Address(string Street, string City);

    [JsonModel] public sealed partial class Outer { public int Id { get; set; } [JsonKey(Flatten = true)] public Part? Part { get; set; } public int End { get; set; } }

    [JsonModel] public sealed partial class Part { public int Size { get; set; } [JsonExtra] public Dictionary<string, JsonElement> Others { get; set; } = []; }

    [JsonModel] public sealed partial class Bag<T> { [JsonExtra] public Dictionary<string, T>? Others { get; set; } }

    [JsonModel] public sealed partial class Holder { public Bag<int>? P { get; set; } }

    [JsonModel] public sealed partial class OnlyWritten { [JsonExtra, JsonKey(IncludeFromJson = false)] public Dictionary<string, int>? Others { get; set; } }

    [JsonModel] public sealed partial class OnlyRead { [JsonExtra, JsonKey(IncludeToJson = false)] public Dictionary<string, int>? Others { get; set; } }

    [JsonModel]
    public sealed partial record Large(
        int M0, int M1, int M2, int M3, int M4, int M5, int M6, int M7, int M8, int M9,
        int M10, int M11, int M12, int M13, int M14, int M15, int M16, int M17, int M18, int M19,
        int M20, int M21, int M22, int M23, int M24, int M25, int M26, int M27, int M28, int M29,
        int M30, int M31, int M32, int M33, int M34, int M35, int M36, int M37, int M38, int M39,
        int M40, int M41, int M42, int M43, int M44, int M45, int M46, int M47, int M48, int M49,
        int M50, int M51, int M52, int M53, int M54, int M55, int M56, int M57, int M58, int M59,
        int M60, int M61, int M62, int M63, int M64, int M65, int M66, int M67, int M68, int M69,
        [JsonExtra] Dictionary<string, JsonElement>? Others);
}
