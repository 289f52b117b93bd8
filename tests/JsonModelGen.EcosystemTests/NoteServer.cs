using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JsonModelGen.EcosystemTests;

/// <summary>A server that has the models from the resolver: the same endpoints as a minimal API and as controllers, and a hub.</summary>
public sealed class NoteServer : IAsyncLifetime
{
    private readonly WebApplication _app;

    public NoteServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(static options => SerializerOptions.WithModels(options.SerializerOptions));
        // Controllers use reflection anyway, and write their own answers to bad requests with it.
        builder.Services.AddControllers()
            .AddApplicationPart(typeof(NotesController).Assembly)
            .AddJsonOptions(static options => options.JsonSerializerOptions.AddJsonModels(AppJson.Resolver));
        builder.Services.AddSignalR().AddJsonProtocol(static options => SerializerOptions.WithModels(options.PayloadSerializerOptions));
        _app = builder.Build();
        _app.Use(AnswerBadRequests);
        _app.Urls.Add("http://127.0.0.1:0");
        MapNotes(_app.MapGroup("/minimal"));
        _app.MapControllers();
        _app.MapHub<NoteHub>("/hub");
    }

    public Uri Address => new(_app.Urls.First());

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Controllers do so themselves.</summary>
    private static async Task AnswerBadRequests(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException error)
        {
            context.Response.StatusCode = error.StatusCode;
            await context.Response.WriteAsync(error.InnerException is JsonModelException inner ? inner.Message : error.Message);
        }
    }

    private static void MapNotes(RouteGroupBuilder notes)
    {
        notes.MapGet("/one", () => Note.First);
        notes.MapGet("/task", async Task<Ok<Note>> () =>
        {
            await Task.Yield();
            return TypedResults.Ok(Note.First);
        });
        notes.MapGet("/object", IResult () => Results.Ok(Note.First));
        notes.MapGet("/list", () => Note.List);
        notes.MapGet("/expression", IReadOnlyList<Note> () => [Note.First, Note.Second]);
        notes.MapGet("/query", () => Note.List.Take(2));
        notes.MapGet("/stream", Note.Stream);
        notes.MapGet("/events", () => TypedResults.ServerSentEvents(Note.Stream()));
        notes.MapGet("/dictionary", () => Note.List.ToDictionary(static note => note.Text));
        notes.MapGet("/page", () => new Page<Note>(Note.List, 3));
        notes.MapPost("/one", (Note note) => note);
        notes.MapPost("/list", (IReadOnlyList<Note> notes) => notes);
        notes.MapPost("/page", (Page<Note> page) => page);
        notes.MapPatch("/one", (NoteChange change) => Note.First with { Text = change.Text.GetValueOrDefault(Note.First.Text) ?? "none" });
    }
}
