using System.Net.Http.Headers;
using System.Text;

namespace JsonModelGen.IntegrationTests.Http;

/// <summary>Reading the body of an answer.</summary>
public class HttpContentTests
{
    private const string One = """{"id":1,"title":"Größe"}""";

    private static readonly Ticket s_one = new(1, "Größe");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_is_read_as_a_model() => Assert.Equal(s_one, await Body(One).ReadModelAsync<Ticket>(Token));

    [Fact]
    public async Task A_body_is_read_as_a_value_of_any_codec() =>
        Assert.Equal([1, 2], await Body("[1,2]").ReadModelAsync<List<int>, ListCodec<int, Int32Codec>>(Token));

    [Fact]
    public async Task Values_of_any_codec_are_enumerated() =>
        Assert.Equal([1, 2], await Body("[1,2]").EnumerateModelsAsync<int, Int32Codec>(Token).ToListAsync(Token));

    [Fact]
    public async Task An_array_is_read_as_a_list() => Assert.Equal([s_one, s_one], await Body($"[{One},{One}]").ReadModelListAsync<Ticket>(Token));

    [Theory]
    [InlineData($"[{One},{One}]", "application/json")]
    [InlineData($"{One}\n{One}\n", "application/x-ndjson")]
    public async Task Models_are_enumerated(string json, string mediaType) =>
        Assert.Equal([s_one, s_one], await Body(json, mediaType).EnumerateModelsAsync<Ticket>(Token).ToListAsync(Token));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "\"UTF-8\"")]
    [InlineData("utf-8", "utf8")]
    [InlineData("utf-8", "")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16BE", "utf-16BE")]
    [InlineData("utf-32", "utf-32")]
    [InlineData("iso-8859-1", "ISO-8859-1")]
    public async Task A_body_is_converted_from_its_character_set(string encoding, string charset)
    {
        HttpContent body = Body(Encoding.GetEncoding(encoding).GetBytes(One), charset);
        Assert.Equal(s_one, await body.ReadModelAsync<Ticket>(Token));
        Assert.Equal([s_one], await body.EnumerateModelsAsync<Ticket>(Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(One)];
        Assert.Equal(s_one, await Body(bytes, "utf-16").ReadModelAsync<Ticket>(Token));
    }

    [Theory]
    [InlineData("us-ascii", "The body contains bytes (0xC3) that are not valid in its character set, us-ascii.")]
    [InlineData("klingon", "The character set of the body, klingon, is not supported.")]
    [InlineData("utf-7", "The character set of the body, utf-7, is not supported.")]
    public async Task Text_that_cannot_be_converted_is_refused(string charset, string message)
    {
        HttpContent body = Body(Encoding.UTF8.GetBytes(One), charset);
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => body.ReadModelAsync<Ticket>(Token));
        Assert.Equal(JsonModelErrorKind.InvalidText, error.Kind);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Service unavailable</html>", "text/html", "The media type of the body is text/html, not JSON.")]
    [InlineData("", "text/plain", "The media type of the body is text/plain, not JSON.")]
    [InlineData("404 page not found", "text/plain", "The media type of the body is text/plain, not JSON.")]
    [InlineData("null pointer", "text/plain", "The media type of the body is text/plain, not JSON.")]
    public async Task An_error_names_the_media_type_if_it_is_not_JSON(string text, string mediaType, string message)
    {
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => Body(text, mediaType).ReadModelAsync<Ticket>(Token));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("$", error.Path);
        Assert.Equal((0, 0), (error.LineNumber, error.BytePositionInLine));
        error = await Assert.ThrowsAsync<JsonModelException>(() => Body("<", mediaType).EnumerateModelsAsync<Ticket>(Token).ToListAsync(Token).AsTask());
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/problem+json")]
    [InlineData("TEXT/JSON")]
    public async Task An_error_does_not_name_a_media_type_of_JSON(string mediaType)
    {
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => Body("<", mediaType).ReadModelAsync<Ticket>(Token));
        Assert.DoesNotContain("media type", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Func<byte[], HttpContent>> Buffered => new(
        static bytes => new ByteArrayContent(bytes),
        static bytes => new ReadOnlyMemoryContent(bytes),
        static bytes => new StreamContent(new MemoryStream(bytes)),
        static bytes => new StreamContent(new MemoryStream([0, 0, .. bytes]) { Position = 2 }));

    [Theory]
    [MemberData(nameof(Buffered))]
    public async Task A_buffered_body_can_be_read_again(Func<byte[], HttpContent> create)
    {
        using HttpContent body = create(Encoding.UTF8.GetBytes(One));
        await Assert.ThrowsAsync<JsonModelException>(() => body.ReadModelAsync<Measurement>(Token));
        Assert.Equal(s_one, await body.ReadModelAsync<Ticket>(Token));
        Assert.Equal([s_one], await body.EnumerateModelsAsync<Ticket>(Token).ToListAsync(Token));
        Assert.Equal(s_one, await body.ReadModelAsync<Ticket>(Token));
        Assert.Equal(One, await body.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task An_empty_body_is_no_sequence(string mediaType)
    {
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => Body(" ", mediaType).EnumerateModelsAsync<Ticket>(Token).ToListAsync(Token).AsTask());
        Assert.Equal(JsonModelErrorKind.UnexpectedEnd, error.Kind);
    }

    [Theory]
    [InlineData("", "application/x-ndjson", false)]
    [InlineData("", "application/jsonl", false)]
    [InlineData("", "application/json", true)]
    [InlineData("[]", "application/json", false)]
    public async Task A_sequence_can_have_no_values(string json, string mediaType, bool topLevelValues)
    {
        JsonModelReadOptions options = new() { TopLevelValues = topLevelValues };
        Assert.Empty(await Body(json, mediaType).EnumerateModelsAsync<Ticket>(options, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_body_is_limited_by_the_options()
    {
        JsonModelReadOptions options = new() { MaxBytes = 10 };
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => Body(One).ReadModelAsync<Ticket>(options, Token));
        Assert.Equal(JsonModelErrorKind.InputTooLarge, error.Kind);
        Assert.DoesNotContain("media type", error.Message, StringComparison.Ordinal);
    }

    private static StringContent Body(string text, string mediaType = "application/json") => new(text, Encoding.UTF8, mediaType);

    private static ByteArrayContent Body(byte[] bytes, string charset)
    {
        ByteArrayContent body = new(bytes);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (charset.Length > 0)
            body.Headers.ContentType.CharSet = charset;
        return body;
    }
}
