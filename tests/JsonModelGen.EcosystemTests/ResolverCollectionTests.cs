using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.EcosystemTests;

/// <summary>
/// Collections that the resolver does not name, without reflection. The serializer writes the results of queries and collection expressions as the nearest
/// interface that the resolver knows, and refuses if it knows two that are equally near.
/// </summary>
public sealed class ResolverCollectionTests
{
    public static TheoryData<string, object> Collections => new()
    {
        { "array", Note.List.ToArray() },
        { "list", Note.List },
        { "iterator", Iterator() },
        { "Select", Note.List.Select(static note => note) },
        { "Select of a range", Enumerable.Range(0, 2).Select(static index => Note.List[index]) },
        { "Take", Note.List.Take(2) },
        { "OrderBy", Note.List.OrderBy(static note => note.NoteId) },
        { "expression", (IEnumerable<Note>)[Note.First, Note.Second] },
        { "AsReadOnly", Note.List.AsReadOnly() },
        { "ArraySegment", new ArraySegment<Note>([.. Note.List]) },
        { "ImmutableArray", Note.List.ToImmutableArray() },
        { "ImmutableList", Note.List.ToImmutableList() },
        { "HashSet", Note.List.ToHashSet() },
        { "LinkedList", new LinkedList<Note>(Note.List) },
        { "Queue", new Queue<Note>(Note.List) },
        { "group", Note.List.GroupBy(static _ => 1).First() },
        { "values of a dictionary", Note.List.ToDictionary(static note => note.Text).Values },
    };

    public static TheoryData<string, object> Dictionaries => new()
    {
        { "Dictionary", Note.List.ToDictionary(static note => note.Text) },
        { "AsReadOnly", Note.List.ToDictionary(static note => note.Text).AsReadOnly() },
        { "SortedDictionary", new SortedDictionary<string, Note>(Note.List.ToDictionary(static note => note.Text)) },
        { "ImmutableSortedDictionary", Note.List.ToImmutableSortedDictionary(static note => note.Text, static note => note) },
    };

    [Theory, MemberData(nameof(Collections))]
    public void Any_collection_is_written(string kind, object collection) => AssertWritten(kind, Note.ListJson, collection);

    [Theory, MemberData(nameof(Dictionaries))]
    public void Any_dictionary_with_string_keys_is_written(string kind, object dictionary) => AssertWritten(kind, Note.DictionaryJson, dictionary);

    [Fact]
    public async Task A_stream_is_written()
    {
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync<object>(stream, Note.Stream(), SerializerOptions.OfModels, TestContext.Current.CancellationToken);
        Assert.Equal(Note.ListJson, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void AssertWritten(string kind, string json, object collection) =>
        Assert.Equal((kind, json), (kind, JsonSerializer.Serialize(collection, SerializerOptions.OfModels)));

    private static IEnumerable<Note> Iterator()
    {
        yield return Note.First;
        yield return Note.Second;
    }
}
