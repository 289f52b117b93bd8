using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.WrongValues;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Unknown keys that are kept, with hostile texts.</summary>
public sealed partial class ExtraBadInputTests
{
    private const string Json = """{"a":{"b":[1,-2.5e3,"\u00e9",null,true,{"":{}}]},"id":7,"\u0069\u0064x":"é\"\\","z":[],"text":"t","n":null,"a":0}""";

    [Fact]
    public void Damaged_documents_are_read_as_by_System_Text_Json()
    {
        int seed = FuzzSeed.Next();
        Assert.InRange(FuzzTests.Fuzz<OfElements>(Encoding.UTF8.GetBytes(Json), seed, 4_000), 0.01, 0.99);
        Assert.InRange(FuzzTests.Fuzz<OfObjects>(Encoding.UTF8.GetBytes(Json), seed, 4_000), 0.01, 0.99);
    }

    [Fact]
    public void Every_beginning_of_a_document_is_refused()
    {
        byte[] json = Encoding.UTF8.GetBytes(Json);
        for (int length = 0; length < json.Length; length++)
        {
            Assert.Equal(JsonModelErrorKind.UnexpectedEnd, ErrorOf<OfElements>(json.AsSpan(0, length)).Kind);
            Assert.Equal(JsonModelErrorKind.UnexpectedEnd, ErrorOf<OfNodes>(json.AsSpan(0, length)).Kind);
            Assert.Equal(JsonModelErrorKind.UnexpectedEnd, ErrorOf<OfModels>(json.AsSpan(0, length)[..Math.Min(length, 5)]).Kind);
        }
    }

    [Theory]
    [InlineData(Json)]
    [InlineData("""{"id":1,"x":{"id":2,"x":{"id":"3"}}}""")]
    [InlineData("""{"x":1,"\ud800":2}""")]
    [InlineData("""{"x":"\udc00"}""")]
    [InlineData("""{"x":null,"id":null}""")]
    public void All_entry_points_agree(string json)
    {
        foreach (Type model in (Type[])[typeof(OfElements), typeof(OfObjects), typeof(OfNodes), typeof(OfModels)])
        {
            (string Name, Outcome Outcome)[] outcomes = [.. WrongValues.EntryPoints.Of(model).Read(json)];
            Assert.All(outcomes, other => Assert.Equal(outcomes[0].Outcome, other.Outcome));
        }
    }

    [Theory]
    [InlineData("""{"x":1,}""")]
    [InlineData("""{"x":[1 2]}""")]
    [InlineData("""{"x":01}""")]
    [InlineData("{ \"x\"\n : {\"y\":tru} }")]
    [InlineData("""{"x"}""")]
    [InlineData("""{"x":1 "y":2}""")]
    public void All_entry_points_refuse_invalid_JSON(string json)
    {
        foreach (Type model in (Type[])[typeof(OfElements), typeof(OfObjects), typeof(OfNodes), typeof(OfModels)])
            Assert.All(WrongValues.EntryPoints.Of(model).Read(json), static one => Assert.Null(one.Outcome.Written));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(10_000, false)]
    public void Depth_is_counted_from_the_object(int depth, bool isAccepted)
    {
        string json = "{\"x\":" + new string('[', depth) + new string(']', depth) + "}";
        Assert.Equal(isAccepted, OfElements.TryFromJson(json, out _, out JsonModelException? error));
        Assert.Equal(isAccepted, OfNodes.TryFromJson(json, out _, out _));
        Assert.Equal(isAccepted, OfRawJson.TryFromJson(json, out _, out _));
        if (!isAccepted)
            Assert.Equal((JsonModelErrorKind.DepthExceeded, "$.x" + string.Concat(Enumerable.Repeat("[0]", 63))), (error!.Kind, error.Path));
    }

    [Fact]
    public void Models_nested_too_deep_end_in_a_clear_error()
    {
        string json = string.Concat(Enumerable.Repeat("{\"x\":", 65)) + "{}" + new string('}', 65);
        Assert.Equal(JsonModelErrorKind.DepthExceeded, ErrorOf<OfModels>(Encoding.UTF8.GetBytes(json)).Kind);
        OfModels cycle = new();
        cycle.Others = new() { ["x"] = cycle };
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => cycle.ToJson()).Kind);
    }

    [Fact]
    public void A_hundred_thousand_keys_are_kept()
    {
        string json = "{\"id\":1," + string.Join(",", Enumerable.Range(0, 100_000).Select(static i => "\"k" + i + "\":" + i)) + "}";
        Assert.Equal(100_000, OfElements.FromJson(json).Others!.Count);
        Assert.Equal(json.Replace("\"id\":1,", "\"id\":1,\"text\":null,", StringComparison.Ordinal), OfElements.FromJson(json).ToJson());
        Assert.Equal(100_001, OfNodes.FromJson(json).Others.Count);
    }

    [Fact]
    public void A_key_that_is_repeated_often_is_kept_once()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 10_000).Select(static i => "\"k\":" + i)) + "}";
        Assert.Equal("""{"id":0,"text":null,"k":9999}""", OfElements.FromJson(json).ToJson());
        Assert.Equal("""{"k":9999}""", OfNodes.FromJson(json).ToJson());
    }

    [Theory]
    [InlineData("id")]
    [InlineData("text")]
    public void The_key_of_a_member_is_not_written_twice(string key)
    {
        OfElements value = new() { Others = new() { [key] = default } };
        JsonModelException error = Assert.Throws<JsonModelException>(() => value.ToJson());
        Assert.Equal((JsonModelErrorKind.NotWritable, key), (error.Kind, error.Key));
        Assert.StartsWith($"ExtraBadInputTests.OfElements.Others holds the key \"{key}\", under which another member is written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_a_member_in_another_case_is_not_written_twice_if_case_is_ignored()
    {
        Assert.Equal("ID", Assert.Throws<JsonModelException>(static () => new InAnyCase { Others = new() { ["ID"] = 1 } }.ToJson()).Key);
        Assert.Equal("""{"id":0,"text":null,"ID":1}""", new OfObjects { Others = new() { ["ID"] = 1 } }.ToJson());
    }

    [Fact]
    public void Keys_are_escaped()
    {
        OfObjects value = new() { Others = new() { ["\"\\\n<é\ud83d\ude00" + new string('x', 70_000)] = "v" } };
        Assert.Equal(JsonSerializer.Serialize(value, StjReference.Options), value.ToJson());
        Assert.Equal(value.Others.Keys, OfObjects.FromJson(value.ToJson()).Others!.Keys);
    }

    private static JsonModelException ErrorOf<T>(ReadOnlySpan<byte> json)
        where T : IJsonModel<T>
    {
        Assert.False(JsonModel.TryFromJson<T>(json, out _, out JsonModelException? error));
        return error;
    }

    [JsonModel] public sealed partial class OfElements { public int Id { get; set; } public string? Text { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? Others { get; set; } }

    [JsonModel] public sealed partial class OfObjects { public int Id { get; set; } public string? Text { get; set; } [JsonExtensionData] public Dictionary<string, object>? Others { get; set; } }

    [JsonModel] public sealed partial class OfNodes { [JsonExtra] public JsonObject Others { get; } = []; }

    [JsonModel] public sealed partial class OfRawJson { [JsonExtra] public Dictionary<string, RawJson>? Others { get; set; } }

    [JsonModel] public sealed partial class OfModels { public int Id { get; set; } [JsonExtra] public Dictionary<string, OfModels?>? Others { get; set; } }

    [JsonModel(CaseInsensitive = true)] public sealed partial class InAnyCase { public int Id { get; set; } [JsonExtra] public Dictionary<string, int>? Others { get; set; } }
}
