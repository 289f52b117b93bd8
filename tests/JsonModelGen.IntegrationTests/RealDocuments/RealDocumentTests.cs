using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.IntegrationTests.RealDocuments;

/// <summary>A real-world document, read and written through every entry point.</summary>
public abstract class RealDocumentTests<T>(string fileName, JsonNamingPolicy naming)
    where T : class, IJsonModel<T>
{
    private readonly JsonSerializerOptions _stj = new() { PropertyNamingPolicy = naming };
    private readonly Lazy<byte[]> _file = new(() => DataFile.Read(fileName));

    protected byte[] Json => _file.Value;

    protected byte[] Expected => field ??= JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<T>(Json, _stj), _stj);

    [Fact]
    public void Reads_bytes() => Verify(JsonModel.FromJson<T>(Json));

    [Fact]
    public void Reads_a_string() => Verify(JsonModel.FromJson<T>(Encoding.UTF8.GetString(Json)));

    [Fact]
    public async Task Reads_a_stream() =>
        Verify(await JsonModel.FromJsonAsync<T>(new MemoryStream(Json), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Reads_a_pipe() =>
        Verify(await JsonModel.FromJsonAsync<T>(PipeReader.Create(new MemoryStream(Json)), TestContext.Current.CancellationToken));

    [Fact]
    public void Reads_from_a_reader()
    {
        var reader = new Utf8JsonReader(Json);
        Verify(JsonModel.FromJson<T>(ref reader));
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Reads_from_a_reader_over_segments()
    {
        var reader = new Utf8JsonReader(Segments.Of(Json, 4096));
        Verify(JsonModel.FromJson<T>(ref reader));
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
    }

    [Fact]
    public void Reads_segments() => Verify(JsonModel.FromJson<T>(Segments.Of(Json, 1000)));

    [Fact]
    public void Writes_the_bytes_of_System_Text_Json()
    {
        T value = JsonSerializer.Deserialize<T>(Json, _stj)!;
        Assert.True(Expected.AsSpan().SequenceEqual(JsonModel.ToJsonUtf8Bytes(value)));
        Assert.Equal(Encoding.UTF8.GetString(Expected), JsonModel.ToJson(value));
    }

    [Fact]
    public async Task Writes_to_streams_writers_and_buffers()
    {
        T value = JsonModel.FromJson<T>(Json);

        using var stream = new MemoryStream();
        await JsonModel.ToJsonAsync(stream, value, TestContext.Current.CancellationToken);
        Assert.True(Expected.AsSpan().SequenceEqual(stream.ToArray()));

        var buffer = new ArrayBufferWriter<byte>();
        JsonModel.ToJson(buffer, value);
        Assert.True(Expected.AsSpan().SequenceEqual(buffer.WrittenSpan));

        buffer.Clear();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            JsonModel.ToJson(writer, value);
            JsonModel.ToJson(writer, value);
            writer.WriteEndArray();
        }

        byte[] twice = [.. "["u8, .. Expected, .. ","u8, .. Expected, .. "]"u8];
        Assert.True(twice.AsSpan().SequenceEqual(buffer.WrittenSpan));
    }

    [Fact]
    public void Loses_nothing()
    {
        JsonNode original = JsonNode.Parse(Json)!;
        JsonNode written = JsonNode.Parse(JsonModel.ToJsonUtf8Bytes(JsonModel.FromJson<T>(Json)))!;
        Assert.True(IsSame(original, written), "The model does not have all that is in " + fileName);
    }

    private void Verify(T value) =>
        Assert.True(Expected.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(value, _stj)));

    /// <summary>Whether the trees are equal. Numbers are compared as doubles, as they may be written with more digits than a double has.</summary>
    private static bool IsSame(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, null) => true,
        (JsonObject one, JsonObject other) => one.Count == other.Count && one.All(member => other.TryGetPropertyValue(member.Key, out JsonNode? value) && IsSame(member.Value, value)),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(static pair => IsSame(pair.First, pair.Second)),
        (JsonValue one, JsonValue other) when one.GetValueKind() == JsonValueKind.Number => other.GetValueKind() == JsonValueKind.Number && one.GetValue<double>() == other.GetValue<double>(),
        _ => JsonNode.DeepEquals(left, right),
    };
}

public sealed class TwitterTests() : RealDocumentTests<SearchResult>("twitter.json", JsonNamingPolicy.SnakeCaseLower);

public sealed class CatalogTests() : RealDocumentTests<Catalog>("citm_catalog.json", JsonNamingPolicy.CamelCase);

public sealed class MapTests() : RealDocumentTests<FeatureCollection>("canada.json", JsonNamingPolicy.CamelCase);
