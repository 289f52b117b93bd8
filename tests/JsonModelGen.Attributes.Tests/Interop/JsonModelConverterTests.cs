using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Interop;

public class JsonModelConverterTests
{
    private static readonly JsonSerializerOptions Options = With(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly byte[] HolderJson = Encoding.UTF8.GetBytes(
        $$$"""{"title":"t","team":{{{Encoding.UTF8.GetString(Team.SampleJson)}}},"list":[{"id":1},null, {"id":3}],"map":{"a b":{"id":4}},"after":9}""");

    [Fact]
    public void Reads_and_writes_models_inside_other_types()
    {
        Holder holder = JsonSerializer.Deserialize<Holder>(HolderJson, Options)!;
        AssertHolder(holder);
        Assert.Equal(JsonSerializer.Serialize(holder, JsonSerializerOptions.Web), JsonSerializer.Serialize(holder, Options));
        Assert.Equal(JsonSerializer.Serialize(holder, Indented), JsonSerializer.Serialize(holder, With(new(Indented))));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    [InlineData(16, 7)]
    [InlineData(128, 128)]
    public async Task Reads_what_arrives_in_pieces(int bufferSize, int pieceLength)
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        JsonSerializerOptions options = With(new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultBufferSize = bufferSize });
        AssertHolder((await JsonSerializer.DeserializeAsync<Holder>(new PieceStream(HolderJson, pieceLength), options, ct))!);
        AssertHolder((await JsonSerializer.DeserializeAsync<Holder>(PipeReader.Create(new PieceStream(HolderJson, pieceLength)), options, ct))!);
        AssertHolder((await JsonSerializer.DeserializeAsync<Holder>(PipeReader.Create(SplitSequence.Every(HolderJson, pieceLength)), options, ct))!);
        Team root = (await JsonSerializer.DeserializeAsync<Team>(new PieceStream(Team.SampleJson, pieceLength), options, ct))!;
        Assert.Equal(Team.Sample.Leader!.Name, root.Leader!.Name);
    }

    [Fact]
    public async Task Reads_from_pipes_while_they_are_written()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        var pipe = new Pipe();
        ValueTask<Holder?> reading = JsonSerializer.DeserializeAsync<Holder>(pipe.Reader, Options, ct);
        foreach (byte[] piece in HolderJson.Chunk(10))
        {
            await pipe.Writer.WriteAsync(piece, ct);
            await Task.Yield();
        }
        await pipe.Writer.CompleteAsync();
        AssertHolder((await reading)!);
    }

    [Theory]
    [InlineData("""{"team":{"id":[]}}""", "$.team", "$.id")]
    [InlineData("""{"list":[{},{"members":[{"name":1}]}]}""", "$.list[1]", "$.members[0].name")]
    [InlineData("""{"map":{"a b":{"members":[{"name":"","age":-1,"tags":[]}]}}}""", "$.map['a b']", "$.members[0]")]
    [InlineData("""{"map":{"a b":5}}""", "$.map['a b']", "$")]
    public async Task Errors_contain_the_path_of_the_serializer_and_that_in_the_model(string json, string path, string modelPath)
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        JsonModelException[] errors =
        [
            Assert.Throws<JsonModelException>(() => JsonSerializer.Deserialize<Holder>(json, Options)),
            await Assert.ThrowsAsync<JsonModelException>(
                async () => await JsonSerializer.DeserializeAsync<Holder>(new PieceStream(Encoding.UTF8.GetBytes(json)), Options, ct)),
        ];
        Assert.All(errors, error =>
        {
            Assert.Equal((path, modelPath), (error.Path, error.ModelPath));
            Assert.EndsWith($" ModelPath: {modelPath}.", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(" Path: ", error.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("{\"after\":1,\n\"team\":{\"id\":\n  true }}")]
    [InlineData("{\"after\":1,\n\"team\":{\"x\":[{}],\"since\":\"no date\"}}")]
    [InlineData("{\"list\":[null,{\"id\": \"12\n\"}]}")]
    [InlineData("{\"team\":{\"id\":1,}}")]
    [InlineData("{\"team\":{\"id\":1")]
    [InlineData("{\"list\":[{]}")]
    public void Line_and_byte_come_from_the_serializer(string json)
    {
        JsonException theirs = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>(json, Team.SystemTextJson));
        JsonException ours = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Holder>(json, Options));
        Assert.Equal((theirs.LineNumber, theirs.BytePositionInLine), (ours.LineNumber, ours.BytePositionInLine));
    }

    [Fact]
    public void The_serializer_decides_on_depth_comments_and_trailing_commas()
    {
        JsonSerializerOptions lax = With(new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 3,
        });
        Assert.Equal(5, JsonSerializer.Deserialize<Holder>("""{"team":{"id":/**/5,},}""", lax)!.Team!.Id);
        Assert.NotNull(JsonSerializer.Deserialize<Holder>("""{"team":{"parent":{}}}""", lax));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Holder>("""{"team":{"parent":{"parent":{}}}}""", lax));
        var holder = new Holder { Team = new Team() };
        Assert.NotNull(JsonSerializer.Serialize(holder, lax));
        holder.Team.Parent = new Team();
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonSerializer.Serialize(holder, lax));
        Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);
    }

    [Fact]
    public void Null_is_handled_by_the_serializer()
    {
        Assert.Null(JsonSerializer.Deserialize<Team>("null", Options));
        Assert.Equal("null", JsonSerializer.Serialize<Team?>(null, Options));
    }

    [Fact]
    public void The_attribute_is_enough()
    {
        Annotated annotated = JsonSerializer.Deserialize<Annotated>("""{"team":{"id":3}}""")!;
        Assert.Equal(3, annotated.team!.Id);
    }

    private static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonModelConverter<Team>());
        return options;
    }

    private static void AssertHolder(Holder holder)
    {
        Assert.Equal(("t", 7, 9), (holder.Title, holder.Team!.Id, holder.After));
        Assert.Equal(Team.SampleJson, JsonSerializer.SerializeToUtf8Bytes(holder.Team, Team.SystemTextJson));
        Assert.Equal([1, null, 3], holder.List!.Select(t => t?.Id));
        Assert.Equal(4, holder.Map!["a b"].Id);
    }

    private sealed class Holder
    {
        public string? Title { get; set; }

        public Team? Team { get; set; }

        public List<Team?>? List { get; set; }

        public Dictionary<string, Team>? Map { get; set; }

        public int After { get; set; }
    }

    private sealed class Annotated
    {
        [JsonConverter(typeof(JsonModelConverter<Team>))]
        public Team? team { get; set; }
    }
}
