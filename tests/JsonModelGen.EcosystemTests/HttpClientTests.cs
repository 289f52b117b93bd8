using System.Net.Http.Json;

namespace JsonModelGen.EcosystemTests;

/// <summary>Our methods of HttpClient, and those of System.Net.Http.Json, with a real server.</summary>
public sealed class HttpClientTests(Backend backend) : IClassFixture<Backend>, IDisposable
{
    private readonly HttpClient _client = backend.Client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Ours_read_models()
    {
        Assert.Equal(Ticket.First, await _client.GetModelAsync<Ticket>("tickets/1", Token));
        Assert.Equal([Ticket.First, Ticket.Second], await _client.GetModelListAsync<Ticket>("tickets", Token));
        Assert.Equal([Ticket.First, Ticket.Second], await _client.EnumerateModelsAsync<Ticket>("stream", Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Ours_send_models_with_their_length()
    {
        using HttpResponseMessage response = await _client.PostModelAsync("body", Ticket.First, Token);
        Assert.Equal($"application/json; length={Ticket.FirstJson.Length}", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(Ticket.First, await response.Content.ReadModelAsync<Ticket>(Token));
    }

    [Fact]
    public async Task Ours_refuse_an_answer_without_a_body()
    {
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => _client.GetModelAsync<Ticket>("nothing", Token));
        Assert.Equal(JsonModelErrorKind.UnexpectedEnd, error.Kind);
        error = await Assert.ThrowsAsync<JsonModelException>(() => _client.EnumerateModelsAsync<Ticket>("nothing", Token).ToListAsync(Token).AsTask());
        Assert.Equal(JsonModelErrorKind.UnexpectedEnd, error.Kind);
    }

    [Fact]
    public async Task Ours_refuse_an_answer_that_breaks_off()
    {
        await Assert.ThrowsAnyAsync<IOException>(() => _client.GetModelListAsync<Ticket>("half", Token));
        await Assert.ThrowsAnyAsync<IOException>(() => _client.EnumerateModelsAsync<Ticket>("half", Token).ToListAsync(Token).AsTask());
    }

    [Fact]
    public async Task Ours_give_the_connection_back_also_when_they_end_early()
    {
        using HttpClient client = backend.ClientOfOneConnection;
        Assert.Equal(Ticket.First, await client.EnumerateModelsAsync<Ticket>("stream", Token).FirstAsync(Token));
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetModelAsync<Ticket>("missing", Token));
        await Assert.ThrowsAsync<JsonModelException>(() => client.GetModelAsync<Ticket>("tickets", Token));
        Assert.Equal(Ticket.First, await client.GetModelAsync<Ticket>("tickets/1", Token));
    }

    [Fact]
    public async Task Those_of_System_Net_Http_Json_read_and_send_models()
    {
        Assert.Equal(Ticket.First, await _client.GetFromJsonAsync<Ticket>("tickets/1", Token));
        Assert.Equal([Ticket.First, Ticket.Second], await _client.GetFromJsonAsync<List<Ticket>>("tickets", Token));
        Assert.Equal([Ticket.First, Ticket.Second], await _client.GetFromJsonAsAsyncEnumerable<Ticket>("stream", Token).ToListAsync(Token));
        using HttpResponseMessage response = await _client.PostAsJsonAsync("tickets", Ticket.First, Token);
        Assert.Equal(Ticket.First with { TicketId = 2 }, await response.Content.ReadFromJsonAsync<Ticket>(Token));
    }
}
