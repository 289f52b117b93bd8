using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.EntryPoints;

/// <summary>Models inside System.Text.Json, whose generator runs alongside ours.</summary>
public sealed partial class SystemTextJsonTests
{
    private const string Json = """{"Items":[{"the_id":1,"text":null}],"ById":{"a":{"the_id":2,"text":"x"}},"One":{"the_id":3,"text":"y"}}""";

    [JsonModel(FieldRename = FieldRename.Snake), JsonConverter(typeof(JsonModelConverter<Bridged>))]
    public sealed partial record Bridged(int TheId, string? Text = null);

    public sealed record Holder(List<Bridged> Items, Dictionary<string, Bridged> ById, Bridged? One);

    [JsonSerializable(typeof(Holder))]
    internal sealed partial class Context : JsonSerializerContext;

    [Fact]
    public void A_model_converts_itself_by_reflection()
    {
        Holder holder = JsonSerializer.Deserialize<Holder>(Json)!;
        Assert.Equal(new Bridged(1), Assert.Single(holder.Items));
        Assert.Equal(Json, JsonSerializer.Serialize(holder));
    }

    [Fact]
    public void A_model_converts_itself_in_a_context()
    {
        Holder holder = JsonSerializer.Deserialize(Json, Context.Default.Holder)!;
        Assert.Equal(new Bridged(2, "x"), holder.ById["a"]);
        Assert.Equal(Json, JsonSerializer.Serialize(holder, Context.Default.Holder));
    }

    [Fact]
    public void Null_is_handled_by_the_serializer() => Assert.Null(JsonSerializer.Deserialize<Holder>(Json.Replace("{\"the_id\":3,\"text\":\"y\"}", "null", StringComparison.Ordinal))!.One);

    [Fact]
    public void An_error_has_the_whole_path()
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Holder>(Json.Replace("2", "\"2\"", StringComparison.Ordinal)));
        Assert.StartsWith("$.ById.a", error.Path, StringComparison.Ordinal);
        Assert.Contains("$.the_id", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_is_read_from_a_stream_in_small_pieces()
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 };
        Holder holder = (await JsonSerializer.DeserializeAsync<Holder>(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Json)), options, TestContext.Current.CancellationToken))!;
        Assert.Equal(new Bridged(3, "y"), holder.One);
    }
}
