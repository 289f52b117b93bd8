using System.Text;
using System.Text.Json;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Interop;

public class Utf8JsonReaderTests
{
    [Fact]
    public void Reads_the_root_before_and_on_its_first_token()
    {
        foreach ((string name, ReaderSources.ReaderMaker make) in ReaderSources.For(Team.SampleJson.Length))
        {
            for (int moves = 0; moves <= 1; moves++)
            {
                Utf8JsonReader reader = make(Team.SampleJson, default);
                for (int i = 0; i < moves; i++)
                    Assert.True(reader.Read());
                AssertSample(JsonModel.FromJson<Team>(ref reader));
                Assert.Equal((name, JsonTokenType.EndObject, 0), (name, reader.TokenType, reader.CurrentDepth));
                Assert.Equal(Team.SampleJson.Length, reader.BytesConsumed);
                Assert.False(reader.Read());
            }
        }
    }

    [Fact]
    public void Reads_members_and_elements_and_continues_after_them()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"before":[],"team": {"id":1},"list":[ {"id":2} ,{"id":3,"x":"}"}],"after":{"id":4}}""");
        foreach ((string name, ReaderSources.ReaderMaker make) in ReaderSources.For(json.Length))
        {
            Utf8JsonReader reader = make(json, default);
            var ids = new List<int>();
            string? key = null;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    key = reader.GetString();
                    if (key is "team" or "after")
                        ids.Add(JsonModel.FromJson<Team>(ref reader).Id); // on the name
                }
                else if (reader.TokenType == JsonTokenType.StartObject && key == "list")
                {
                    ids.Add(JsonModel.FromJson<Team>(ref reader).Id); // on the bracket
                }
                if (key == "after")
                    Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
            }
            Assert.Equal((name, "1 2 3 4"), (name, string.Join(' ', ids)));
        }
    }

    [Fact]
    public void Reads_scalars_split_at_any_byte()
    {
        byte[] json = Encoding.UTF8.GetBytes("""["a\u0062é", "", -12 ,true,null,"x"]""");
        foreach ((string name, ReaderSources.ReaderMaker make) in ReaderSources.For(json.Length))
        {
            Utf8JsonReader reader = make(json, default);
            reader.Read();
            reader.Read();
            Assert.Equal((name, "abé"), (name, JsonModel.FromJson<string, StringCodec>(ref reader)));
            reader.Read();
            Assert.Equal((name, ""), (name, JsonModel.FromJson<string, StringCodec>(ref reader)));
            reader.Read();
            Assert.Equal((name, -12), (name, JsonModel.FromJson<int, Int32Codec>(ref reader)));
            reader.Read();
            Assert.Equal((name, true), (name, JsonModel.FromJson<bool, BooleanCodec>(ref reader)));
            reader.Read();
            Assert.Null(JsonModel.FromJson<string?, NullableReferenceCodec<string, StringCodec>>(ref reader));
            reader.Read();
            Assert.Equal((name, "x", JsonTokenType.String), (name, JsonModel.FromJson<string, StringCodec>(ref reader), reader.TokenType));
        }
    }

    [Theory]
    [InlineData("{\"a\":{\"id\":true},\"b\":1}")] // does not fit
    [InlineData("{\"a\":{\"id\":1 x},\"b\":1}")] // is malformed
    [InlineData("{\"a\":{\"id\":1")] // ends
    [InlineData("{\"a\":}")]
    public void Restores_the_reader_when_it_fails(string text)
    {
        byte[] json = Encoding.UTF8.GetBytes(text);
        foreach ((string name, ReaderSources.ReaderMaker make) in ReaderSources.For(json.Length))
        {
            Utf8JsonReader reader = make(json, default);
            reader.Read();
            reader.Read();
            long consumed = reader.BytesConsumed;
            try
            {
                JsonModel.FromJson<Team>(ref reader);
                Assert.Fail("No error: " + name);
            }
            catch (JsonModelException)
            {
                Assert.Equal((name, JsonTokenType.PropertyName, consumed, 1), (name, reader.TokenType, reader.BytesConsumed, reader.CurrentDepth));
                Assert.Equal("a", reader.GetString());
            }
        }
    }

    [Fact]
    public void A_block_that_ends_inside_the_value_is_an_unexpected_end()
    {
        foreach (string text in (string[])["{\"id\":1", "{\"id\":1,\"x\":[1,2]", " ", ""])
        {
            JsonModelException error = Assert.Throws<JsonModelException>(() =>
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), isFinalBlock: false, default);
                JsonModel.FromJson<Team>(ref reader);
            });
            Assert.Equal(JsonModelErrorKind.UnexpectedEnd, error.Kind);
        }
    }

    [Fact]
    public void Reads_with_the_state_of_an_earlier_block()
    {
        var first = new Utf8JsonReader("[{\"id\":1}"u8, isFinalBlock: false, default);
        first.Read();
        first.Read();
        Assert.Equal(1, JsonModel.FromJson<Team>(ref first).Id);
        var second = new Utf8JsonReader(",\n{\"id\":2}]"u8, isFinalBlock: true, first.CurrentState);
        second.Read();
        Assert.Equal(2, JsonModel.FromJson<Team>(ref second).Id);
        Assert.True(second.Read());
        Assert.Equal(JsonTokenType.EndArray, second.TokenType);
    }

    [Fact]
    public void A_reader_that_is_not_on_a_value_is_refused()
    {
        Assert.Throws<JsonModelException>(() =>
        {
            var reader = new Utf8JsonReader("[]"u8);
            reader.Read();
            reader.Read();
            JsonModel.FromJson<Team>(ref reader);
        });
    }

    private static void AssertSample(Team team) =>
        Assert.Equal(Team.SampleJson, JsonSerializer.SerializeToUtf8Bytes(team, Team.SystemTextJson));
}
