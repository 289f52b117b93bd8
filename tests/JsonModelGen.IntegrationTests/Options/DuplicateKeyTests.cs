using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>The option <c>AllowDuplicateKeys = false</c>: which duplicate keys of a model are refused, compared with System.Text.Json's <c>AllowDuplicateProperties = false</c>.</summary>
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
