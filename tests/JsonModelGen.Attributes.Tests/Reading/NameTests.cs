using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>
/// The optimistic comparison with the expected name, and what happens if it fails. White space is expected where people and
/// libraries put it, after a comma; names with white space only elsewhere are left to the general path.
/// </summary>
public class NameTests
{
    [Theory]
    [InlineData("{\"id\":1}", true)]
    [InlineData("{ \"id\":1}", true)]
    [InlineData("{ \"id\" :1}", true)]
    [InlineData("{\"id\" :1}", false)]
    [InlineData("{\r\n\t                 \"id\"\r\n                :1}", true)]
    [InlineData("{\"i\":1}", false)]
    [InlineData("{\"idx\":1}", false)]
    [InlineData("{\"ID\":1}", false)]
    [InlineData("{ \"idx\" : 1}", false)]
    [InlineData("{\"\\u0069d\":1}", false)]
    [InlineData("{}", false)]
    [InlineData("{", false)]
    [InlineData("{ ", false)]
    [InlineData("{\"id\"", false)]
    [InlineData("{\"id\" ", false)]
    [InlineData("{\"id\",1", false)]
    [InlineData("{\"id", false)]
    [InlineData("{,\"id\":1}", false)]
    public void Recognizes_the_first_name(string json, bool expected)
    {
        var reader = new Utf8SpanReader(Encoding.UTF8.GetBytes(json));
        reader.ReadStartObject();
        bool found = reader.TryReadFirstName("\"id\":"u8);
        Assert.Equal(expected, found);
        Assert.Equal(expected ? json.IndexOf(':', StringComparison.Ordinal) + 1 : 1, reader.Position);
    }

    [Theory]
    [InlineData("[1,\"name\":2}", true)]
    [InlineData("[1 ,\"name\":2}", false)]
    [InlineData("[1, \"name\":2}", true)]
    [InlineData("[1,\"name\" :2}", false)]
    [InlineData("[1,\r\n                 \"name\"                 : 2}", true)]
    [InlineData("[1,\"nam\":2}", false)]
    [InlineData("[1,\"names\":2}", false)]
    [InlineData("[1, \"nam\\u0065\":2}", false)]
    [InlineData("[1}", false)]
    [InlineData("[1 }", false)]
    [InlineData("[1", false)]
    [InlineData("[1 ", false)]
    [InlineData("[1,", false)]
    [InlineData("[1,\"name\"", false)]
    [InlineData("[1,\"name\"}", false)]
    [InlineData("[1,,\"name\":2}", false)]
    public void Recognizes_the_next_name(string json, bool expected)
    {
        var reader = new Utf8SpanReader(Encoding.UTF8.GetBytes(json));
        reader.ReadStartArray();
        reader.ReadInt32();
        bool found = reader.TryReadNextName(",\"name\":"u8);
        Assert.Equal(expected, found);
        Assert.Equal(expected ? json.IndexOf(':', StringComparison.Ordinal) + 1 : 2, reader.Position);
    }

    [Theory]
    [InlineData("\"id\":", "id")]
    [InlineData("  \"id\"  :", "id")]
    [InlineData("\"\":", "")]
    [InlineData("\"\\u0069d\":", "id")]
    [InlineData("\"a\\\"b\\\\c\":", "a\"b\\c")]
    [InlineData("\"Größe\":", "Größe")]
    [InlineData("\"0123456789abcdef0123456789abcdef\":", "0123456789abcdef0123456789abcdef")]
    [InlineData("\"0123456789abcdef\\u20ac0123456789abcdef日\":", "0123456789abcdef€0123456789abcdef日")]
    [InlineData("\"\\ud83d\\ude00\" :", "\ud83d\ude00")]
    public void Reads_a_name_without_its_escapes(string json, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        foreach (byte[] text in new[] { bytes, [.. bytes, .. new byte[40]] })
        {
            var reader = new Utf8SpanReader(text);
            Assert.Equal(expected, Encoding.UTF8.GetString(reader.ReadName()));
            Assert.Equal(bytes.Length, reader.Position);
        }
    }

    [Fact]
    public void Reads_names_and_texts_one_after_the_other_through_one_buffer()
    {
        string longText = string.Concat(Enumerable.Repeat("é\\n0123456789", 1000));
        var reader = new Utf8SpanReader(Encoding.UTF8.GetBytes($$"""{"\u0061":"\u0062","\u0063":"{{longText}}","\u0064":"\u0065"}"""));
        reader.ReadStartObject();
        Assert.Equal("a"u8, reader.ReadName());
        Assert.Equal("b"u8, reader.ReadStringUtf8());
        Assert.True(reader.ReadNextMember());
        Assert.Equal("c"u8, reader.ReadName());
        Assert.Equal(longText.Replace("\\n", "\n", StringComparison.Ordinal), Encoding.UTF8.GetString(reader.ReadStringUtf8()));
        Assert.True(reader.ReadNextMember());
        Assert.Equal("d"u8, reader.ReadName());

        // Another reader on the same thread does not overwrite what the first one still uses.
        var other = new Utf8SpanReader("\"\\u007a\\u007a\""u8);
        ReadOnlySpan<byte> text = reader.ReadStringUtf8();
        Assert.Equal("zz"u8, other.ReadStringUtf8());
        other.ReadEnd();
        Assert.Equal("e"u8, text);
        Assert.False(reader.ReadNextMember());
        reader.ReadEnd();
    }

    [Fact]
    public void Reads_an_object_in_any_order_through_the_general_path()
    {
        var reader = new Utf8SpanReader("{\"name\":\"x\", \"\\u0069d\" : 5}"u8);
        reader.ReadStartObject();
        Assert.False(reader.TryReadFirstName("\"id\":"u8));
        Assert.False(reader.TryReadEndObject());
        Assert.Equal("name"u8, reader.ReadName());
        Assert.Equal("x", reader.ReadString());
        Assert.False(reader.TryReadNextName(",\"id\":"u8));
        Assert.True(reader.ReadNextMember());
        Assert.Equal("id"u8, reader.ReadName());
        Assert.Equal(5, reader.ReadInt32());
        Assert.False(reader.ReadNextMember());
        Assert.Equal(0, reader.Depth);
        reader.ReadEnd();
    }
}
