using Microsoft.AspNetCore.Http.HttpResults;

namespace MinimalApi;

/// <summary>The endpoints: parameters and results are models, and nothing here knows about JSON.</summary>
internal static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder tickets = app.MapGroup("/tickets");
        tickets.MapGet("/", GetAll);
        tickets.MapGet("/page", GetPage);
        tickets.MapGet("/export", Export);
        tickets.MapGet("/{id:int}", Get);
        tickets.MapPost("/", Create);
        tickets.MapPatch("/{id:int}", Change);
    }

    private static List<Ticket> GetAll(TicketStore store) => [.. store.All];

    private static Page<Ticket> GetPage(TicketStore store, int skip = 0, int take = 10) => new([.. store.All.Skip(skip).Take(take)], store.All.Count);

    /// <summary>A JSON array that is sent while it is written: the tickets could come from a database, one at a time.</summary>
    private static async IAsyncEnumerable<Ticket> Export(TicketStore store)
    {
        foreach (Ticket ticket in store.All)
        {
            await Task.Yield();
            yield return ticket;
        }
    }

    private static Results<Ok<Ticket>, NotFound> Get(TicketStore store, int id) => OkOrNotFound(store.Find(id));

    private static Created<Ticket> Create(TicketStore store, NewTicket request)
    {
        Ticket ticket = store.Add(request);
        return TypedResults.Created($"/tickets/{ticket.Id}", ticket);
    }

    private static Results<Ok<Ticket>, NotFound> Change(TicketStore store, int id, TicketChange change) => OkOrNotFound(store.Change(id, change));

    private static Results<Ok<Ticket>, NotFound> OkOrNotFound(Ticket? ticket) => ticket is null ? TypedResults.NotFound() : TypedResults.Ok(ticket);
}
