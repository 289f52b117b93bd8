using JsonModelGen;

[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)]

namespace ClientApp;

/// <summary>GET /tickets/{id}</summary>
[JsonModel]
public sealed partial record Ticket(int Id, string Title, TicketState State, DateTimeOffset OpenedAt, string? Assignee);

/// <summary>POST /tickets</summary>
[JsonModel]
public sealed partial record NewTicket(string Title, string? Assignee = null);

/// <summary>PATCH /tickets/{id}: a key that is absent changes nothing, null removes the assignee.</summary>
[JsonModel]
public sealed partial record TicketChange
{
    public Optional<string> Title { get; init; }

    public Optional<TicketState> State { get; init; }

    public Optional<string?> Assignee { get; init; }
}

/// <summary>What the backend sends when it refuses a request (RFC 9457).</summary>
[JsonModel]
public sealed partial record Problem(string Title, int Status, string? Detail);

public enum TicketState
{
    Open,
    InProgress,
    Closed,
}
