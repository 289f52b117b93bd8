using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace JsonModelGen.EcosystemTests;

/// <summary>A server with minimal APIs whose parameters and results are models.</summary>
public sealed class Backend : IAsyncLifetime
{
    private readonly WebApplication _app;

    public Backend()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet("/tickets/1", () => Ticket.First);
        _app.MapGet("/tickets", List<Ticket> () => [Ticket.First, Ticket.Second]);
        _app.MapGet("/stream", Stream);
        _app.MapPost("/tickets", Created<Ticket> (Ticket ticket) => TypedResults.Created("/tickets/2", ticket with { TicketId = ticket.TicketId + 1 }));
        _app.MapPost("/body", async context =>
        {
            Ticket ticket = await Ticket.FromJsonAsync(context.Request.BodyReader, context.RequestAborted);
            context.Response.ContentType = $"application/json; length={context.Request.ContentLength}";
            ticket.ToJson(context.Response.BodyWriter);
        });
        _app.MapGet("/nothing", () => Results.NoContent());
        _app.MapGet("/half", async context =>
        {
            // The server ends the connection, because this is less than it has promised.
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync($"[{Ticket.FirstJson},", context.RequestAborted);
        });
    }

    public HttpClient Client => new() { BaseAddress = new Uri(_app.Urls.First()) };

    /// <summary>A client that waits until its only connection is free.</summary>
    public HttpClient ClientOfOneConnection =>
        new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = new Uri(_app.Urls.First()), Timeout = TimeSpan.FromSeconds(30) };

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async IAsyncEnumerable<Ticket> Stream()
    {
        yield return Ticket.First;
        await Task.Yield();
        yield return Ticket.Second;
    }
}
