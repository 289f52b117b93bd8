using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.Edges;

/// <summary>Models from and to <see cref="JsonElement"/> and <see cref="JsonNode"/>.</summary>
public class DomTests
{
    private static readonly string s_sample = JsonModel.ToJson(Team.Sample);

    [Fact]
    public void A_model_is_read_from_an_element_and_written_as_one()
    {
        JsonElement element = JsonElement.Parse("{\"x\":[" + s_sample + "]}").GetProperty("x")[0];
        Assert.Equal(s_sample, JsonModel.ToJson(JsonModel.FromJson<Team>(element)));
        Assert.True(JsonElement.DeepEquals(element, JsonModel.ToJsonElement(Team.Sample)));
    }

    [Fact]
    public void A_model_is_read_from_a_node_and_written_as_one()
    {
        JsonNode node = JsonNode.Parse("{\"x\":[" + s_sample + "]}")!["x"]![0]!;
        Assert.Equal(s_sample, JsonModel.ToJson(JsonModel.FromJson<Team>(node)));
        Assert.True(JsonNode.DeepEquals(node, JsonModel.ToJsonNode(Team.Sample)));
        Assert.Equal(3, JsonModel.FromJson<Team>(new JsonObject { ["id"] = 3 }).Id);
    }

    [Fact]
    public void Other_values_have_codecs()
    {
        Assert.Equal([1, 2], JsonModel.FromJson<List<int>, ListCodec<int, Int32Codec>>(JsonElement.Parse("[1,2]")));
        Assert.Equal("a", JsonModel.FromJson<string, StringCodec>(JsonValue.Create("a")));
        Assert.Equal(JsonValueKind.Null, JsonModel.ToJsonElement<string?, NullableReferenceCodec<string, StringCodec>>(null).ValueKind);
        Assert.Null(JsonModel.ToJsonNode<string?, NullableReferenceCodec<string, StringCodec>>(null));
        Assert.Null(JsonModel.FromJson<string?, NullableReferenceCodec<string, StringCodec>>((JsonNode?)null));
    }

    [Fact]
    public void What_the_document_allowed_is_allowed()
    {
        JsonElement element = JsonElement.Parse("""[{ /* one */ "id": 3, "scores": {"a": 1,}, }]""", new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })[0];
        Assert.Equal(3, JsonModel.FromJson<Team>(element).Id);
        Assert.Equal(3, JsonModel.FromJson<Team>(element, new JsonModelReadOptions { MaxDepth = 2 }).Id);
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(element, new JsonModelReadOptions { MaxDepth = 1 })).Kind);
    }

    [Fact]
    public void An_error_is_relative_to_the_element()
    {
        JsonElement element = JsonElement.Parse("""{"x":{"leader":{"name":1}}}""").GetProperty("x");
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(element));
        Assert.Equal(("$.leader.name", 18L), (error.Path, error.BytePositionInLine));
        Assert.Equal("$.leader.name", Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(JsonNode.Parse("""{"leader":{"name":1}}"""))).Path);
    }

    [Fact]
    public void Null_and_no_element_are_refused()
    {
        Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>((JsonNode?)null));
        Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(JsonElement.Parse("null")));
        Assert.Throws<InvalidOperationException>(() => JsonModel.FromJson<Team>(default(JsonElement)));
    }

    [Fact]
    public void Depth_is_that_of_writing()
    {
        Team deep = new();
        for (int i = 0; i < 90; i++)
            deep = new Team { Parent = deep };
        Assert.Throws<JsonModelException>(() => JsonModel.ToJsonElement(deep));
        Assert.Throws<JsonModelException>(() => JsonModel.ToJsonNode(deep));
    }
}
