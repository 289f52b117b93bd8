namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The validator of the tests refuses what JSON Schema refuses.</summary>
public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("true", "1", true)]
    [InlineData("false", "1", false)]
    [InlineData("""{"type":"integer"}""", "1.0", true)]
    [InlineData("""{"type":"integer"}""", "1.5", false)]
    [InlineData("""{"type":["string","null"]}""", "null", true)]
    [InlineData("""{"type":["string","null"]}""", "true", false)]
    [InlineData("""{"minimum":0,"maximum":18446744073709551615}""", "18446744073709551615", true)]
    [InlineData("""{"minimum":0,"maximum":18446744073709551615}""", "18446744073709551616", false)]
    [InlineData("""{"minimum":0}""", "-1", false)]
    [InlineData("""{"minLength":1,"maxLength":1}""", "\"😀\"", true)]
    [InlineData("""{"minLength":1,"maxLength":1}""", "\"\"", false)]
    [InlineData("""{"pattern":"^a"}""", "\"ba\"", false)]
    [InlineData("""{"format":"uuid"}""", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", true)]
    [InlineData("""{"format":"uuid"}""", "\"6f9619ff8b86d011b42d00c04fc964ff\"", false)]
    [InlineData("""{"format":"date"}""", "\"2026-1-2\"", false)]
    [InlineData("""{"format":"date-time"}""", "\"2026-01-02T03:04:05+01:00\"", true)]
    [InlineData("""{"format":"date-time"}""", "\"2026-01-02T03:04:05\"", false)]
    [InlineData("""{"enum":["a",1]}""", "1", true)]
    [InlineData("""{"enum":["a",1]}""", "\"b\"", false)]
    [InlineData("""{"items":{"type":"null"}}""", "[null]", true)]
    [InlineData("""{"items":{"type":"null"}}""", "[null,1]", false)]
    [InlineData("""{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null,\"\"]", true)]
    [InlineData("""{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null]", false)]
    [InlineData("""{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null,1]", false)]
    [InlineData("""{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null,\"\",1]", false)]
    [InlineData("""{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}""", """{"a":null,"b":""}""", true)]
    [InlineData("""{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}""", """{"a":""}""", false)]
    [InlineData("""{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}""", """{"b":null}""", false)]
    [InlineData("""{"required":["a"]}""", "{}", false)]
    [InlineData("""{"required":["a"]}""", "[]", true)]
    [InlineData("""{"propertyNames":{"pattern":"^[0-9]+$"}}""", """{"a":1}""", false)]
    [InlineData("""{"anyOf":[{"type":"null"},{"type":"string"}]}""", "1", false)]
    [InlineData("""{"oneOf":[{"type":"number"},{"type":"integer"}]}""", "1", false)]
    [InlineData("""{"not":{"type":"null"}}""", "null", false)]
    [InlineData("""{"properties":{"a":{"$ref":"#"}},"required":["b"]}""", """{"b":1,"a":{}}""", false)]
    [InlineData("""{"$ref":"#/$defs/a%20b","$defs":{"a b":{"type":"null"}}}""", "1", false)]
    [InlineData("""{"items":{"$ref":"urn:x"},"$defs":{"a":{"$id":"urn:x","properties":{"n":{"$ref":"#"},"m":{"$ref":"#/$defs/m"}},"required":["n"],"$defs":{"m":{"type":"null"}}}}}""", """[{"n":{"n":{}}}]""", false)]
    [InlineData("""{"items":{"$ref":"urn:x"},"$defs":{"a":{"$id":"urn:x","properties":{"m":{"$ref":"#/$defs/m"}},"$defs":{"m":{"type":"null"}}}}}""", """[{"m":1}]""", false)]
    public void Decides_as_the_specification_does(string schema, string json, bool isValid) =>
        Assert.Equal(isValid, new SchemaValidator(schema.StartsWith('{') ? schema : $$"""{"anyOf":[{{schema}}]}""").Validate(json) is null);

    [Fact]
    public void A_keyword_that_it_does_not_know_is_an_error() =>
        Assert.Throws<NotSupportedException>(static () => new SchemaValidator("""{"uniqueItems":true}""").Validate("[]"));
}
