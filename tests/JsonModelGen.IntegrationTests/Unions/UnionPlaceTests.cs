using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Unions;

/// <summary>Unions in every position of a model, through every overload.</summary>
public sealed partial class UnionPlaceTests
{
    private const string Json = """{"radius":1.5,"kind":"circle"}""";
    private const string Written = """{"kind":"circle","label":null,"radius":1.5}""";
    private static readonly Circle s_circle = new(1.5);

    [JsonModel]
    internal sealed partial record Drawing(Shape Main, Shape? None, Shape[] All, Dictionary<string, Shape> ByName, (Shape, int) Pair, Page<Shape> Page, Optional<Shape> Maybe, KeyValuePair<int, Shape?> Entry);

    [Fact]
    public void A_union_is_a_member_of_any_kind()
    {
        string json = $$$"""{"main":{{{Json}}},"none":null,"all":[{{{Json}}}],"byName":{"a":{{{Json}}}},"pair":[{{{Json}}},1],"page":{"items":[{{{Json}}}],"first":{{{Json}}}},"maybe":{{{Json}}},"entry":{"key":1,"value":null}}""";
        Drawing drawing = Drawing.FromJson(json);
        Assert.Equal(
            [s_circle, s_circle, s_circle, s_circle, s_circle, s_circle, s_circle],
            [drawing.Main, drawing.All[0], drawing.ByName["a"], drawing.Pair.Item1, drawing.Page.Items[0], drawing.Page.First, drawing.Maybe.Value]);
        Assert.Equal(json.Replace(Json, Written, StringComparison.Ordinal), drawing.ToJson());
    }

    [Fact]
    public async Task A_union_is_a_root_through_every_entry_point()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        byte[] utf8 = Encoding.UTF8.GetBytes(Json);
        Assert.Equal(s_circle, Shape.FromJson(utf8));
        Assert.Equal(s_circle, Shape.FromJson(Segments.Of(utf8, 1)));
        Assert.Equal(s_circle, await Shape.FromJsonAsync(new MemoryStream(utf8), token));
        Assert.True(Shape.TryFromJson(utf8, out Shape? shape, out _));
        Assert.Equal(s_circle, shape);
        Assert.Equal([s_circle], JsonModel.FromJsonList<Shape>($"[{Json}]"));
        Assert.Equal(s_circle, JsonModel.FromJsonDictionary<Shape>($$"""{"a":{{Json}}}""")["a"]);
        Assert.Equal(s_circle, Page<Shape>.FromJson($$"""{"items":[],"first":{{Json}}}""").First);

        var reader = new Utf8JsonReader(utf8);
        Assert.Equal(s_circle, Shape.FromJson(ref reader));
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);

        var stream = new MemoryStream();
        await shape.ToJsonAsync(stream, token);
        Assert.Equal(Written, Encoding.UTF8.GetString(stream.ToArray()));
        var buffer = new ArrayBufferWriter<byte>();
        shape.ToJson(buffer);
        Assert.Equal(Written, Encoding.UTF8.GetString(buffer.WrittenSpan));
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
            shape.ToJson(writer);
        Assert.Equal(Written, Encoding.UTF8.GetString(text.ToArray()));
        Assert.Equal("{\n  \"kind\": \"circle\",\n  \"label\": null,\n  \"radius\": 1.5\n}", shape.ToJson(JsonModelWriteOptions.Indented).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Unions_are_streamed()
    {
        List<Shape> shapes = [];
        await foreach (Shape shape in JsonModel.EnumerateAsync<Shape>(new MemoryStream(Encoding.UTF8.GetBytes($"[{Json},{Written}]")), cancellationToken: TestContext.Current.CancellationToken))
            shapes.Add(shape);
        Assert.Equal([s_circle, s_circle], shapes);
    }

    [Fact]
    public void The_serializer_calls_a_union()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonModelConverter<Shape>() } };
        Assert.Equal(s_circle, JsonSerializer.Deserialize<Shape>(Json, options));
        Assert.Equal(Written, JsonSerializer.Serialize<Shape>(s_circle, options));
    }
}
