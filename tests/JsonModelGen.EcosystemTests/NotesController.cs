using Microsoft.AspNetCore.Mvc;

namespace JsonModelGen.EcosystemTests;

/// <summary>The endpoints of <see cref="NoteServer"/> as a controller.</summary>
[ApiController]
[Route("controller")]
public sealed class NotesController : ControllerBase
{
    [HttpGet("one")]
    public Note GetOne() => Note.First;

    [HttpGet("task")]
    public async Task<ActionResult<Note>> GetTask()
    {
        await Task.Yield();
        return Note.First;
    }

    [HttpGet("object")]
    public IActionResult GetObject() => Ok(Note.First);

    [HttpGet("list")]
    public List<Note> GetList() => Note.List;

    [HttpGet("expression")]
    public IReadOnlyList<Note> GetExpression() => [Note.First, Note.Second];

    [HttpGet("query")]
    public IEnumerable<Note> GetQuery() => Note.List.Take(2);

    [HttpGet("stream")]
    public IAsyncEnumerable<Note> GetStream() => Note.Stream();

    [HttpGet("dictionary")]
    public Dictionary<string, Note> GetDictionary() => Note.List.ToDictionary(static note => note.Text);

    [HttpGet("page")]
    public Page<Note> GetPage() => new(Note.List, 3);

    [HttpPost("one")]
    public Note PostOne(Note note) => note;

    [HttpPost("list")]
    public IReadOnlyList<Note> PostList(IReadOnlyList<Note> notes) => notes;

    [HttpPost("page")]
    public Page<Note> PostPage(Page<Note> page) => page;

    [HttpPatch("one")]
    public Note PatchOne(NoteChange change) => Note.First with { Text = change.Text.GetValueOrDefault(Note.First.Text) ?? "none" };
}
