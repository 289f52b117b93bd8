using System.Text;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Valid but unusual JSON: deep, or with duplicate, escaped or unknown keys.</summary>
public sealed partial class StructureTests
{
    [JsonModel] internal sealed partial record Small(int A = 0, string? B = null, List<int>? C = null, Small? D = null, Dictionary<string, int>? E = null);

    [JsonModel] internal sealed partial record Holder(JsonElement Any = default, object? Boxed = null, List<List<List<int>>>? Lists = null, Small? Small = null);

    [Theory]
    [InlineData("{\"unknown\":", "[", "]", "$.unknown")]
    [InlineData("{\"unknown\":", "{\"a\":", "}", "$.unknown")]
    [InlineData("{\"any\":", "[", "]", "$.any")]
    [InlineData("{\"boxed\":", "{\"a\":", "}", "$.boxed")]
    [InlineData("{\"small\":{\"x\":", "[", "]", "$.small.x")]
    public void The_depth_limit_applies_to_every_value(string start, string open, string close, string path)
    {
        int outer = start.Count(static character => character == '{');
        string json = Nested(64 - outer);
        JsonModel.FromJson<Holder>(json);
        Assert.True(StjReference.Accepts<Holder>(Encoding.UTF8.GetBytes(json)));

        string step = open == "[" ? "[0]" : ".a";
        JsonModelException error = Parity.Refused<Holder>(
            JsonModelErrorKind.DepthExceeded, Nested(65 - outer), path + string.Concat(Enumerable.Repeat(step, 64 - outer)));
        Assert.Equal(start.Length + ((64 - outer) * open.Length), error.BytePositionInLine);
        Assert.False(StjReference.Accepts<Holder>(Encoding.UTF8.GetBytes(Nested(65 - outer))));

        string Nested(int levels) => start + string.Concat(Enumerable.Repeat(open, levels - 1)) + (open == "[" ? "[]" : "{}") + new string(close[0], levels - 1) + new string('}', outer);
    }

    [Fact]
    public void Very_deep_text_is_refused_without_a_crash() => Parity.Refused<Holder>(
        JsonModelErrorKind.DepthExceeded, "{\"any\":" + new string('[', 1_000_000), "$.any" + string.Concat(Enumerable.Repeat("[0]", 63)));

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"b":"x","a":2,"b":null,"b":"y"}""")]
    [InlineData("""{"c":[1,2],"c":[3]}""")]
    [InlineData("""{"d":{"a":1,"b":"x"},"d":{"a":2}}""")]
    [InlineData("""{"e":{"k":1,"k":2,"\u006b":3}}""")]
    [InlineData("""{"c":[1],"c":null,"\u0061":1,"a":2,"\u0061":3}""")]
    public void The_last_of_duplicate_keys_wins(string json) => Parity.Check<Small>(json);

    [Theory]
    [InlineData("""{"\u0061":1,"\u0062":"x","\u0063":[1]}""")]
    [InlineData("""{ "\u0061" : 1 , "b" : "x" , "\u0063" : [ ] }""")]
    [InlineData("""{"b":"x","\u0061":5,"c":[2]}""")]
    [InlineData("""{"a":1,"\u0062":"x"}""")]
    public void An_escaped_key_is_the_same_key(string json) => Parity.Check<Small>(json);

    [Fact]
    public void Unknown_values_of_all_kinds_are_skipped_in_any_position()
    {
        string[] values =
        [
            "0", "-1.5e-10", "1e9999", "123456789012345678901234567890", "\"\"", "\"\\\"\\u00e9\"", "true", "false", "null", "[]", "{}", "[[],[{}]]",
            """{"a":1,"d":{"a":2},"b":["\\",{"c":[]}]}""", "\"" + new string('x', 5000) + "\"", "[" + string.Join(",", Enumerable.Range(0, 1000)) + "]",
        ];
        string[] keys = ["", "x", "aa", "A", "a ", "\\u0000", "é", "bc", "constructor", new string('k', 300)];
        foreach (string key in keys)
        {
            foreach (string value in values)
            {
                string unknown = $"\"{key}\" :\t{value}";
                Small small = Parity.Check<Small>($$"""{{{unknown}},"a":1,{{unknown}},"b":"x", {{unknown}} , "c":[1],{{unknown}}}""");
                Assert.Equal((1, "x"), (small.A, small.B));
            }
        }
    }

    [Fact]
    public void An_element_that_cannot_be_written_is_an_error_of_ours()
    {
        Holder holder = JsonModel.FromJson<Holder>("""{"any":["\ud800"]}""");
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => JsonModel.ToJson(holder)).Kind);
    }

    [Fact]
    public void A_key_of_the_wrong_case_is_unknown() => Assert.Equal(new Small(), JsonModel.FromJson<Small>("""{"A":1,"B":"x"}"""));

    [Fact]
    public void After_an_error_the_reader_is_where_it_was()
    {
        byte[] json = Encoding.UTF8.GetBytes("""[{"a":1},{"a":"x"},3]""");
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        Assert.Equal(1, JsonModel.FromJson<Small>(ref reader).A);
        reader.Read();
        long before = reader.BytesConsumed;
        try
        {
            JsonModel.FromJson<Small>(ref reader);
            Assert.Fail("It took a string for a number.");
        }
        catch (JsonModelException error)
        {
            Assert.Equal((JsonModelErrorKind.WrongType, "$.a"), (error.Kind, error.Path));
        }

        Assert.Equal((before, JsonTokenType.StartObject), (reader.BytesConsumed, reader.TokenType));
    }
}
