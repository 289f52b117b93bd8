using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>Whole documents: structure, white space, skipping, depth.</summary>
public class DocumentTests
{
    public static TheoryData<string> Documents =>
    [
        "{}", "[]", "[[]]", "{\"a\":{}}", "[{}]", "[[],[]]", "[{},{}]", "{\"a\":[]}", "{\"\":\"\"}",
        "{\"a\":1}", "{\"a\":1,\"b\":2}", "[1,2,3]", "[1.5,\"x\",true,false,null,{},[]]", "{\"a\":{\"b\":{\"c\":[1,[2,[3]]]}},\"d\":null}",
        "{\"a\":1,}", "[1,]", "{,}", "[,]", "{,\"a\":1}", "[,1]", "[1,,2]", "{\"a\":1,,\"b\":2}", "[1 2]", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\"}", "{\"a\":}", "{:1}", "{a:1}", "{1:1}", "{null:1}",
        "[1}", "{\"a\":1]", "[[1]", "{\"a\":{\"b\":1}", "]", "}", "[1]]", "{}}", "[]x", "{} {}", "1 2", "[1],", "{\"a\"::1}", "{\"a\":1:2}", "[\"a\":1]", "{[]:1}", "{\"a\":]}", "[}", "{]",
        "{\"\\u0061\":1,\"\\ud83d\\ude00\":2}", "{\"\\ud83d\":1}", "{\"\\x\":1}", "{\"a\nb\":1}", "{\"é\":\"日本\"}", "{\"a\\\":1}", "[\"a\\\"]", "[tru]", "[truefalse]", "[nul]", "[1.]", "[-]", "[01]", "[1e]", "[\"\u0001\"]",
        "// comment\n1", "[1/*x*/]", "[1]//x", "{\"a\":1//x\n}", "\ufeff[]", "[\u00a01]", "[\v1]", "\0", "[1\0]", "{\"a\":NaN}", "{'a':1}",
        """{"id":1,"name":"Zoë","tags":["a","b"],"score":1.5e3,"nested":{"ok":true,"none":null},"text":"line\nbreak é","empty":{},"list":[]}""",
        "{\r\n  \"id\": 1,\r\n  \"name\" : \"x\" ,\r\n\t\"list\" : [ 1 , 2 , { } , [ ] ]\r\n}\r\n",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Reads_and_skips_as_Utf8JsonReader_does(string document)
    {
        foreach (string spaced in new[] { document, " " + document + " ", "\r\n\t                 " + document + "\n                    \n" })
        {
            Check(Encoding.UTF8.GetBytes(spaced));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Reads_and_skips_every_truncation_as_Utf8JsonReader_does(string document)
    {
        byte[] json = Encoding.UTF8.GetBytes(document);
        bool isValid = DocumentWalk.OfUtf8JsonReader(json) is not null;
        for (int length = 0; length < json.Length; length++)
        {
            byte[] beginning = json[..length];
            Check(beginning);
            if (isValid && ReaderOutcome<string>.OfText(beginning, DocumentWalk.OfSpanReader) is { Error: { } error })
            {
                Assert.Equal((JsonModelErrorKind.UnexpectedEnd, length), (error.Kind, error.Offset));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Reads_and_skips_with_white_space_anywhere_between_tokens(string document)
    {
        // At every bracket, comma and colon outside of strings.
        string spaced = document;
        if (!document.Contains('\\', StringComparison.Ordinal))
        {
            var text = new StringBuilder();
            bool inString = false;
            foreach (char c in document)
            {
                inString ^= c == '"';
                bool structural = !inString && "[]{},:".Contains(c, StringComparison.Ordinal);
                text.Append(structural ? $" \t{c}\r\n                    " : c.ToString());
            }

            spaced = text.ToString();
        }

        Check(Encoding.UTF8.GetBytes(spaced));
    }

    [Fact]
    public void Skips_invalid_Unicode_that_Utf8JsonReader_accepts()
    {
        byte[][] documents =
        [
            [.. "[\""u8, 0xFF, .. "\",\"\\ud800\",{\""u8, 0xC0, .. "\":\"\\udc00\"}]"u8],
            [.. "\"0123456789abcdef"u8, 0xE2, 0x82, .. "\""u8],
        ];
        foreach (byte[] document in documents)
        {
            Assert.True(DocumentWalk.IsAcceptedByUtf8JsonReader(document));
            Assert.True(ReaderOutcome<bool>.OfText(document, Skip).Accepted);
            Assert.Equal(JsonModelErrorKind.InvalidText, ReaderOutcome<string>.OfText(document, DocumentWalk.OfSpanReader).Error!.Kind);
        }
    }

    [Theory]
    [InlineData(64, 64)]
    [InlineData(64, 65)]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(63, 64)]
    [InlineData(65, 65)]
    [InlineData(128, 128)]
    [InlineData(128, 129)]
    [InlineData(129, 129)]
    [InlineData(1000, 1000)]
    [InlineData(1000, 1001)]
    public void Reads_and_skips_down_to_the_depth_limit(int maxDepth, int depth)
    {
        foreach ((string open, string close, int levels) in new[] { ("[", "]", 1), ("{\"a\":", "}", 1), ("[{\"a\":", "}]", 2), ("[[{\"a\":", "}]]", 3), ("[{},{\"b\":[0],\"a\":", "},2]", 2) })
        {
            string rest = new('[', depth % levels);
            string json = string.Concat(Enumerable.Repeat(open, depth / levels)) + rest + "1" + rest.Replace('[', ']') + string.Concat(Enumerable.Repeat(close, depth / levels));
            bool expected = DocumentWalk.IsAcceptedByUtf8JsonReader(Encoding.UTF8.GetBytes(json), maxDepth);
            ReaderOutcome<bool> skipped = ReaderOutcome<bool>.OfText(json, Skip, maxDepth);
            ReaderOutcome<string> read = ReaderOutcome<string>.OfText(json, DocumentWalk.OfSpanReader, maxDepth);
            Assert.Equal((expected, expected), (skipped.Accepted, read.Accepted));
            if (!expected)
            {
                Assert.Equal((JsonModelErrorKind.DepthExceeded, JsonModelErrorKind.DepthExceeded), (skipped.Error!.Kind, read.Error!.Kind));
                Assert.Equal(skipped.Error.Offset, read.Error.Offset);
            }
        }
    }

    [Fact]
    public void Counts_the_depth_it_started_with()
    {
        var reader = new Utf8SpanReader("[[1]]"u8, maxDepth: 3, depth: 1);
        reader.ReadStartArray();
        Assert.Equal((2, 3), (reader.Depth, reader.MaxDepth));
        reader.SkipValue();
        Assert.False(reader.ReadNextElement());
        Assert.Equal(1, reader.Depth);

        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => new Utf8SpanReader("[[1]]"u8, maxDepth: 3, depth: 2).SkipValue()).Kind);
    }

    [Fact]
    public void Returns_the_bytes_of_a_value()
    {
        var reader = new Utf8SpanReader(" [ {\"a\": [1, 2]} ,\t\"x\" ]"u8);
        reader.ReadStartArray();
        Assert.Equal("{\"a\": [1, 2]}"u8, reader.ReadRawValue());
        Assert.True(reader.ReadNextElement());
        Assert.Equal("\"x\""u8, reader.ReadRawValue());
        Assert.False(reader.ReadNextElement());
        reader.ReadEnd();
        Assert.Equal(reader.Input.Length, reader.Position);
    }

    internal static bool Skip(ref Utf8SpanReader reader)
    {
        reader.SkipValue();
        return true;
    }

    internal static void Check(byte[] json)
    {
        string shown = Encoding.Latin1.GetString(json);
        ReaderOutcome<bool> skipped = ReaderOutcome<bool>.OfText(json, Skip);
        Assert.True(DocumentWalk.IsAcceptedByUtf8JsonReader(json) == skipped.Accepted, $"skipping {shown}: {skipped.Error}");
        ReaderOutcome<string> read = ReaderOutcome<string>.OfText(json, DocumentWalk.OfSpanReader);
        string? expected = DocumentWalk.OfUtf8JsonReader(json);
        Assert.True(expected == read.Value, $"reading {shown}: {read.Value} instead of {expected}. {read.Error}");
    }
}
