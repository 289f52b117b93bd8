using System.Text;
using System.Text.Json;
using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Tests.Literals;

/// <summary>JSON files are accepted exactly as by System.Text.Json, except lone surrogates; only white space is removed.</summary>
public class JsonMinifierTests
{
    private static readonly string s_document =
        """
        {
          "numbers": [0, -0, 1.5, 1e9, -12.25E-3, 1E+2, 123456789012345678901234567890],
          "texts": ["", "a b", "\u00e9\n\t\\\"\/\b\f\r", "é 😀 \ud83d\uDE00", "  \u2028"],
          "words": [true, false, null],
          "nested": { "": {}, "a": [[], [{}]], "a": 1 }
        }
        """;

    [Theory]
    [InlineData(" [ 1 , 2 ] ", "[1,2]")]
    [InlineData("{ \"a b\" : \" \\u0020 \" }", "{\"a b\":\" \\u0020 \"}")]
    [InlineData("\t\r\n-1.50e+02\n", "-1.50e+02")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("null", "null")]
    public void Only_white_space_is_removed(string text, string expected)
    {
        Assert.Equal(expected, JsonMinifier.Minify(text, out JsonTextError? error));
        Assert.Null(error);
    }

    [Theory]
    [InlineData("01", 0, 1)]
    [InlineData("[-01]", 1, 1)]
    [InlineData("1.", 2, 0)]
    [InlineData("1.e1", 2, 1)]
    [InlineData("1e", 2, 0)]
    [InlineData("+1", 0, 1)]
    [InlineData("nul", 0, 1)]
    [InlineData("True", 0, 1)]
    [InlineData("\"a", 0, 1)]
    [InlineData("\"a\nb\"", 2, 1)]
    [InlineData("\"\\x\"", 1, 2)]
    [InlineData("\"\\u12g4\"", 1, 4)]
    [InlineData("\"\\udc00\"", 1, 6)]
    [InlineData("\"\\ud800\\n\"", 1, 8)]
    [InlineData("\"\\", 1, 1)]
    [InlineData("{a:1}", 1, 1)]
    [InlineData("{\"a\" 1}", 5, 1)]
    [InlineData("{\"a\":}", 5, 1)]
    [InlineData("{\"a\":1,}", 7, 1)]
    [InlineData("[1 2]", 3, 1)]
    [InlineData("[1}", 2, 1)]
    [InlineData("[,1]", 1, 1)]
    [InlineData("1 2", 2, 1)]
    [InlineData("/**/1", 0, 1)]
    [InlineData("\0", 0, 1)]
    [InlineData("[\0]", 1, 1)]
    public void Errors_are_found_at_their_position(string text, int position, int length)
    {
        Assert.Null(JsonMinifier.Minify(text, out JsonTextError? error));
        Assert.Equal((position, length), (error!.Position, error.Length));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void The_depth_limit_is_that_of_the_reader(int depth, bool isAccepted) =>
        Assert.Equal(isAccepted, JsonMinifier.Minify(new string('[', depth) + new string(']', depth), out _) is not null);

    [Fact]
    public void Damaged_documents_are_accepted_as_by_System_Text_Json()
    {
        Random random = FuzzSeed.Random();
        for (int round = 0; round < 3000; round++)
        {
            string text = Damage(s_document, random);
            string? minified = JsonMinifier.Minify(text, out JsonTextError? error);

            if (error?.Message.Contains("surrogate", StringComparison.Ordinal) == true)
                continue;
            List<string>? tokens = Tokens(text);
            Assert.True(tokens is null == minified is null, text);
            if (minified is not null)
                Assert.Equal(tokens, Tokens(minified));
        }
    }

    /// <summary>The tokens as they are written, or null if the text is not JSON.</summary>
    private static List<string>? Tokens(string text)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text));
        List<string> tokens = [];
        try
        {
            while (reader.Read())
                tokens.Add(reader.TokenType + " " + Encoding.UTF8.GetString(reader.ValueSpan));
            return tokens;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Damage(string text, Random random)
    {
        const string Characters = "{}[]\",:0123456789.eE+-\\u truefalsn/\n\t*'";
        for (int i = random.Next(3); i >= 0; i--)
        {
            int at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(4), text.Length - at)),
                1 => text.Insert(at, Characters[random.Next(Characters.Length)].ToString()),
                _ => text[..at] + Characters[random.Next(Characters.Length)] + text[(at + 1)..],
            };
        }

        return text;
    }
}
