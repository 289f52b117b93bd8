using Microsoft.AspNetCore.SignalR;

namespace JsonModelGen.EcosystemTests;

/// <summary>A hub whose arguments, results and streams are models.</summary>
public sealed class NoteHub : Hub
{
    public Task<Note> Next(Note note) => Task.FromResult(note with { NoteId = note.NoteId + 1 });

    public Task<IReadOnlyList<Note>> All() => Task.FromResult<IReadOnlyList<Note>>([Note.First, Note.Second]);

    public IAsyncEnumerable<Note> Stream() => Note.Stream();

    /// <summary>Sends the page to every client.</summary>
    public Task Publish(Page<Note> page) => Clients.All.SendAsync("published", page);
}
