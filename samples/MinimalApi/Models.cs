using JsonModelGen;

namespace MinimalApi;

/// <summary>All models of this assembly, for System.Text.Json. A construction of a generic model is named, as nothing else tells which ones there are.</summary>
[JsonModelResolver(typeof(Page<Ticket>), CreateJsonSchema = true)]
internal static partial class AppJson;

[JsonModel]
public sealed partial record Ticket(int Id, string Title, TicketState State, List<Comment> Comments, string? Assignee = null);

[JsonModel]
public sealed partial record Comment(string Author, string Text);

/// <summary>POST /tickets</summary>
[JsonModel]
public sealed partial record NewTicket(string Title, string? Assignee = null)
{
    public List<Comment> Comments { get; init; } = [];
}

/// <summary>PATCH /tickets/{id}: a key that is absent changes nothing, null removes the assignee.</summary>
[JsonModel]
public sealed partial record TicketChange
{
    public Optional<string> Title { get; init; }

    public Optional<TicketState> State { get; init; }

    public Optional<string?> Assignee { get; init; }
}

/// <summary>A part of a longer list.</summary>
[JsonModel]
public sealed partial record Page<T>(List<T> Items, int Total);

public enum TicketState
{
    Open,
    InProgress,
    Closed,
}
