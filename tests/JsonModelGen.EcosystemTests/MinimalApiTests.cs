using System.Net;
using System.Text;

namespace JsonModelGen.EcosystemTests;

/// <summary>Parameters and results of ASP.NET Core's minimal APIs.</summary>
public sealed class MinimalApiTests(Backend backend) : IClassFixture<Backend>, IDisposable
{
    private readonly HttpClient _client = backend.Client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("tickets/1", Ticket.FirstJson)]
    [InlineData("tickets", $$"""[{{Ticket.FirstJson}},{"ticket_id":2,"title":"b","state":"inProgress"}]""")]
    [InlineData("stream", $$"""[{{Ticket.FirstJson}},{"ticket_id":2,"title":"b","state":"inProgress"}]""")]
    public async Task A_result_is_written_by_the_model(string path, string json) => Assert.Equal(json, await _client.GetStringAsync(path, Token));

    [Fact]
    public async Task A_parameter_is_read_by_the_model()
    {
        using StringContent body = new(Ticket.FirstJson, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync("tickets", body, Token);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("""{"ticket_id":2,"title":"a","state":"inProgress"}""", await response.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"ticket_id":"1","title":"a"}""")]
    [InlineData("""{"ticket_id":1,"title":null}""")]
    [InlineData("<")]
    public async Task A_parameter_that_does_not_fit_is_a_bad_request(string json)
    {
        using StringContent body = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync("tickets", body, Token);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
