using System.Text;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Literals;

/// <summary>Files that are compiled into the program.</summary>
public sealed partial class LiteralTests
{
    [Fact]
    public void Bytes_are_the_JSON_without_white_space() => Assert.Equal(
        """[{"name":"Österreich","code":"AT","size":83871.5,"kind":"republic"},{"name":"Sverige \u2028 \"S\"","code":"SE","size":450295,"kind":"kingdom"}]""",
        Encoding.UTF8.GetString(Data.Bytes));

    [Fact]
    public void An_element_is_parsed_once()
    {
        Assert.Equal("AT", Data.Element[0].GetProperty("code").GetString());
        Assert.Equal(Data.Element, Data.Element);
    }

    [Fact]
    public void Models_are_read_once()
    {
        Assert.Equal([new Country("Österreich", "AT", 83871.5, Kind.Republic), new Country("Sverige \u2028 \"S\"", "SE", 450295, Kind.Kingdom)], Data.Countries);
        Assert.Same(Data.Countries, Data.Countries);
    }

    [Fact]
    public void A_text_is_read_as_a_text() => Assert.Equal("a \"quoted\" text", Data.Text);

    [Fact]
    public void Any_type_that_can_be_read_is_supported()
    {
        Assert.Equal(["first", "third"], Data.Any.Keys);
        Assert.Equal(["kingdom", "republic"], Data.Rows.Select(static row => row["kind"].GetString()).Order());
        Assert.Null(new Data().Nothing!["third"]!["x"]);
    }

    [Fact]
    public void JSON_that_the_model_refuses_is_an_error_at_each_use_that_names_the_file()
    {
        for (int i = 0; i < 2; i++)
        {
            var error = Assert.Throws<JsonModelException>(static () => Data.Refused);
            Assert.Equal((JsonModelErrorKind.UserCode, "$"), (error.Kind, error.Path));
            Assert.Contains("'Literals/refused.json'", error.Message, StringComparison.Ordinal);
            Assert.IsType<ArgumentOutOfRangeException>(error.InnerException!.InnerException);
        }
    }

    [Fact]
    public void The_bytes_cost_nothing()
    {
        int length = Data.Bytes.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        length -= Data.Bytes.Length;
        Assert.Equal((0, 0L), (length, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    public enum Kind { Republic, Kingdom }

    [JsonModel] public sealed partial record Country(string Name, string Code, double Size, Kind Kind);

    [JsonModel]
    public sealed partial class Positive
    {
        public Positive(int number) => ArgumentOutOfRangeException.ThrowIfNegative(Number = number);

        public int Number { get; }
    }

    public partial class Data
    {
        [JsonLiteral("countries.json")]
        public static partial ReadOnlySpan<byte> Bytes { get; }

        [JsonLiteral("countries.json")]
        public static partial JsonElement Element { get; }

        [JsonLiteral("./countries.json")]
        public static partial IReadOnlyList<Country> Countries { get; }

        [JsonLiteral("../Literals/text.json")]
        public static partial string Text { get; }

        [JsonLiteral("Literals/small.json")]
        internal static partial Dictionary<string, JsonElement> Any { get; }

        [JsonLiteral("countries.json")]
        internal static partial List<Dictionary<string, JsonElement>> Rows { get; }

        [JsonLiteral("small.json")]
        internal partial System.Text.Json.Nodes.JsonNode? Nothing { get; }

        [JsonLiteral("Literals/refused.json")]
        internal static partial Positive Refused { get; }
    }
}
