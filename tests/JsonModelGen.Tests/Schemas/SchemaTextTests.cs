using System.Text.Json;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Tests.Schemas;

/// <summary>The text of schemas: quoted as JSON strings, and split into lines.</summary>
public class SchemaTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a \"b\" \\ c")]
    [InlineData("é 😀 <&>'")]
    [InlineData("\0\t\r\n\u001f\u007f\u0085\u2028\u2029")]
    public void A_quoted_text_is_read_back(string text)
    {
        string quoted = SchemaText.Quote(text);

        Assert.Equal(text, JsonSerializer.Deserialize<string>(quoted));
        Assert.DoesNotContain(quoted, static character => char.IsControl(character) || character is '\u2028' or '\u2029');
    }

    [Fact]
    public void A_lone_surrogate_is_escaped() => Assert.Equal("\"a\\uD800b\\uDC00\"", SchemaText.Quote("a\ud800b\udc00"));

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    [InlineData("1", "1")]
    [InlineData("""{"a":{},"b":[],"c":["x","y, [z]",1,null]}""", "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": [\"x\", \"y, [z]\", 1, null]\n}")]
    [InlineData("""{"a:{,":[{"b":"c\"}"},[]]}""", "{\n  \"a:{,\": [\n    {\n      \"b\": \"c\\\"}\"\n    },\n    []\n  ]\n}")]
    public void Lines_show_the_structure(string json, string expected) => Assert.Equal(expected, SchemaText.Indent(json));
}
