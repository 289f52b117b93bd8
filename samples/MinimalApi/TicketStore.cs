using System.Collections.Immutable;

namespace MinimalApi;

/// <summary>The tickets, in memory. Readers get a list that does not change, and writers wait for each other.</summary>
internal sealed class TicketStore
{
    private readonly Lock _lock = new();

    private volatile ImmutableList<Ticket> _tickets =
    [
        new(1, "Prices are rounded twice", TicketState.Open, [new Comment("Noah", "Only with a discount.")], Assignee: "Mia"),
        new(2, "Search is slow", TicketState.InProgress, []),
    ];

    public ImmutableList<Ticket> All => _tickets;

    public Ticket? Find(int id) => _tickets.Find(ticket => ticket.Id == id);

    public Ticket Add(NewTicket request)
    {
        lock (_lock)
        {
            Ticket ticket = new(_tickets.Count + 1, request.Title, TicketState.Open, request.Comments, request.Assignee);
            _tickets = _tickets.Add(ticket);
            return ticket;
        }
    }

    public Ticket? Change(int id, TicketChange change)
    {
        lock (_lock)
        {
            if (Find(id) is not { } ticket)
                return null;
            Ticket changed = ticket with
            {
                Title = change.Title.GetValueOrDefault(ticket.Title),
                State = change.State.GetValueOrDefault(ticket.State),
                Assignee = change.Assignee.GetValueOrDefault(ticket.Assignee),
            };
            _tickets = _tickets.Replace(ticket, changed);
            return changed;
        }
    }
}
