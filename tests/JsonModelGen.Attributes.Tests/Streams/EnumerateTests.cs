using System.IO.Pipelines;
using System.Text;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Streams;

[Collection(WatchedPool.Name)]
public class EnumerateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("[]", "")]
    [InlineData(" [ ] ", "")]
    [InlineData("", "")]
    [InlineData(" \n", "")]
    [InlineData("[1]", "1")]
    [InlineData("[1,2,3]", "1 2 3")]
    [InlineData("\t[\n1 ,\r2 , 3\n]\n\n", "1 2 3")]
    [InlineData("\uFEFF[1]", "1")]
    [InlineData("\uFEFF1\n2", "1 2")]
    [InlineData("1", "1")]
    [InlineData("1 2\n3\r\n\r\n4\n", "1 2 3 4")]
    public async Task Reads_arrays_and_sequences_of_scalars(string text, string expected)
    {
        for (int pieceLength = 1; pieceLength <= text.Length + 3; pieceLength++)
            Assert.Equal(expected, string.Join(' ', await Enumerate<int, Int32Codec>(text, pieceLength)));
    }

    [Theory]
    [InlineData("""["a","]","\"\\",",",""]""")]
    [InlineData("\"a\"\"]\"\"\\\"\\\\\"\",\"\"\"")]
    public async Task Reads_strings_that_look_like_structure(string text)
    {
        for (int pieceLength = 1; pieceLength <= text.Length; pieceLength++)
            Assert.Equal(["a", "]", "\"\\", ",", ""], await Enumerate<string, StringCodec>(text, pieceLength));
    }

    [Theory]
    [InlineData("[{\"id\":1,\"x\":[{},\"}\"]},{\"id\":2,\"scores\":{}}]")]
    [InlineData("{\"id\":1,\"x\":[{},\"}\"]}\n{\"id\":2,\"scores\":{}}\n")]
    [InlineData("{\"id\":1,\"x\":[{},\"}\"]}{\"id\":2,\"scores\":{}}")]
    public async Task Reads_models(string text)
    {
        for (int pieceLength = 1; pieceLength <= text.Length; pieceLength++)
            Assert.Equal([1, 2], (await Enumerate<Team, ModelCodec<Team>>(text, pieceLength)).Select(t => t.Id));
    }

    [Fact]
    public async Task Reads_lines_of_arrays_on_request()
    {
        var options = new JsonModelReadOptions { TopLevelValues = true };
        Assert.Equal(["1,2", "", "3"],
            (await Enumerate<List<int>, ListCodec<int, Int32Codec>>("[1,2]\n[][3]", 1, options)).Select(l => string.Join(',', l)));
        Assert.Equal(["1,2", "3"],
            (await Enumerate<List<int>, ListCodec<int, Int32Codec>>("[[1,2],[3]]", 1)).Select(l => string.Join(',', l)));
    }

    // text, how many values come first, kind of error, path, line, byte in the line
    public static TheoryData<string, int, JsonModelErrorKind, string, int, int> Broken => new()
    {
        { "[", 0, JsonModelErrorKind.UnexpectedEnd, "$", 0, 1 },
        { "[1", 1, JsonModelErrorKind.UnexpectedEnd, "$", 0, 2 },
        { "[1,", 1, JsonModelErrorKind.UnexpectedEnd, "$", 0, 3 },
        { "[1,\n]", 1, JsonModelErrorKind.InvalidJson, "$[1]", 1, 0 },
        { "[,1]", 0, JsonModelErrorKind.InvalidJson, "$[0]", 0, 1 },
        { "[1,,2]", 1, JsonModelErrorKind.InvalidJson, "$[1]", 0, 3 },
        { "[1 2]", 1, JsonModelErrorKind.InvalidJson, "$[1]", 0, 3 },
        { "[1\n\n }", 1, JsonModelErrorKind.InvalidJson, "$[1]", 2, 1 },
        { "[1]]", 1, JsonModelErrorKind.TrailingData, "$", 0, 3 },
        { "[1]\n[2]", 1, JsonModelErrorKind.TrailingData, "$", 1, 0 },
        { "[1,x]", 1, JsonModelErrorKind.InvalidJson, "$[1]", 0, 3 },
        { "[1,\n2,\n  true]", 2, JsonModelErrorKind.WrongType, "$[2]", 2, 2 },
        { "[1,null]", 1, JsonModelErrorKind.NullValue, "$[1]", 0, 3 },
        { "[1,[2}]", 1, JsonModelErrorKind.WrongType, "$[1]", 0, 3 },
        { "[1,\"a", 1, JsonModelErrorKind.UnexpectedEnd, "$[1]", 0, 5 },
        { "\uFEFF\uFEFF[1]", 0, JsonModelErrorKind.InvalidJson, "$", 0, 0 },
        { "\uFEFF[x]", 0, JsonModelErrorKind.InvalidJson, "$[0]", 0, 1 },
        { "1,2", 1, JsonModelErrorKind.InvalidJson, "$", 0, 1 },
        { "1\n2,", 2, JsonModelErrorKind.InvalidJson, "$", 1, 1 },
        { "1\n 2\"3\"", 2, JsonModelErrorKind.InvalidJson, "$", 1, 2 },
        { "1\n2\n]", 2, JsonModelErrorKind.InvalidJson, "$", 2, 0 },
        { "1\n2\n 03", 2, JsonModelErrorKind.InvalidJson, "$", 2, 2 },
        { "1\n\n  x", 1, JsonModelErrorKind.InvalidJson, "$", 2, 2 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Refuses_errors_at_their_position(string text, int values, JsonModelErrorKind kind, string path, int line, int byteInLine)
    {
        byte[] json = Encoding.UTF8.GetBytes(text);
        for (int pieceLength = 1; pieceLength <= json.Length; pieceLength++)
        {
            var read = new List<int>();
            JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(async () =>
            {
                await foreach (int value in JsonModel.EnumerateAsync<int, Int32Codec>(new PieceStream(json, pieceLength), Token))
                    read.Add(value);
            });
            Assert.Equal((values, kind, path, line, byteInLine), (read.Count, error.Kind, error.Path, error.LineNumber, error.BytePositionInLine));
        }
    }

    [Fact]
    public async Task Errors_far_into_the_stream_keep_index_line_and_byte()
    {
        string text = "[" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"id\":{i}}},\n"))
            + "{\"id\":0}, {\"members\":[{}]}]";
        foreach (int pieceLength in (int[])[999, 1_000_000])
        {
            JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(
                async () => await Enumerate<Team, ModelCodec<Team>>(text, pieceLength));
            Assert.Equal(("$[5001].members[0]", 5000L, 23L), (error.Path, error.LineNumber, error.BytePositionInLine));
        }
    }

    [Fact]
    public async Task Depth_counts_the_root_array()
    {
        string ParentsOf(int depth) => string.Concat(Enumerable.Repeat("{\"parent\":", depth - 1)) + "{}" + new string('}', depth - 1);
        Assert.Single(await Enumerate<Team, ModelCodec<Team>>($"[{ParentsOf(63)}]", 10));
        Assert.Single(await Enumerate<Team, ModelCodec<Team>>(ParentsOf(64), 10));
        foreach (string text in (string[])[$"[{ParentsOf(64)}]", ParentsOf(65), new string('[', 100_000), "{\"a\":" + new string('[', 100_000)])
        {
            JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(
                async () => await Enumerate<Team, ModelCodec<Team>>(text, 10_000));
            Assert.True(error.Kind is JsonModelErrorKind.DepthExceeded or JsonModelErrorKind.WrongType);
        }
    }

    [Theory]
    [InlineData("[\n", ",", "]")]
    [InlineData("", "\n", "")]
    public async Task Memory_is_bounded_by_the_largest_value(string start, string separator, string end)
    {
        string value = "{\"id\":1,\"x\":\"" + new string('x', 1000) + "\"}";
        byte[] json = Encoding.UTF8.GetBytes(start + string.Join(separator, Enumerable.Repeat(value, 3000)) + end);
        var options = new JsonModelReadOptions { MaxBytes = value.Length };
        using var watch = new PoolWatch();
        int count = 0;
        await foreach (Team _ in JsonModel.EnumerateAsync<Team>(new PieceStream(json, 100_000), options, Token))
            count++;
        Assert.Equal((3000, 0), (count, watch.Missing));
        Assert.InRange(watch.Largest, 1, 32 * 1024);

        options = new JsonModelReadOptions { MaxBytes = value.Length - 1 };
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(
            async () => await Enumerate<Team, ModelCodec<Team>>(Encoding.UTF8.GetString(json), 100_000, options));
        Assert.Equal(JsonModelErrorKind.InputTooLarge, error.Kind);
    }

    [Fact]
    public async Task An_endless_value_is_refused()
    {
        var stream = new PieceStream([.. "[\""u8, .. new byte[10_000_000]], 1000);
        await Assert.ThrowsAsync<JsonModelException>(async () =>
        {
            await foreach (string _ in JsonModel.EnumerateAsync<string, StringCodec>(stream, new JsonModelReadOptions { MaxBytes = 5000 }, Token))
            {
            }
        });
        Assert.InRange(stream.Reads, 5, 8);
    }

    [Fact]
    public async Task A_long_value_that_arrives_byte_by_byte_is_scanned_only_once()
    {
        string text = new('x', 1_000_000);
        Assert.Equal(text, Assert.Single(await Enumerate<string, StringCodec>($"[\"{text}\"]", 1)));
    }

    [Fact]
    public async Task Values_come_as_soon_as_they_are_complete()
    {
        var pipe = new Pipe();
        await using IAsyncEnumerator<Team> teams = JsonModel.EnumerateAsync<Team>(pipe.Reader.AsStream(), Token).GetAsyncEnumerator(Token);
        await pipe.Writer.WriteAsync("{\"id\":1}"u8.ToArray(), Token);
        Assert.True(await teams.MoveNextAsync());
        Assert.Equal(1, teams.Current.Id);
        ValueTask<bool> next = teams.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await pipe.Writer.WriteAsync("\n{\"id\":2}"u8.ToArray(), Token);
        Assert.True(await next);
        Assert.Equal(2, teams.Current.Id);
        await pipe.Writer.CompleteAsync();
        Assert.False(await teams.MoveNextAsync());
        Assert.False(await teams.MoveNextAsync());
    }

    private static async Task<List<T>> Enumerate<T, TCodec>(string text, int pieceLength, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T>
    {
        var values = new List<T>();
        var stream = new PieceStream(Encoding.UTF8.GetBytes(text), pieceLength);
        await foreach (T value in JsonModel.EnumerateAsync<T, TCodec>(stream, options, Token))
            values.Add(value);
        return values;
    }
}
