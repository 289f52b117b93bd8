using System.Net.Http.Json;
using Refit;

namespace JsonModelGen.EcosystemTests;

/// <summary>Clients whose options have the models from the resolver.</summary>
public sealed class ResolverClientTests(NoteServer server) : IClassFixture<NoteServer>, IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = server.Address };

    public interface INotes
    {
        [Get("/minimal/one")]
        Task<Note> GetFirst();

        [Get("/minimal/list")]
        Task<IReadOnlyList<Note>> GetAll();

        [Get("/minimal/page")]
        Task<Page<Note>> GetPage();

        [Post("/minimal/one")]
        Task<Note> Create([Body] Note note);

        [Patch("/minimal/one")]
        Task<Note> Change([Body] NoteChange change);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task System_Net_Http_Json_reads_and_sends_models()
    {
        Assert.Equal(Note.First, await _client.GetFromJsonAsync<Note>("minimal/one", SerializerOptions.OfModels, Token));
        Assert.Equal(Note.List, await _client.GetFromJsonAsync<List<Note>>("minimal/list", SerializerOptions.OfModels, Token));
        Assert.Equal([Note.First, Note.Second], await _client.GetFromJsonAsAsyncEnumerable<Note>("minimal/stream", SerializerOptions.OfModels, Token).ToListAsync(Token));
        using HttpResponseMessage response = await _client.PostAsJsonAsync("minimal/one", Note.Second, SerializerOptions.OfModels, Token);
        Assert.Equal(Note.Second, await response.Content.ReadFromJsonAsync<Note>(SerializerOptions.OfModels, Token));
    }

    [Fact]
    public async Task System_Net_Http_Json_passes_the_error_of_a_model_on()
    {
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => _client.GetFromJsonAsync<Note>("minimal/page", SerializerOptions.OfModels, Token));
        Assert.Equal((JsonModelErrorKind.MissingKey, "note_id"), (error.Kind, error.Key));
    }

    [Fact]
    public async Task Refit_reads_and_sends_models()
    {
        INotes notes = RestService.For<INotes>(_client, new RefitSettings(new SystemTextJsonContentSerializer(SerializerOptions.OfModels)));
        Assert.Equal(Note.First, await notes.GetFirst());
        Assert.Equal(Note.List, await notes.GetAll());
        Assert.Equal(Page<Note>.NotesJson, (await notes.GetPage()).ToJson());
        Assert.Equal(Note.Second, await notes.Create(Note.Second));
        Assert.Equal(Note.First with { Text = "c" }, await notes.Change(new NoteChange { Text = "c" }));
    }
}
