using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.EntryPoints;

/// <summary>Every method that is emitted on a model, called as by a user.</summary>
public sealed partial class EntryPointTests
{
    private const string Json = """{"id":1,"name":"\u00E9"}""";

    private static readonly User Value = new(1, "é");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [JsonModel] public sealed partial record User(int Id, string Name);

    [JsonModel] public readonly partial record struct Pair(int X, int Y);

    [Fact] public void Reads_a_string() => Assert.Equal(Value, User.FromJson(Json));

    [Fact] public void Reads_bytes() => Assert.Equal(Value, User.FromJson(Encoding.UTF8.GetBytes(Json)));

    [Fact] public void Reads_a_span_literal() => Assert.Equal(new Pair(1, 2), Pair.FromJson("""{"x":1,"y":2}"""u8));

    [Fact] public void Reads_segments() => Assert.Equal(Value, User.FromJson(Segments.Of(Encoding.UTF8.GetBytes(Json), 2)));

    [Fact] public void Reads_with_options() => Assert.Throws<JsonModelException>(static () => User.FromJson("""{"x":[[]],"id":1,"name":"a"}""", new JsonModelReadOptions { MaxDepth = 2 }));

    [Fact]
    public void Reads_at_the_position_of_a_reader()
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"[{Json}, {Json} ]"));
        reader.Read();
        reader.Read();
        Assert.Equal(Value, User.FromJson(ref reader));
        reader.Read();
        Assert.Equal(Value, User.FromJson(ref reader));
        reader.Read();
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
    }

    [Fact]
    public async Task Reads_streams_and_pipes()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Json);
        Assert.Equal(Value, await User.FromJsonAsync(new MemoryStream(utf8), Token));
        Assert.Equal(Value, await User.FromJsonAsync(new MemoryStream([0xEF, 0xBB, 0xBF, .. utf8]), JsonModelReadOptions.Default, Token));
        Assert.Equal(Value, await User.FromJsonAsync(PipeReader.Create(new MemoryStream(utf8)), Token));
        Assert.Equal(Value, await User.FromJsonAsync(PipeReader.Create(Segments.Of(utf8, 3)), new JsonModelReadOptions { MaxBytes = 1000 }, Token));
        var error = await Assert.ThrowsAsync<JsonModelException>(async () => await User.FromJsonAsync(new MemoryStream(utf8), new JsonModelReadOptions { MaxBytes = 10 }, Token));
        Assert.Equal(JsonModelErrorKind.InputTooLarge, error.Kind);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await User.FromJsonAsync(new MemoryStream(utf8), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Tries_to_read()
    {
        Assert.True(User.TryFromJson(Json, out User? user, out JsonModelException? error));
        Assert.Equal((1, null), (user.Id, error));
        Assert.False(User.TryFromJson("{"u8, out user, out error));
        Assert.Equal((null, JsonModelErrorKind.UnexpectedEnd), (user, error.Kind));
        Assert.True(Pair.TryFromJson("""{"y":2,"x":1}"""u8, out Pair pair, out _));
        Assert.Equal(new Pair(1, 2), pair);
        Assert.False(Pair.TryFromJson("null", out pair, out error));
        Assert.Equal((default, JsonModelErrorKind.NullValue), (pair, error.Kind));
    }

    [Fact] public void Writes_a_string() => Assert.Equal(Json, Value.ToJson());

    [Fact] public void Writes_bytes() => Assert.Equal(Json, Encoding.UTF8.GetString(Value.ToJsonUtf8Bytes()));

    [Fact]
    public void Writes_with_options()
    {
        Assert.Equal(JsonSerializer.Serialize(Value, StjReference.Indented), Value.ToJson(JsonModelWriteOptions.Indented));
        var options = new JsonModelWriteOptions { WriteIndented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\r\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal("{\r\n\t\"id\": 1,\r\n\t\"name\": \"é\"\r\n}", Value.ToJson(options));
        Assert.Equal(Value.ToJson(options), Encoding.UTF8.GetString(Value.ToJsonUtf8Bytes(options)));
    }

    [Fact]
    public async Task Writes_to_buffers_and_streams()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Value.ToJson(buffer);
        Assert.Equal(Json, Encoding.UTF8.GetString(buffer.WrittenSpan));

        using var stream = new MemoryStream();
        await Value.ToJsonAsync(stream, Token);
        await Value.ToJsonAsync(stream, JsonModelWriteOptions.Default, Token);
        Assert.Equal(Json + Json, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Writes_to_a_writer_in_every_position()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("a");
            Value.ToJson(writer);
            writer.WriteStartArray("b");
            new Pair(1, 2).ToJson(writer);
            new Pair(3, 4).ToJson(writer);
            writer.WriteEndArray();
            writer.WriteNumber("c", 1);
            writer.WriteEndObject();
        }

        Assert.Equal($$"""{"a":{{Json}},"b":[{"x":1,"y":2},{"x":3,"y":4}],"c":1}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Lists_dictionaries_and_streams_of_models()
    {
        string json = $"[{Json},{Json}]";
        Assert.Equal([Value, Value], JsonModel.FromJsonList<User>(json));
        Assert.Equal(Value, JsonModel.FromJsonDictionary<User>($$"""{"a":{{Json}}}""")["a"]);
        Assert.Equal([Value, Value], await JsonModel.FromJsonListAsync<User>(new MemoryStream(Encoding.UTF8.GetBytes(json)), Token));
        foreach (string text in new[] { json, $"{Json}\n{Json}\n", $"{Json} {Json}" })
        {
            List<User> users = [];
            await foreach (User user in JsonModel.EnumerateAsync<User>(new MemoryStream(Encoding.UTF8.GetBytes(text)), Token))
                users.Add(user);
            Assert.Equal([Value, Value], users);
        }

        Assert.Equal("$[1].id", Assert.Throws<JsonModelException>(() => JsonModel.FromJsonList<User>($"[{Json},{{\"id\":true}}]")).Path);
    }

    [Fact]
    public void Two_threads_and_nested_calls_do_not_disturb_each_other() => Parallel.For(0, 2000, i =>
    {
        User user = new(i, new string((char)('a' + (i % 26)), i % 500) + "\u00e9\"");
        Assert.Equal(user, User.FromJson(user.ToJson()));
    });
}
