using System.Text;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>The containing types, nesting depth and names of models and their members.</summary>
public sealed partial class NestingTests
{
    [Fact] public void Nested_in_classes_records_and_structs() => Parity.Check<Outer.Middle.Inner>("""{"value":1}""", """{"value":1}""");

    [Fact] public void Private_nested() => Assert.Equal(3, Parity.Check<Hidden>("""{"value":3}""", """{"value":3}""").Value);

    [Fact] public void Protected_nested_inside_of_a_model() => Parity.RoundTrip<Outer>("""{"part":{"value":1}}""", """{"part":{"value":1}}""");

    [Fact] public void Declared_in_several_files() => Parity.Check<SeveralFiles>("""{"one":1,"two":2}""", """{"one":1,"two":2}""");

    [Fact] public void Without_members() => Parity.Check<Empty>("""{ "a" : 1, "b":[{}] } """, "{}");

    [Fact] public void Without_members_as_a_struct() => Assert.Equal("""{"empty":{}}""", JsonModel.ToJson(JsonModel.FromJson<HoldsEmpty>("""{"empty":{"x":null}}""")));

    [Fact]
    public void Keywords_and_names_of_the_emitted_code() => Parity.Check<@class>(
        """{"int":1,"namespace":"n","if":true,"reader":1,"writer":2,"key":3,"result":4,"values":5,"seen":6,"value":7,"system":8,"jsonModelGen":"j","this":{"int":2,"namespace":"m","if":false}}""");

    [Fact]
    public void Keys_that_need_escaping()
    {
        const string Json = """{"a\u0022b":1,"\\":2,"\u00E9":3,"\uD83D\uDE00":4,"":5,"a b":6,"\u003C\u003E\u0026":7,"\n":8}""";
        Parity.Check<OddKeys>(Json, Json);
        Parity.Check<OddKeys>("""{"é":3,"😀":4,"<>&":7,"\u0061\u0020b":6}""", """{"a\u0022b":0,"\\":0,"\u00E9":3,"\uD83D\uDE00":4,"":0,"a b":6,"\u003C\u003E\u0026":7,"\n":0}""");
    }

    [Fact]
    public void Keys_with_a_common_prefix() => Parity.Check<Prefixes>(
        """{"abc":3,"a":1,"abd":4,"ab":2,"abcd":9,"":9,"A":9}""", """{"a":1,"ab":2,"abc":3,"abd":4}""");

    [Fact]
    public void Recursive_tree()
    {
        const string Json = """{"name":"a","children":[{"name":"b","children":[],"parent":null},{"name":"c","children":[{"name":"d","children":null,"parent":null}],"parent":{"name":"e","children":null,"parent":null}}],"parent":null}""";
        Parity.Check<Tree>(Json, Json);
    }

    [Theory, InlineData(1), InlineData(60), InlineData(64)]
    public void Nested_to_the_limit(int levels) => Parity.Check<Chain>(ChainOf(levels), ChainOf(levels));

    [Fact]
    public void Nested_beyond_the_limit_is_refused()
    {
        string path = "$" + string.Concat(Enumerable.Repeat(".next", 64));
        JsonModelException error = Parity.Refused<Chain>(JsonModelErrorKind.DepthExceeded, ChainOf(65), path);
        Assert.Equal(64 * """{"next":""".Length, error.BytePositionInLine);
        Assert.NotNull(JsonModel.FromJson<Chain>(ChainOf(100), new JsonModelReadOptions { MaxDepth = 100 }));
    }

    [Fact]
    public void A_cycle_ends_in_an_error()
    {
        Chain chain = new(null);
        chain.Next = chain;
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => JsonModel.ToJson(chain)).Kind);
    }

    private static string ChainOf(int levels)
    {
        var json = new StringBuilder();
        for (int i = 1; i < levels; i++)
            json.Append("""{"next":""");
        return json.Append("""{"next":null}""").Append('}', levels - 1).ToString();
    }

    [JsonModel] private sealed partial record Hidden(int Value);

    [JsonModel]
    public partial class Outer
    {
        [JsonKey("part")] private Part? ThePart { get; set; }

        public partial record struct Middle
        {
            [JsonModel] internal partial record Inner(int Value);
        }

        [JsonModel] protected partial record Part(int Value);
    }

    [JsonModel] public partial class Empty;

    [JsonModel] public partial record struct EmptyStruct;

    [JsonModel] public partial record HoldsEmpty(EmptyStruct Empty);

    [JsonModel]
    public partial record @class(
        int @int, string @namespace, bool @if, int Reader = 0, int Writer = 0, int Key = 0, int Result = 0, int Values = 0, int Seen = 0, int Value = 0, int System = 0, string? JsonModelGen = null, @class? @this = null);

    [JsonModel]
    public partial class OddKeys
    {
        [System.Text.Json.Serialization.JsonPropertyName("a\"b")] public int Quote { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("\\")] public int Backslash { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("é")] public int Accent { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("😀")] public int Smile { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("")] public int Nothing { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("a b")] public int Space { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("<>&")] public int Html { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("\n")] public int NewLine { get; set; }
    }

    [JsonModel] public partial class Prefixes { public int A { get; set; } public int Ab { get; set; } public int Abc { get; set; } public int Abd { get; set; } }

    [JsonModel] public partial record Tree(string Name, List<Tree>? Children, Tree? Parent = null);

    [JsonModel] public partial class Chain(Chain? next) { public Chain? Next { get; set; } = next; }
}
