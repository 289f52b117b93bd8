using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

public class ReadingTests
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void Reads_the_same_from_every_source_in_memory()
    {
        AssertSample(JsonModel.FromJson<Team>(Encoding.UTF8.GetString(Team.SampleJson)));
        AssertSample(JsonModel.FromJson<Team>(Team.SampleJson));
        AssertSample(JsonModel.FromJson<Team>(new ReadOnlySequence<byte>(Team.SampleJson)));
        Assert.True(JsonModel.TryFromJson(Team.SampleJson, out Team? team, out JsonModelException? error));
        Assert.Null(error);
        AssertSample(team);
    }

    [Fact]
    public void Reads_sequences_split_at_every_byte()
    {
        for (int at = 0; at <= Team.SampleJson.Length; at++)
            AssertSample(JsonModel.FromJson<Team>(SplitSequence.At(Team.SampleJson, at)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Reads_streams_and_pipes_that_arrive_in_pieces(int length)
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        AssertSample(await JsonModel.FromJsonAsync<Team>(new PieceStream(Team.SampleJson, length), ct));
        AssertSample(await JsonModel.FromJsonAsync<Team>(PipeReader.Create(new PieceStream(Team.SampleJson, length)), ct));
        AssertSample(await JsonModel.FromJsonAsync<Team>(PipeReader.Create(SplitSequence.Every(Team.SampleJson, length)), ct));
    }

    [Fact]
    public async Task Reads_text_larger_than_the_first_buffer()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        List<Member> many = [.. Enumerable.Range(0, 20_000).Select(i => new Member("m" + i, i, ["é"]))];
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(many, Team.SystemTextJson);

        List<Member> read = await JsonModel.FromJsonListAsync<Member>(new PieceStream(json, 5000), ct);
        Assert.Equal(many.Select(m => m.Name), read.Select(m => m.Name));
        read = await JsonModel.FromJsonListAsync<Member>(new MemoryStream(json), ct);
        Assert.Equal(20_000, read.Count);
    }

    [Fact]
    public async Task Skips_a_byte_order_mark()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        byte[] json = [.. Bom, .. Team.SampleJson];
        AssertSample(JsonModel.FromJson<Team>(json));
        AssertSample(JsonModel.FromJson<Team>(Encoding.UTF8.GetString(json)));
        for (int at = 0; at < 5; at++)
            AssertSample(JsonModel.FromJson<Team>(SplitSequence.At(json, at)));
        AssertSample(await JsonModel.FromJsonAsync<Team>(new PieceStream(json), ct));
        AssertSample(await JsonModel.FromJsonAsync<Team>(PipeReader.Create(new PieceStream(json)), ct));
    }

    [Fact]
    public void Refuses_a_second_byte_order_mark() =>
        Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>([.. Bom, .. Bom, .. "{}"u8]));

    [Fact]
    public async Task Reads_lists_and_dictionaries()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        string list = """[{"name":"a","age":1,"tags":[]},{"name":"b","age":2,"tags":[]}]""";
        string dictionary = """{"x":{"name":"a","age":1,"tags":[]},"y":{"name":"b","age":2,"tags":[]}}""";
        byte[] listBytes = Encoding.UTF8.GetBytes(list), dictionaryBytes = Encoding.UTF8.GetBytes(dictionary);

        Assert.All(
            [
                JsonModel.FromJsonList<Member>(list),
                JsonModel.FromJsonList<Member>(listBytes),
                JsonModel.FromJsonList<Member>(SplitSequence.At(listBytes, 9)),
                await JsonModel.FromJsonListAsync<Member>(new PieceStream(listBytes), ct),
            ],
            members => Assert.Equal(["a", "b"], members.Select(m => m.Name)));
        Assert.All(
            [
                JsonModel.FromJsonDictionary<Member>(dictionary),
                JsonModel.FromJsonDictionary<Member>(dictionaryBytes),
                JsonModel.FromJsonDictionary<Member>(SplitSequence.At(dictionaryBytes, 9)),
                await JsonModel.FromJsonDictionaryAsync<Member>(new PieceStream(dictionaryBytes), ct),
            ],
            members => Assert.Equal(["x:a", "y:b"], members.Select(m => $"{m.Key}:{m.Value.Name}")));
        Assert.Equal([1, 2], JsonModel.FromJsonList<int, Int32Codec>("[1,2]"));
        Assert.Equal(2, JsonModel.FromJsonDictionary<int, Int32Codec>("""{"a":2}""")["a"]);
    }

    [Fact]
    public void Reads_scalars_and_nullable_roots_through_codecs()
    {
        Assert.Equal(5, JsonModel.FromJson<int, Int32Codec>(" 5 "));
        Assert.Equal("a", JsonModel.FromJson<string, StringCodec>("\"a\""u8));
        Assert.Null(JsonModel.FromJson<Team?, NullableReferenceCodec<Team, ModelCodec<Team>>>("null"));
        Assert.True(JsonModel.TryFromJson<Team?, NullableReferenceCodec<Team, ModelCodec<Team>>>("null", out Team? team, out _));
        Assert.Null(team);
    }

    [Fact]
    public async Task Refuses_null_arguments()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        Assert.Throws<ArgumentNullException>(() => JsonModel.FromJson<Team>((string)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await JsonModel.FromJsonAsync<Team>((Stream)null!, ct));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await JsonModel.FromJsonAsync<Team>((PipeReader)null!, ct));
        Assert.Throws<ArgumentNullException>(() => JsonModel.EnumerateAsync<Team>(null!, ct));
        Assert.False(JsonModel.TryFromJson<Team>((string?)null, out _, out JsonModelException? error));
        Assert.Equal(JsonModelErrorKind.UnexpectedEnd, error.Kind);
    }

    [Fact]
    public void Depth_is_limited_by_the_options()
    {
        string ParentsOf(int depth) => string.Concat(Enumerable.Repeat("{\"parent\":", depth - 1)) + "{}" + new string('}', depth - 1);

        Assert.NotNull(JsonModel.FromJson<Team>(ParentsOf(64)));
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(ParentsOf(65)));
        Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);
        Assert.NotNull(JsonModel.FromJson<Team>(ParentsOf(80), new JsonModelReadOptions { MaxDepth = 80 }));
        Assert.NotNull(JsonModel.FromJson<Team>(ParentsOf(64), new JsonModelReadOptions { MaxDepth = 0 }));
        Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(ParentsOf(3), new JsonModelReadOptions { MaxDepth = 2 }));
    }

    private static void AssertSample(Team team) =>
        Assert.Equal(Team.SampleJson, JsonSerializer.SerializeToUtf8Bytes(team, Team.SystemTextJson));
}
