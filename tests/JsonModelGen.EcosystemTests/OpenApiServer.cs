using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MinimalApi;

namespace JsonModelGen.EcosystemTests;

/// <summary>A server that describes itself, with the transformer of <c>samples/MinimalApi</c>.</summary>
public sealed class OpenApiServer : IAsyncLifetime
{
    private readonly WebApplication _app;

    public OpenApiServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.AddJsonModels(AppJson.Resolver));
        builder.Services.AddOpenApi(static options => ModelSchemas.AddTo(options));
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapOpenApi();
        _app.MapGet("/chapter", Chapter () => null!);
        _app.MapGet("/nullable-chapter", Chapter? () => null);
        _app.MapGet("/list", List<Chapter> () => []);
        _app.MapGet("/array", Chapter[] () => []);
        _app.MapGet("/set", HashSet<Chapter> () => []);
        _app.MapGet("/stream", IAsyncEnumerable<Note> () => Note.Stream());
        _app.MapGet("/dictionary", Dictionary<string, Chapter> () => []);
        _app.MapGet("/page", Page<Note> () => null!);
        _app.MapGet("/shape", Shape () => null!);
        _app.MapGet("/vehicle", Vehicle () => null!);
        _app.MapGet("/shelf", Shelf () => null!);
        _app.MapGet("/number", int () => 0);
        _app.MapPost("/body", (Chapter chapter) => chapter.ChapterTitle);
        _app.MapPost("/optional-body", (Money? money) => money?.Amount);
        _app.MapPost("/change", (NoteChange change) => change.Text.HasValue);
    }

    public Uri Address => new(_app.Urls.First());

    /// <summary>The document, in which no key may occur twice.</summary>
    public async Task<JsonNode> GetDocumentAsync(CancellationToken cancellationToken)
    {
        using HttpClient client = new() { BaseAddress = Address };
        string json = await client.GetStringAsync("openapi/v1.json", cancellationToken);
        return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
    }

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
