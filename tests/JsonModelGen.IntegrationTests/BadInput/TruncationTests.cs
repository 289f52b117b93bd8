using System.Text;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Text that ends too early, at every byte.</summary>
public sealed class TruncationTests
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(Everything.Json);

    [Fact]
    public void Every_beginning_of_a_document_is_refused()
    {
        for (int length = 0; length < Json.Length; length++)
        {
            ReadOnlyMemory<byte> cut = Json.AsMemory(0, length);
            JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Everything>(cut.Span));
            Assert.True(error.Kind == JsonModelErrorKind.UnexpectedEnd, $"{length}: {error.Kind}");
            int line = cut.Span.Count((byte)'\n');
            Assert.Equal((line, length - 1 - cut.Span.LastIndexOf((byte)'\n')), (error.LineNumber, error.BytePositionInLine));
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_beginning_of_a_stream_is_refused()
    {
        for (int length = 0; length < Json.Length; length += 3)
        {
            JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(
                async () => await JsonModel.FromJsonAsync<Everything>(new MemoryStream(Json, 0, length), TestContext.Current.CancellationToken));
            Assert.Equal(JsonModelErrorKind.UnexpectedEnd, error.Kind);
        }
    }

    [Fact]
    public void Every_beginning_is_refused_through_a_reader()
    {
        for (int length = 0; length < Json.Length; length++)
        {
            byte[] cut = Json[..length];
            JsonModelException error = Assert.Throws<JsonModelException>(() =>
            {
                var reader = new Utf8JsonReader(cut);
                JsonModel.FromJson<Everything>(ref reader);
            });

            // a reader does not reveal how much text follows
            Assert.True(error.Kind is JsonModelErrorKind.UnexpectedEnd or JsonModelErrorKind.InvalidJson, $"{length}: {error.Kind}");
        }
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData(" \n ", "$")]
    [InlineData("{", "$")]
    [InlineData("{\"part\":{\"name\":", "$.part.name")]
    [InlineData("{\"part\":{\"name\":\"a", "$.part.name")]
    [InlineData("{\"part\":{\"name\":\"a\"", "$.part")]
    [InlineData("{\"numbers\":[1,2", "$.numbers[1]")]
    [InlineData("{\"numbers\":[1,2,", "$.numbers[2]")]
    [InlineData("{\"parts\":[{\"name\":\"a\"},{\"size\":3,", "$.parts[1]")]
    [InlineData("{\"map\":{\"l e\":{", "$.map['l e']")]
    [InlineData("{\"unknown\":[[{\"a\":tr", "$.unknown[0][0].a")]
    public void The_path_is_that_of_the_incomplete_value(string json, string path) => Parity.Refused<Everything>(JsonModelErrorKind.UnexpectedEnd, json, path);
}
