using ClientApp;
using JsonModelGen;
using Microsoft.AspNetCore.Builder;

Console.OutputEncoding = System.Text.Encoding.UTF8;
await using WebApplication backend = await Backend.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(backend.Urls.First()) };

// GET: a list, read while it arrives.
Console.WriteLine("All tickets:");
foreach (Ticket ticket in await client.GetModelListAsync<Ticket>("tickets"))
    Print(ticket);

// POST: a model as the body; the answer as another one.
using (HttpResponseMessage response = await client.PostModelAsync("tickets", new NewTicket("Export has no header", Assignee: "Noah")))
{
    response.EnsureSuccessStatusCode();
    Console.WriteLine("\nCreated:");
    Print(await response.Content.ReadModelAsync<Ticket>());
}

// PATCH: only what is set is sent.
TicketChange change = new() { State = TicketState.Closed, Assignee = null };
Console.WriteLine($"\nChanged by {change.ToJson()}:");
using (HttpResponseMessage response = await client.PatchModelAsync("tickets/3", change))
{
    response.EnsureSuccessStatusCode();
    Print(await response.Content.ReadModelAsync<Ticket>());
}

// An answer without success has a model of its own.
using (HttpResponseMessage response = await client.GetAsync("tickets/42"))
{
    Problem problem = await response.Content.ReadModelAsync<Problem>();
    Console.WriteLine($"\nTicket 42: {problem.Title} ({problem.Status})");
}

// A stream of models, one at a time.
Console.WriteLine("\nExport:");
await foreach (Ticket ticket in client.EnumerateModelsAsync<Ticket>("tickets/export"))
    Print(ticket);

// An answer that does not fit: the error says where.
try
{
    await client.GetModelAsync<Problem>("tickets/1");
}
catch (JsonModelException error)
{
    Console.WriteLine($"\nA ticket is not a problem:\n  {error.Message}");
}

static void Print(Ticket ticket) =>
    Console.WriteLine($"  {ticket.Id}  {ticket.State,-10}  {ticket.OpenedAt:yyyy-MM-dd}  {ticket.Title} ({ticket.Assignee ?? "nobody"})");
