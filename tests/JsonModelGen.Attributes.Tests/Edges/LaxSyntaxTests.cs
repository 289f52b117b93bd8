using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JsonModelGen.Tests.Edges;

/// <summary>Comments and trailing commas, if the options allow them, as System.Text.Json allows them.</summary>
public partial class LaxSyntaxTests
{
    private static readonly JsonModelReadOptions s_both = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonModelReadOptions s_commas = new() { AllowTrailingCommas = true };
    private static readonly JsonModelReadOptions s_comments = new() { ReadCommentHandling = JsonCommentHandling.Skip };

    private const string Text = """
        // é "
        { /* two * / } */ "id" : // three
          5, "leader": /*four*/ {"name":"/*no*/ // \"no,]","age":1,"tags":["a,]",/*,*/],},
          "x": [1 , // five
          ] , }
        // six
        """;

    [Fact]
    public async Task Are_allowed_at_every_entry()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        byte[] json = Encoding.UTF8.GetBytes(Text);
        Check(JsonModel.FromJson<Team>(Text, s_both));
        Check(JsonModel.FromJson<Team>(json, s_both));
        Check(JsonModel.FromJson<Team>([0xEF, 0xBB, 0xBF, .. json], s_both));
        Check(JsonModel.FromJson<Team>(SplitSequence.Every(json, 3), s_both));
        Check(await JsonModel.FromJsonAsync<Team>(new PieceStream(json), s_both, ct));
        Check(await JsonModel.FromJsonAsync<Team>(PipeReader.Create(new PieceStream(json)), s_both, ct));
        Assert.Equal(5, Assert.Single(JsonModel.FromJsonList<Team>("[" + Text + "\n,]", s_both)).Id);

        static void Check(Team team) => Assert.Equal((5, "/*no*/ // \"no,]", "a,]"), (team.Id, team.Leader!.Name, team.Leader.Tags.Single()));
    }

    [Fact]
    public void A_comment_may_be_between_name_and_colon_unlike_in_System_Text_Json()
    {
        const string Json = "{\"id\"/**/:3}";
        Assert.Equal(3, JsonModel.FromJson<Team>(Json, s_both).Id);
        Assert.False(IsAccepted(Json, s_both));
    }

    [Fact]
    public void The_input_is_not_changed()
    {
        byte[] json = Encoding.UTF8.GetBytes(Text);
        JsonModel.FromJson<Team>(json, s_both);
        Assert.Equal(Text, Encoding.UTF8.GetString(json));
    }

    [Theory]
    [InlineData("{/**/}", false, true)]
    [InlineData("{} // end", false, true)]
    [InlineData("{\"id\":1,}", true, false)]
    [InlineData("{\"members\":[],/**/}", false, false)]
    public void Each_has_its_own_option(string json, bool withCommas, bool withComments)
    {
        Assert.False(JsonModel.TryFromJson<Team>(json, out _, out _));
        Assert.Equal(withCommas, IsRead(json, s_commas));
        Assert.Equal(withComments, IsRead(json, s_comments));
        Assert.True(IsRead(json, s_both));
    }

    [Theory]
    [InlineData("{ // é\n /*\n*/ \"id\":[],}", "$.id", 2, 8)]
    [InlineData("{\"scores\":{\"a\":1,},/* x */\"id\":true}", "$.id", 0, 31)]
    [InlineData("{\"id\":1,,}", "$", 0, 8)]
    [InlineData("{\"id\":1} /* open", "$", 0, 9)]
    public void Errors_keep_their_position(string json, string path, long line, long position)
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(json, s_both));
        Assert.Equal((path, line, position), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    [Theory]
    [InlineData("/* ", "")] // never closed
    [InlineData("/", "\u2028")] // a separator that is not allowed in comments
    public void Only_the_first_invalid_comment_is_searched_for_its_end(string opener, string end)
    {
        // a search for each of them would take minutes
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>("[]" + string.Concat(Enumerable.Repeat(opener, 1_500_000)) + end, s_both));
        Assert.Equal("$", error.Path);
    }

    [Fact]
    public void A_text_is_accepted_if_System_Text_Json_accepts_it()
    {
        Random random = FuzzSeed.Random();
        string[] pieces = ["{", "}", "[", "]", ",", ",", ":", "1", "\"a\"", "\"/*\\\"\"", "null", " ", "\n", "\r", "//", "// x\n", "/*", "*/", "/**/", "/*,]*/", "/", "*", "\u2028", "//\u2028\n", "é"];
        int accepted = 0;
        for (int i = 0; i < 40_000; i++)
        {
            string text = i % 2 == 0 ? string.Concat(random.GetItems(pieces, random.Next(1, 9))) : Nested(random, pieces, random.Next(3));
            if (CommentBeforeColon().IsMatch(text))
                continue;
            foreach (JsonModelReadOptions options in (JsonModelReadOptions[])[s_both, s_commas, s_comments])
            {
                bool isAccepted = IsAccepted(text, options);
                Assert.True(isAccepted == IsElement(text, options), $"{text} with {options.AllowTrailingCommas}, {options.ReadCommentHandling}: {isAccepted} expected");
                accepted += isAccepted ? 1 : 0;
            }
        }

        Assert.InRange(accepted, 5_000, 100_000);
    }

    [Fact]
    public void Are_refused_while_values_are_enumerated()
    {
        foreach (JsonModelReadOptions options in (JsonModelReadOptions[])[s_both, s_commas, s_comments])
            Assert.Contains("ReadCommentHandling", Assert.Throws<NotSupportedException>(() => JsonModel.EnumerateAsync<Team>(Stream.Null, options, TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_cannot_be_kept() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelReadOptions { ReadCommentHandling = JsonCommentHandling.Allow });

    private static bool IsRead(string json, JsonModelReadOptions options) => Catch(() => JsonModel.FromJson<Team>(json, options));

    private static bool IsElement(string json, JsonModelReadOptions options) => Catch(() => JsonModel.FromJson<JsonElement, JsonElementCodec>(json, options));

    private static bool IsAccepted(string json, JsonModelReadOptions options) =>
        Catch(() => JsonElement.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = options.AllowTrailingCommas, CommentHandling = options.ReadCommentHandling }));

    private static bool Catch(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex("""("a"|"/\*\\"")\s*/.*:""", RegexOptions.Singleline)]
    private static partial Regex CommentBeforeColon();

    /// <summary>Mostly valid text.</summary>
    private static string Nested(Random random, string[] pieces, int depth)
    {
        string space = random.Next(4) switch { 0 => "/* , ] */", 1 => "// }\n", 2 => random.Next(30) == 0 ? pieces[random.Next(pieces.Length)] : " ", _ => "" };
        string end = random.Next(3) == 0 ? "," + space : space;
        if (depth == 0)
            return space + "1" + space;
        string inner = Nested(random, pieces, depth - 1);
        return random.Next(2) == 0
            ? "[" + inner + "," + inner + end + "]"
            : "{\"//a\" :" + space + inner + end + "}" + space;
    }
}
