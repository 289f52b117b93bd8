namespace JsonModelGen.IntegrationTests.Http;

/// <summary>A model as the body of a request.</summary>
public class JsonModelContentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_body_is_the_JSON_of_the_model()
    {
        using JsonModelContent<Ticket> content = new(new Ticket(1, "a"));
        Assert.Equal("""{"id":1,"title":"a"}""", await content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task The_body_is_the_JSON_of_any_codec()
    {
        using JsonModelContent<List<Ticket>, ListCodec<Ticket, ModelCodec<Ticket>>> content = new([new Ticket(1, "a")]);
        Assert.Equal("""[{"id":1,"title":"a"}]""", await content.ReadAsStringAsync(Token));
    }

    [Fact]
    public void Length_and_media_type_are_known_before_sending()
    {
        using JsonModelContent<Ticket> content = new(new Ticket(1, "a"));
        Assert.Equal(20, content.Headers.ContentLength);
        Assert.Equal("application/json", content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task The_body_can_be_sent_again()
    {
        using JsonModelContent<Ticket> content = new(new Ticket(1, "a"));
        for (int attempt = 0; attempt < 2; attempt++)
        {
            using MemoryStream sent = new();
            await content.CopyToAsync(sent, Token);
            Assert.Equal(20, sent.Length);
        }
    }

    [Fact]
    public void The_value_is_there_for_handlers()
    {
        Ticket ticket = new(1, "a");
        using JsonModelContent<Ticket> content = new(ticket);
        Assert.Same(ticket, content.Value);
    }

    [Fact]
    public async Task Layout_is_that_of_the_options()
    {
        using JsonModelContent<Ticket> content = new(new Ticket(1, "a"), new JsonModelWriteOptions { WriteIndented = true, NewLine = "\n" });
        Assert.Equal("{\n  \"id\": 1,\n  \"title\": \"a\"\n}", await content.ReadAsStringAsync(Token));
    }

    [Fact]
    public void A_model_that_cannot_be_written_is_refused_at_once() =>
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => new JsonModelContent<Measurement>(new(double.NaN))).Kind);
}
