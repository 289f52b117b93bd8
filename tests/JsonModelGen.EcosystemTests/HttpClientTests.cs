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
    public async Task Those_of_System_Net_Http_Json_read_and_send_models()
    {
        Assert.Equal(Ticket.First, await _client.GetFromJsonAsync<Ticket>("tickets/1", Token));
        Assert.Equal([Ticket.First, Ticket.Second], await _client.GetFromJsonAsync<List<Ticket>>("tickets", Token));
        Assert.Equal([Ticket.First, Ticket.Second], await _client.GetFromJsonAsAsyncEnumerable<Ticket>("stream", Token).ToListAsync(Token));
        using HttpResponseMessage response = await _client.PostAsJsonAsync("tickets", Ticket.First, Token);
        Assert.Equal(Ticket.First with { TicketId = 2 }, await response.Content.ReadFromJsonAsync<Ticket>(Token));
    }
}
