using System.Globalization;
using JsonModelGen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ClientApp;

/// <summary>A small REST backend in the same process, so that the sample needs no network.</summary>
internal static class Backend
{
    private static readonly List<Ticket> s_tickets =
    [
        new(1, "Prices are rounded twice", TicketState.Open, DateTimeOffset.UnixEpoch.AddDays(20_000), "Mia"),
        new(2, "Übersicht lädt langsam", TicketState.InProgress, DateTimeOffset.UnixEpoch.AddDays(20_100), null),
    ];

    /// <summary>Starts the backend at a free port.</summary>
    public static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/tickets", GetAll);
        app.MapGet("/tickets/export", Export);
        app.MapGet("/tickets/{id:int}", context => Find(context) is { } ticket ? Answer(context, ticket) : NotFound(context));
        app.MapPost("/tickets", context => WithValidBody(context, Create));
        app.MapPatch("/tickets/{id:int}", context => WithValidBody(context, Change));
        await app.StartAsync();
        return app;
    }

    private static Task GetAll(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        return JsonModel.ToJsonAsync<List<Ticket>, ListCodec<Ticket, ModelCodec<Ticket>>>(context.Response.Body, s_tickets);
    }

    /// <summary>JSON Lines: one ticket per line, sent as soon as it is written.</summary>
    private static async Task Export(HttpContext context)
    {
        context.Response.ContentType = "application/x-ndjson";
        foreach (Ticket ticket in s_tickets)
        {
            ticket.ToJson(context.Response.BodyWriter);
            await context.Response.WriteAsync("\n");
        }
    }

    /// <summary>A body that does not fit is the client's mistake, and the error tells it which.</summary>
    private static async Task WithValidBody(HttpContext context, RequestDelegate handler)
    {
        try
        {
            await handler(context);
        }
        catch (JsonModelException error)
        {
            await Refuse(context, new Problem("The body is not valid.", StatusCodes.Status400BadRequest, error.Message));
        }
    }

    private static async Task Create(HttpContext context)
    {
        NewTicket request = await NewTicket.FromJsonAsync(context.Request.BodyReader, context.RequestAborted);
        Ticket ticket = new(s_tickets.Count + 1, request.Title, TicketState.Open, DateTimeOffset.UnixEpoch.AddDays(20_200), request.Assignee);
        s_tickets.Add(ticket);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await Answer(context, ticket);
    }

    private static async Task Change(HttpContext context)
    {
        TicketChange change = await TicketChange.FromJsonAsync(context.Request.BodyReader, context.RequestAborted);
        if (Find(context) is not { } ticket)
        {
            await NotFound(context);
            return;
        }

        Ticket changed = ticket with
        {
            Title = change.Title.GetValueOrDefault(ticket.Title),
            State = change.State.GetValueOrDefault(ticket.State),
            Assignee = change.Assignee.GetValueOrDefault(ticket.Assignee),
        };
        s_tickets[s_tickets.IndexOf(ticket)] = changed;
        await Answer(context, changed);
    }

    private static Ticket? Find(HttpContext context)
    {
        int id = int.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);
        return s_tickets.Find(ticket => ticket.Id == id);
    }

    private static Task Answer(HttpContext context, Ticket ticket)
    {
        context.Response.ContentType = "application/json";
        ticket.ToJson(context.Response.BodyWriter);
        return Task.CompletedTask;
    }

    private static Task NotFound(HttpContext context) => Refuse(context, new Problem("There is no such ticket.", StatusCodes.Status404NotFound, null));

    private static Task Refuse(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = "application/problem+json";
        problem.ToJson(context.Response.BodyWriter);
        return Task.CompletedTask;
    }
}
