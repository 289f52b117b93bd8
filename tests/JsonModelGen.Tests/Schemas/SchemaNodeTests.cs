using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Tests.Schemas;

/// <summary>Null can be added to any schema.</summary>
public class SchemaNodeTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("""{"type":"string","minLength":1}""", """{"type":["string","null"],"minLength":1}""")]
    [InlineData("""{"type":["string","integer"]}""", """{"type":["string","integer","null"]}""")]
    [InlineData("""{"type":"string","enum":["a"]}""", """{"type":["string","null"],"enum":["a",null]}""")]
    [InlineData("""{"enum":[]}""", """{"enum":[null]}""")]
    [InlineData("""{"type":["string","null"],"enum":["a",null]}""", """{"type":["string","null"],"enum":["a",null]}""")]
    [InlineData("""{"anyOf":[{"$ref":"#"},{"type":"null"}]}""", """{"anyOf":[{"$ref":"#"},{"type":"null"}]}""")]
    [InlineData("""{"$ref":"#"}""", """{"anyOf":[{"$ref":"#"},{"type":"null"}]}""")]
    public void Null_is_added(string schema, string expected) => Assert.Equal(expected, Parse(schema).OrNull().ToJson());

    [Theory]
    [InlineData("""{"type":"string"}""", """{"type":"string"}""", """{"anyOf":[{"type":"string"},{"type":"null"}]}""")]
    [InlineData("{}", "{}", "{}")]
    [InlineData("true", "{}", "{}")]
    [InlineData("false", """{"not":{}}""", """{"anyOf":[{"not":{}},{"type":"null"}]}""")]
    public void A_declared_schema_is_kept_unchanged(string json, string expected, string orNull)
    {
        Assert.Equal(expected, SchemaNode.Written(json).ToJson());
        Assert.Equal(orNull, SchemaNode.Written(json).OrNull().ToJson());
    }

    private static SchemaNode Parse(string schema)
    {
        SchemaNode node = SchemaNode.Any;
        foreach (System.Text.Json.JsonProperty keyword in System.Text.Json.JsonElement.Parse(schema).EnumerateObject())
            node = node.With(keyword.Name, keyword.Value.GetRawText());
        return node;
    }
}
