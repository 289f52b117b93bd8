using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.Codecs;

public class JsonModelExtraTests
{
    [Fact]
    public void Creates_a_dictionary_for_the_first_key()
    {
        Dictionary<string, int>? extra = null;
        Utf8SpanReader reader = new("1"u8);
        JsonModelExtra.Read<Dictionary<string, int>, int, Int32Codec>(ref reader, "é"u8, ref extra);
        reader = new("2"u8);
        JsonModelExtra.Read<Dictionary<string, int>, int, Int32Codec>(ref reader, "b"u8, ref extra);
        Assert.Equal([new("é", 1), new("b", 2)], extra);
    }

    [Fact]
    public void The_last_of_duplicate_keys_wins()
    {
        SortedDictionary<string, string>? texts = new() { ["a"] = "0" };
        Utf8SpanReader reader = new("null"u8);
        JsonModelExtra.ReadOrNull<SortedDictionary<string, string>, string, StringCodec>(ref reader, "a"u8, ref texts);
        Assert.Null(texts["a"]);
        JsonObject? nodes = null;
        reader = new("[1]"u8);
        JsonModelExtra.Read(ref reader, "a"u8, ref nodes);
        reader = new("null"u8);
        JsonModelExtra.Read(ref reader, "a"u8, ref nodes);
        Assert.Equal("""{"a":null}""", nodes.ToJsonString());
    }

    [Fact]
    public void Adds_to_existing_entries()
    {
        Dictionary<string, int> read = new() { ["b"] = 2, ["a"] = 3 };
        Assert.Same(read, JsonModelExtra.AddTo<IDictionary<string, int>, int>(null, read));
        SortedDictionary<string, int> existing = new() { ["a"] = 1, ["c"] = 4 };
        Assert.Same(existing, JsonModelExtra.AddTo<IDictionary<string, int>, int>(existing, read));
        Assert.Equal([new("a", 3), new("b", 2), new("c", 4)], existing);
    }

    [Fact]
    public void Copies_existing_entries_of_read_only_dictionaries()
    {
        ReadOnlyDictionary<string, int> existing = new(new Dictionary<string, int> { ["a"] = 1, ["c"] = 4 });
        KeyValuePair<string, int>[] all = [new("a", 3), new("c", 4), new("b", 2)];
        Assert.Equal(all, JsonModelExtra.AddTo<IDictionary<string, int>, int>(existing, new Dictionary<string, int> { ["b"] = 2, ["a"] = 3 }));
        Assert.Equal(all, JsonModelExtra.AddToReadOnly(existing, new Dictionary<string, int> { ["b"] = 2, ["a"] = 3 }));
        Assert.Equal(["b"], JsonModelExtra.AddToReadOnly(null, new Dictionary<string, int> { ["b"] = 2 }).Keys);
        Assert.Equal((1, 4), (existing["a"], existing["c"]));
    }

    [Fact]
    public void Nodes_are_moved_to_the_existing_object()
    {
        JsonObject existing = new() { ["a"] = 1 };
        JsonObject result = JsonModelExtra.AddTo(existing, new JsonObject { ["b"] = new JsonArray(1), ["a"] = 2 });
        Assert.Same(existing, result);
        Assert.Equal("""{"a":2,"b":[1]}""", result.ToJsonString());
        Assert.Same(existing, result["b"]!.Parent);
    }

    [Fact]
    public void Names_the_member_that_cannot_be_filled()
    {
        Dictionary<string, int> read = new() { ["a"] = 1 };
        Assert.Contains("M.P has no setter and is null", Assert.Throws<JsonModelException>(() => JsonModelExtra.Fill(null, read, "M.P")).Message, StringComparison.Ordinal);
        Assert.Contains("M.P has no setter and is null", Assert.Throws<JsonModelException>(() => JsonModelExtra.Fill(null, new JsonObject(), "M.P")).Message, StringComparison.Ordinal);
        Assert.Contains("read-only", Assert.Throws<JsonModelException>(() => JsonModelExtra.Fill(new ReadOnlyDictionary<string, int>(read), read, "M.P")).Message, StringComparison.Ordinal);
        SortedList<string, int> list = new() { ["b"] = 2 };
        JsonModelExtra.Fill(list, read, "M.P");
        Assert.Equal(["a", "b"], list.Keys);
    }

    [Theory]
    [InlineData("", """{"a":1,"\u00E9":2}""")]
    [InlineData("\"x\":0", """{"x":0,"a":1,"\u00E9":2}""")]
    public void Is_written_after_the_other_members(string before, string expected)
    {
        Assert.Equal(expected, Written(before, new Dictionary<string, int> { ["a"] = 1, ["é"] = 2 }, null));
        Assert.Equal(expected, Written(before, new SortedList<string, int> { ["a"] = 1, ["é"] = 2 }, static key => key is "x"));
        Assert.Equal("{" + before + "}", Written(before, [], static _ => true));
    }

    [Fact]
    public void Keys_of_other_members_are_refused()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(static () => Written("", new Dictionary<string, int> { ["a"] = 1, ["x"] = 2 }, static key => key is "x"));
        Assert.Equal((JsonModelErrorKind.NotWritable, "x"), (error.Kind, error.Key));
    }

    private static string Written(string before, IEnumerable<KeyValuePair<string, int>> extra, Func<string, bool>? isTaken) =>
        JsonModel.ToJson<(string, IEnumerable<KeyValuePair<string, int>>, Func<string, bool>?), ObjectCodec>((before, extra, isTaken));

    /// <summary>Writes an object as emitted code does: its members, then the unknown keys.</summary>
    private readonly struct ObjectCodec : IJsonCodec<(string Before, IEnumerable<KeyValuePair<string, int>> Extra, Func<string, bool>? IsTaken)>
    {
        public static (string, IEnumerable<KeyValuePair<string, int>>, Func<string, bool>?) Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, (string Before, IEnumerable<KeyValuePair<string, int>> Extra, Func<string, bool>? IsTaken) value)
        {
            writer.Enter(1 + value.Before.Length);
            writer.WriteRaw(Encoding.UTF8.GetBytes("{" + value.Before));
            JsonModelExtra.Write<int, Int32Codec>(ref writer, value.Extra, value.IsTaken, "M.P");
            writer.Ensure(1);
            writer.WriteEndObject();
        }
    }
}
