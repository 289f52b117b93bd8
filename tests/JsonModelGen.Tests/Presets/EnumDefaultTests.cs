namespace JsonModelGen.Tests.Presets;

/// <summary><c>UseStringEnumConverter</c>: enums without an attribute are read and written as with that converter in the options.</summary>
public class EnumDefaultTests
{
    private const string Models =
        """
        public enum Plain { FirstValue, second, Third = 7 }
        [Flags] public enum Bits { None, ReadOnly = 1, WriteOnly = 2, All = 3, Delete = 8 }
        public enum Named { [JsonStringEnumMemberName("the one")] One, TwoTwo }
        [JsonEnum] public enum Ours { OneOne, TwoTwo }
        [JsonConverter(typeof(JsonNumberEnumConverter<Numbered>))] public enum Numbered { A, B } // in options, the converter would be used for it, too

        [JsonModel]
        public partial class M
        {
            public Plain Plain { get; set; }
            public Bits Bits { get; set; }
            public Named? Named { get; set; }
            public DayOfWeek Day { get; set; }
            public Dictionary<Plain, Bits> Map { get; set; } = [];
        }

        [JsonModel] public partial record Own(Ours X, Numbered Y);
        """;

    private static readonly string[] s_documents =
    [
        "{}", """{"Plain":"FirstValue"}""", """{"Plain":"first_value"}""", """{"Plain":"FIRST-VALUE"}""", """{"Plain":"firstValue"}""", """{"Plain":7}""", """{"Plain":99}""", """{"Plain":"7"}""", """{"Plain":"nope"}""", """{"Plain":null}""",
        """{"Bits":"ReadOnly, Delete"}""", """{"Bits":"read_only,delete"}""", """{"Bits":3}""", """{"Bits":4}""", """{"Bits":"all"}""",
        """{"Named":"the one"}""", """{"Named":"THE ONE"}""", """{"Named":"One"}""", """{"Named":"two_two"}""", """{"Named":null}""",
        """{"Day":"Friday"}""", """{"Day":"friday"}""", """{"Map":{"FirstValue":"All","third":1}}""", """{"Map":{"7":"none"}}""", """{"Map":{"first-value":0}}""",
    ];

    [Theory]
    [InlineData("", "null")]
    [InlineData(", EnumFieldRename = FieldRename.None", "null")]
    [InlineData(", EnumFieldRename = FieldRename.Camel", "JsonNamingPolicy.CamelCase")]
    [InlineData(", EnumFieldRename = FieldRename.Snake", "JsonNamingPolicy.SnakeCaseLower")]
    [InlineData(", EnumFieldRename = FieldRename.Kebab", "JsonNamingPolicy.KebabCaseLower")]
    [InlineData(", EnumFieldRename = FieldRename.ScreamingSnake", "JsonNamingPolicy.SnakeCaseUpper")]
    public void Enums_are_those_of_the_converter(string option, string policy)
    {
        Sources sources = "using System.Text.Json;\n[assembly: JsonModelDefaults(Preset = JsonPreset.SystemTextJson, UseStringEnumConverter = true" + option + ")]\n" + Models +
            """

            public static class Comparison
            {
                public static string Of(string json, JsonNamingPolicy? policy)
                {
                    JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter(policy) } };
                    return Catch(() => JsonSerializer.Serialize(JsonSerializer.Deserialize<M>(json, options), options)) + "\n" + Catch(() => M.FromJson(json).ToJson());
                }

                private static string Catch(Func<string> act)
                {
                    try { return act(); } catch (JsonException) { return "refused"; }
                }
            }
            """;
        string documents = string.Join(", ", s_documents.Select(static json => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)));
        string[] outcomes = (string[])Run(sources, "new[] { " + documents + " }.Select(json => Comparison.Of(json, " + policy.Replace("Json", "System.Text.Json.Json", StringComparison.Ordinal) + ")).ToArray()")!;
        Assert.All(s_documents.Zip(outcomes), static pair =>
        {
            string[] both = pair.Second.Split('\n');
            Assert.Equal(pair.First + ": " + both[0], pair.First + ": " + both[1]);
        });
    }

    [Fact]
    public void Attributes_have_precedence() => Assert.Equal(
        """{"x":"twoTwo","y":1}""",
        Run("[assembly: JsonModelDefaults(UseStringEnumConverter = true)]\n" + Models, "Own.FromJson(\"{\\\"x\\\":\\\"twoTwo\\\",\\\"y\\\":1}\").ToJson()"));
}
