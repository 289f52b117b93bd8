using System.Text;
using System.Text.Json;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Interop;

public class Utf8JsonReaderOptionsTests
{
    private static readonly JsonReaderOptions Lax = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonReaderOptions LaxWithComments = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow };

    [Fact]
    public void Reads_what_the_options_of_the_reader_allow()
    {
        string text = """
            // 'one' "
            { /* two * / } */ "id" : // three
              5, "leader": /*four*/ {"name":"/*no*/ // \"no,]","age":1,"tags":["a,]",/*,*/],},
              "x": [1 , // five
              ] , }
            """;
        foreach (string newLine in (string[])["\n", "\r\n", "\r"])
        {
            byte[] json = Encoding.UTF8.GetBytes(text.ReplaceLineEndings(newLine));
            foreach ((string name, ReaderSources.ReaderMaker make) in ReaderSources.For(json.Length))
            {
                foreach (JsonReaderOptions options in (JsonReaderOptions[])[Lax, LaxWithComments])
                {
                    Utf8JsonReader reader = make(json, options);
                    if (options.CommentHandling == JsonCommentHandling.Allow)
                    {
                        reader.Read();
                        Assert.Equal((name, JsonTokenType.Comment), (name, reader.TokenType));
                    }
                    Team team = JsonModel.FromJson<Team>(ref reader);
                    Assert.Equal((name, 5, "/*no*/ // \"no,]", "a,]"), (name, team.Id, team.Leader!.Name, team.Leader.Tags.Single()));
                    Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
                }
            }
        }
    }

    [Fact]
    public void A_comment_between_name_and_value_is_skipped()
    {
        var reader = new Utf8JsonReader("{\"t\":/**/ /**/{\"id\":3}}"u8, LaxWithComments);
        reader.Read();
        reader.Read();
        Assert.Equal(3, JsonModel.FromJson<Team>(ref reader).Id);
    }

    [Fact]
    public void Errors_after_comments_keep_their_position()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() =>
        {
            var reader = new Utf8JsonReader("{ // é\n /*\n*/ \"id\":[],}"u8, Lax);
            JsonModel.FromJson<Team>(ref reader);
        });
        Assert.Equal(("$.id", 2L, 8L), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public void Strict_readers_stay_strict()
    {
        foreach (string text in (string[])["{\"id\":1,}", "{/**/}", "// \n{}"])
        {
            JsonModelException error = Assert.Throws<JsonModelException>(() =>
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
                JsonModel.FromJson<Team>(ref reader);
            });
            Assert.Equal(JsonModelErrorKind.InvalidJson, error.Kind);
        }
    }

    [Theory]
    [InlineData(64, 63)]
    [InlineData(64, 1)]
    [InlineData(100, 40)]
    public void Depth_includes_that_of_the_reader(int maxDepth, int outer)
    {
        string ParentsOf(int depth) => string.Concat(Enumerable.Repeat("{\"parent\":", depth - 1)) + "{}" + new string('}', depth - 1);
        int inner = maxDepth - outer;
        Assert.NotNull(Read(new string('[', outer) + ParentsOf(inner) + new string(']', outer)));
        JsonModelException error = Assert.Throws<JsonModelException>(
            () => Read(new string('[', outer) + ParentsOf(inner + 1) + new string(']', outer)));
        Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);

        Team Read(string text)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = maxDepth });
            for (int i = 0; i < outer; i++)
                reader.Read();
            reader.Read();
            return JsonModel.FromJson<Team>(ref reader);
        }
    }

    [Fact]
    public void A_lower_limit_can_be_given()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() =>
        {
            var reader = new Utf8JsonReader("{\"parent\":{\"parent\":{}}}"u8);
            JsonModel.FromJson<Team>(ref reader, new JsonModelReadOptions { MaxDepth = 2 });
        });
        Assert.Equal((JsonModelErrorKind.DepthExceeded, "$.parent.parent"), (error.Kind, error.Path));
    }
}
