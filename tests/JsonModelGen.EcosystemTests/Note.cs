using System.Text.Json.Serialization;

namespace JsonModelGen.EcosystemTests;

/// <summary>A model without [JsonConverter]: only the resolver brings System.Text.Json to its keys.</summary>
[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Note(int NoteId, string Text)
{
    public const string FirstJson = """{"note_id":1,"text":"a"}""";

    public const string SecondJson = """{"note_id":2,"text":"b"}""";

    public const string ListJson = $"[{FirstJson},{SecondJson}]";

    public const string DictionaryJson = $$"""{"a":{{FirstJson}},"b":{{SecondJson}}}""";

    public static Note First { get; } = new(1, "a");

    public static Note Second { get; } = new(2, "b");

    public static List<Note> List => [First, Second];

    public static async IAsyncEnumerable<Note> Stream()
    {
        yield return First;
        await Task.Yield();
        yield return Second;
    }
}

/// <summary>What a request may change in a note.</summary>
[JsonModel]
public sealed partial record NoteChange
{
    public Optional<string?> Text { get; init; }
}

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Page<T>(List<T> Items, int PageCount)
{
    public const string NotesJson = $$"""{"items":{{Note.ListJson}},"page_count":3}""";
}

[JsonModelResolver(typeof(Page<Note>), typeof(DateOnly), CreateJsonSchema = true)]
internal static partial class AppJson;

/// <summary>A type of System.Text.Json's own generator, which contains models.</summary>
internal sealed record Envelope(Note Note, IReadOnlyList<Note> More);

[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;
