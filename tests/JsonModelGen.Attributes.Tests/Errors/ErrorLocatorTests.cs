using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.Errors;

public class ErrorLocatorTests
{
    [Fact]
    public void Agrees_with_the_path_of_System_Text_Json_for_every_value()
    {
        byte[] json = Encoding.UTF8.GetBytes(
            """{"a":{"b":[1,[true,{"c":false}],"x\"]"],"d e":{}, "\u0066\n":[ ] },"":{"":-1.5e3},"é":["😀"]}""");
        List<string> expected = [.. PathsOf(JsonNode.Parse(json)!)];
        var reader = new Utf8JsonReader(json);
        int i = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject)
                continue;
            Assert.Equal(expected[i], ErrorLocator.FindPath(json, (int)reader.TokenStartIndex, "$", out int start));
            Assert.Equal(reader.TokenStartIndex, start);
            if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
                Assert.Equal(expected[i], ErrorLocator.FindPath(json, (int)reader.BytesConsumed - 1, "$", out _));
            i++;
        }
        Assert.Equal(expected.Count, i);
    }

    [Theory]
    [InlineData("{''a'':1}", 1, "$.a")] // a key that is complete
    [InlineData("{''a'':1}", 3, "$.a")]
    [InlineData("{''a'':1}", 4, "$.a")]
    [InlineData("{''a'':1}", 6, "$")] // the closing bracket
    [InlineData("{''a'':1,''b", 8, "$")]
    [InlineData("{''a\\ud800'':1}", 1, "$")] // a key that is no text
    [InlineData("{''a'':[1,2]}", 9, "$.a")]
    [InlineData("[]", 1, "$")]
    [InlineData("[1,]", 3, "$[1]")]
    [InlineData("[1", 2, "$[0]")]
    [InlineData("[1 ", 3, "$")]
    [InlineData("[1,", 3, "$[1]")]
    [InlineData("{''a'':}", 5, "$.a")]
    [InlineData("]]}{", 2, "$")]
    [InlineData("", 0, "$")]
    [InlineData("''\\", 3, "$")]
    public void Finds_the_value_that_a_byte_belongs_to(string text, int offset, string path) =>
        Assert.Equal(path, ErrorLocator.FindPath(ErrorPlaceTests.Json(text), offset, "$", out _));

    [Fact]
    public void Never_throws_for_any_text_and_offset()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        byte[] alphabet = [.. "{}[]:,\"\\ \n1tnx"u8, 0xC3, 0xFF, 0];
        for (int i = 0; i < 20_000; i++)
        {
            byte[] json = random.GetItems(alphabet, random.Next(24));
            try
            {
                ErrorLocator.FindPath(json, random.Next(json.Length + 1), "$", out int start);
                Assert.InRange(start, 0, json.Length);
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {seed}, text {Encoding.Latin1.GetString(json)}: {e}");
            }
        }
    }

    private static IEnumerable<string> PathsOf(JsonNode node)
    {
        IEnumerable<JsonNode> children = node switch
        {
            JsonObject members => members.Select(m => m.Value!),
            JsonArray elements => elements.Select(e => e!),
            _ => [],
        };
        return [node.GetPath(), .. children.SelectMany(PathsOf)];
    }
}
