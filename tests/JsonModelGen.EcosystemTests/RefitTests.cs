using Refit;

namespace JsonModelGen.EcosystemTests;

/// <summary>A client that Refit generates, with models as bodies and results.</summary>
public sealed class RefitTests(Backend backend) : IClassFixture<Backend>, IDisposable
{
    private readonly HttpClient _client = backend.Client;

    public interface ITickets
    {
        [Get("/tickets/1")]
        Task<Ticket> GetFirst();

        [Get("/tickets")]
        Task<List<Ticket>> GetAll();

        [Post("/tickets")]
        Task<Ticket> Create([Body] Ticket ticket);
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Models_are_read_and_sent()
    {
        ITickets tickets = RestService.For<ITickets>(_client);
        Assert.Equal(Ticket.First, await tickets.GetFirst());
        Assert.Equal([Ticket.First, Ticket.Second], await tickets.GetAll());
        Assert.Equal(Ticket.First with { TicketId = 2 }, await tickets.Create(Ticket.First));
    }
}
