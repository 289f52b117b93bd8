using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace JsonModelGen.EcosystemTests;

/// <summary>Models as arguments, results and messages of a hub, where client and server have them from the resolver.</summary>
public sealed class SignalRTests(NoteServer server) : IClassFixture<NoteServer>, IAsyncLifetime
{
    private readonly HubConnection _hub = new HubConnectionBuilder()
        .WithUrl(new Uri(server.Address, "hub"))
        .AddJsonProtocol(static options => SerializerOptions.WithModels(options.PayloadSerializerOptions))
        .Build();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _hub.StartAsync(Token);

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Arguments_and_results() => Assert.Equal(Note.First with { NoteId = 2 }, await _hub.InvokeAsync<Note>("Next", Note.First, Token));

    [Fact]
    public async Task Lists() => Assert.Equal(Note.List, await _hub.InvokeAsync<List<Note>>("All", Token));

    [Fact]
    public async Task Streams() => Assert.Equal(Note.List, await _hub.StreamAsync<Note>("Stream", Token).ToListAsync(Token));

    [Fact]
    public async Task Messages()
    {
        TaskCompletionSource<Page<Note>> published = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable handler = _hub.On<Page<Note>>("published", published.SetResult);
        await _hub.SendAsync("Publish", new Page<Note>(Note.List, 3), Token);
        Assert.Equal(Page<Note>.NotesJson, (await published.Task.WaitAsync(TimeSpan.FromSeconds(30), Token)).ToJson());
    }

    [Fact]
    public async Task An_argument_that_does_not_fit_is_refused() =>
        await Assert.ThrowsAsync<HubException>(() => _hub.InvokeAsync<Note>("Next", new NoteChange { Text = "a" }, Token));
}
