using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>
/// The validator of the tests follows draft 2020-12, and agrees with an independent one: for each keyword, accepted and refused values.
/// A keyword without rows here cannot be used by a model.
/// </summary>
public sealed class SchemaValidatorTests
{
    /// <summary>A schema, a value, and whether the value is valid. Sorted by the first keyword.</summary>
    public static TheoryData<string, string, bool> Cases { get; } = new()
    {
        { "true", "1", true },
        { "false", "1", false },
        { """{"$ref":"#/$defs/a%20b","$defs":{"a b":{"type":"null"}}}""", "1", false },
        { """{"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}}""", "null", true },
        { """{"$ref":"#/$defs/a~1b~0c","$defs":{"a/b~c":{"type":"null"}}}""", "1", false },
        { """{"$ref":"#/$defs/a","type":"integer","$defs":{"a":{"minimum":1}}}""", "0", false },
        { """{"$ref":"#/$defs/a","type":"integer","$defs":{"a":{"minimum":1}}}""", "1.5", false },
        { """{"additionalProperties":false}""", "{}", true },
        { """{"additionalProperties":false}""", """{"a":1}""", false },
        { """{"additionalProperties":{"type":"null"}}""", """{"a":null}""", true },
        { """{"allOf":[{"type":"number"},{"minimum":1}]}""", "1", true },
        { """{"allOf":[{"type":"number"},{"minimum":1}]}""", "0", false },
        { """{"anyOf":[{"type":"null"},{"type":"string"}]}""", "1", false },
        { """{"anyOf":[{"type":"null"},{"type":"string"}]}""", "\"\"", true },
        { """{"const":{"a":[1]}}""", """{"a":[1]}""", true },
        { """{"const":{"a":[1]}}""", """{"a":[1,1]}""", false },
        { """{"const":1}""", "1.0", true },
        { """{"const":"a"}""", "\"A\"", false },
        { """{"contentEncoding":"base64"}""", "\"AQID\"", true },
        { """{"default":1,"type":"string"}""", "\"a\"", true },
        { """{"enum":["a",1]}""", "1", true },
        { """{"enum":["a",1]}""", "\"b\"", false },
        { """{"enum":["a",null]}""", "null", true },
        { """{"enum":["1"]}""", "1", false },
        { """{"exclusiveMinimum":0}""", "0.1", true },
        { """{"exclusiveMinimum":0}""", "0", false },
        { """{"exclusiveMaximum":0}""", "-1", true },
        { """{"exclusiveMaximum":0}""", "0", false },
        { """{"format":"uuid"}""", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", true },
        { """{"format":"uuid"}""", "\"6f9619ff8b86d011b42d00c04fc964ff\"", false },
        { """{"format":"date"}""", "\"2026-1-2\"", false },
        { """{"format":"date-time"}""", "\"2026-01-02T03:04:05+01:00\"", true },
        { """{"format":"date-time"}""", "\"2026-01-02T03:04:05\"", false },
        { """{"format":"uuid"}""", "1", true },
        { """{"format":"uuid"}""", "\"6f9619ff-8b86-d011-b42d-00c04fc964fg\"", false },
        { """{"format":"date"}""", "\"2024-02-29\"", true },
        { """{"format":"date"}""", "\"2026-02-29\"", false },
        { """{"format":"date"}""", "\"2026-13-01\"", false },
        { """{"format":"date-time"}""", "\"2026-01-02T03:04:05.1234567Z\"", true },
        { """{"format":"date-time"}""", "\"2026-01-02T24:00:00Z\"", false },
        { """{"format":"date-time"}""", "\"2026-02-30T00:00:00Z\"", false },
        { """{"format":"date-time"}""", "\"2016-12-31T23:59:60Z\"", true },
        { """{"format":"date-time"}""", "\"2016-12-31T22:59:60Z\"", false },
        { """{"format":"date-time"}""", "\"2016-12-31T15:59:60-08:00\"", true },
        { """{"items":{"type":"null"}}""", "[null]", true },
        { """{"items":{"type":"null"}}""", "[null,1]", false },
        { """{"items":{"$ref":"urn:x"},"$defs":{"a":{"$id":"urn:x","properties":{"n":{"$ref":"#"},"m":{"$ref":"#/$defs/m"}},"required":["n"],"$defs":{"m":{"type":"null"}}}}}""", """[{"n":{"n":{}}}]""", false },
        { """{"items":{"$ref":"urn:x"},"$defs":{"a":{"$id":"urn:x","properties":{"m":{"$ref":"#/$defs/m"}},"$defs":{"m":{"type":"null"}}}}}""", """[{"m":1}]""", false },
        { """{"items":{"type":"null"}}""", """{"0":1}""", true },
        { """{"items":false}""", "[]", true },
        { """{"items":false}""", "[1]", false },
        { """{"maxItems":1}""", "[0]", true },
        { """{"maxItems":1}""", "[0,0]", false },
        { """{"maxLength":1}""", "\"ab\"", false },
        { """{"maximum":1.5}""", "1.5", true },
        { """{"maximum":1.5}""", "1.6", false },
        { """{"maximum":1}""", "[2]", true },
        { """{"minItems":1}""", "[0]", true },
        { """{"minItems":1}""", "[]", false },
        { """{"minItems":1}""", "{}", true },
        { """{"minLength":1,"maxLength":1}""", "\"😀\"", true },
        { """{"minLength":1,"maxLength":1}""", "\"\"", false },
        { """{"minLength":2}""", "\"ab\"", true },
        { """{"minLength":2}""", "\"a\"", false },
        { """{"minLength":1}""", "0", true },
        { """{"minimum":0,"maximum":18446744073709551615}""", "18446744073709551615", true },
        { """{"minimum":0}""", "-1", false },
        { """{"minimum":0}""", "0", true },
        { """{"minimum":0}""", "\"-1\"", true },
        { """{"minimum":-0.5}""", "-0.5", true },
        { """{"minimum":-0.5}""", "-0.6", false },
        { """{"not":{"type":"null"}}""", "null", false },
        { """{"not":{"type":"null"}}""", "1", true },
        { """{"oneOf":[{"type":"number"},{"type":"integer"}]}""", "1", false },
        { """{"oneOf":[{"type":"string"},{"type":"integer"}]}""", "1", true },
        { """{"oneOf":[{"type":"string"},{"type":"integer"}]}""", "null", false },
        { """{"pattern":"^a"}""", "\"ba\"", false },
        { """{"pattern":"b"}""", "\"abc\"", true },
        { """{"pattern":"^a$"}""", "\"a\"", true },
        { """{"pattern":"^a$"}""", "1", true },
        { """{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null,\"\"]", true },
        { """{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null]", false },
        { """{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null,1]", false },
        { """{"prefixItems":[{"type":"null"},{"type":"string"}],"items":false,"minItems":2}""", "[null,\"\",1]", false },
        { """{"prefixItems":[{"type":"null"}]}""", "[null,1]", true },
        { """{"prefixItems":[{"type":"null"}]}""", "[]", true },
        { """{"prefixItems":[{"type":"null"}]}""", "[1]", false },
        { """{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}""", """{"a":null,"b":""}""", true },
        { """{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}""", """{"a":""}""", false },
        { """{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}""", """{"b":null}""", false },
        { """{"properties":{"a":{"$ref":"#"}},"required":["b"]}""", """{"b":1,"a":{}}""", false },
        { """{"properties":{"a":{"type":"null"}}}""", """{"b":1}""", true },
        { """{"properties":{"a":{"type":"null"}}}""", """{"a":1}""", false },
        { """{"properties":{"a":false}}""", """{"a":1}""", false },
        { """{"properties":{"a":false}}""", "[]", true },
        { """{"propertyNames":{"pattern":"^[0-9]+$"}}""", """{"a":1}""", false },
        { """{"propertyNames":{"pattern":"^[0-9]+$"}}""", """{"1":1}""", true },
        { """{"propertyNames":{"maxLength":1}}""", """{"a":1,"bc":1}""", false },
        { """{"propertyNames":{"enum":["a"]}}""", "[]", true },
        { """{"required":["a"]}""", "{}", false },
        { """{"required":["a"]}""", "[]", true },
        { """{"required":["a","b"]}""", """{"b":1,"a":null}""", true },
        { """{"required":["a","b"]}""", """{"a":1}""", false },
        { """{"type":"integer"}""", "1.0", true },
        { """{"type":"integer"}""", "1.5", false },
        { """{"type":["string","null"]}""", "null", true },
        { """{"type":["string","null"]}""", "true", false },
        { """{"type":"null"}""", "null", true },
        { """{"type":"null"}""", "0", false },
        { """{"type":"boolean"}""", "false", true },
        { """{"type":"boolean"}""", "0", false },
        { """{"type":"object"}""", "{}", true },
        { """{"type":"object"}""", "[]", false },
        { """{"type":"array"}""", "[]", true },
        { """{"type":"array"}""", "{}", false },
        { """{"type":"string"}""", "\"\"", true },
        { """{"type":"string"}""", "null", false },
        { """{"type":"number"}""", "1e400", true },
        { """{"type":"number"}""", "\"1\"", false },
        { """{"type":"integer"}""", "1e3", true },
        { """{"type":"integer"}""", "\"1\"", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decides_as_the_specification_does(string schema, string json, bool isValid)
    {
        Assert.Equal(isValid, new SchemaValidator(schema).Validate(json) is null);
        Assert.Null(new SecondJudge(schema).Ask(json, isValid));
    }

    /// <summary>Cases in which the second one is known to be wrong.</summary>
    [Theory]
    [InlineData("""{"maximum":18446744073709551615}""", "18446744073709551616", "numbers are compared as double")]
    [InlineData("""{"pattern":"^a$"}""", "\"a\\n\"", "patterns are those of .NET, where $ passes over a last line break")]
    public void Is_more_exact_than_the_second_one(string schema, string json, string why)
    {
        Assert.NotNull(new SchemaValidator(schema).Validate(json));
        Assert.True(new SecondJudge(schema).Ask(json, isValid: false) is not null, "No longer so: " + why);
    }

    [Theory]
    [InlineData("uniqueItems", "true")]
    [InlineData("format", "\"email\"")]
    [InlineData("type", "\"text\"")]
    public void An_unknown_keyword_is_an_error(string keyword, string argument) =>
        Assert.Throws<NotSupportedException>(() => new SchemaValidator($$"""{"{{keyword}}":{{argument}}}""").Validate("\"\""));

    [Fact]
    public void Every_keyword_used_by_a_model_has_an_accepted_and_a_refused_value_here()
    {
        HashSet<string> used = [.. typeof(SchemaValidatorTests).Assembly.GetTypes().Select(ModelSchemas.Of).OfType<string>().SelectMany(static schema => SchemaKeywords.Of(JsonElement.Parse(schema)))];
        Assert.Superset(new HashSet<string> { "type", "$ref", "items", "format" }, used);

        foreach (bool isValid in (bool[])[true, false])
        {
            IEnumerable<string> shown = Cases.Where(row => row.Data.Item3 == isValid).SelectMany(static row => SchemaKeywords.Of(JsonElement.Parse(row.Data.Item1)));
            Assert.Empty(used.Except(shown).Except(SchemaKeywords.Annotations));
        }
    }
}
