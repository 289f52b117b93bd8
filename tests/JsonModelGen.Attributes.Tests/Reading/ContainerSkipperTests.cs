using System.Text;
using System.Text.Json;
using JsonModelGen.Testing;

namespace JsonModelGen.Tests.Reading;

/// <summary>
/// Objects and arrays that are skipped 64 bytes at a time, with every token at each place of these 64 and over their end: accepted and
/// refused as by Utf8JsonReader. What is accepted must be skipped in blocks to its end, and not be left to <see cref="TokenSkipper"/>.
/// </summary>
public class ContainerSkipperTests
{
    private const int Block = 64;

    /// <summary>As deep as is counted in blocks.</summary>
    private const int MaxDepth = 63;

    public static TheoryData<string> Elements =>
    [
        "{}", "[]", "{\"a\":1}", "{\"a\":{\"b\":[{},[],[[]]]},\"c\":[0]}", "{\"\":\"\"}", "\"\"", "\"a\",\"\",\"b\"", "{ }", "[ ]", "[ 1 , 2 ]", "{ \"a\" : 1 , \"b\" : 2 }", "1\r\n,\t2",
        "\"\\\"\"", "\"\\\\\"", "\"\\\\\\\"\"", "{\"\\\"\":\"\\\\\"}", "\"\\u0041\\ud800\\n\\/\\b\\f\\r\\t\"", "\"{[,:]}\"", "{\"{[,:]}\":\"}\"}", "\"é日\ud83d\ude00\"", "\"\u007f\"",
        "true", "false", "null", "true,false,null,true", "0", "-0", "10", "-10", "0.0", "-0.5", "12.25", "1e5", "1E+5", "-1.5e-10", "0e0", "0,0,00".Remove(4, 1), "12345678901234567890.12345678901234567890",

        "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1:2}", "{\"a\":1 \"b\":2}", "{a:1}", "{1:1}", "{true:1}", "{[]:1}", "{{}}", "{\"a\",\"b\"}", "{:1}", "{\"a\":1,,\"b\":2}", "{\"a\":]}",
        "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", "[\"a\":1]", "[\"a\" \"b\"]", "[\"a\"\"b\"]", "[1\"a\"]", "[\"a\"1]", "[1{}]", "[{}1]", "[[]1]", "[{}{}]", "[[][]]", "[:]", "[1}", "{\"a\":1]", "[[1]", "]", "}", "1]]", "{\"a\":[}",
        "\"\n\"", "\"\u0001\"", "\"\\x\"", "\"\\u00g0\"", "\"\\u004\"", "\"\\\"", "\"\\\u0001\"", "\\n", "1\\", "\\\"", "\"a", "\u0001", "\v1", "\u007f", "é", "1é", "'a'", "/**/1", "//\n1",
        "True", "tru", "truee", "true1", "true\"\"", "nul", "nulll", "fals", "falsee", "f", "NaN", "Infinity", "-", "+1", ".5", "1.", "1..2", "1.2.3", "1.e5", "-.5", "--1", "1-2", "-a", "01", "-01", "00", "00.5", "1e", "1e+", "1e5.5", "1e5e5", "0x1", "1_0", "1a", "e5",
    ];

    [Theory]
    [MemberData(nameof(Elements))]
    public void Skips_elements_at_each_place(string element)
    {
        for (int before = 0; before <= Block; before++)
        {
            foreach (int after in (int[])[0, 1, Block, 2 * Block])
            {
                Check($"[\"{new string('b', before)}\",{element},\"{new string('c', after)}\"]");
                Check($"{{\"{new string('b', before)}\":{element},\"{new string('c', after)}\":0}}x");
            }

            Check($"[{new string(' ', before)}{element}{new string('\n', before)}]");
            Check($"[{element},{new string('1', before)},{element}]]");
        }
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Skips_elements_that_are_cut_off(string element)
    {
        string json = $"[\"{new string('b', Block)}\",{element}]";
        for (int length = 1; length < json.Length; length++)
            Check(json[..length]);
    }

    [Fact]
    public void Skips_numbers_at_each_place()
    {
        foreach (byte[] number in TokenTable.Numbers)
        {
            for (int before = 0; before <= Block; before++)
            {
                Check([.. "["u8, .. Enumerable.Repeat((byte)' ', before), .. number, .. ",0]"u8]);
                Check([.. "["u8, .. Enumerable.Repeat((byte)'7', before), .. number, .. "]"u8]);
            }
        }
    }

    [Fact]
    public void Skips_rows_of_backslashes_of_every_length_at_every_place()
    {
        for (int before = 0; before <= Block; before++)
        {
            for (int count = 1; count <= Block + 3; count++)
                Check($"[\"{new string('b', before)}{new string('\\', count)}\",\"\"]");
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[{\"a\":", "}]")]
    [InlineData(" [ 1 , { } , [", "] ]")]
    public void Skips_to_the_depth_that_it_counts(string open, string close)
    {
        for (int count = 1; count <= MaxDepth + 1; count++)
        {
            string json = string.Concat(Enumerable.Repeat(open, count)).TrimStart() + "1" + string.Concat(Enumerable.Repeat(close, count));
            Check(json);
            Assert.Equal(-1, ContainerSkipper.TrySkip(Encoding.UTF8.GetBytes(json), 0, depthLeft: count - 1));
        }
    }

    [Theory]
    [InlineData("[_]")]
    [InlineData("{_}")]
    [InlineData("[_1_,_-2.5e3_,_true_,_\"a\"_,_[_]_,_{_}_]")]
    [InlineData("{_\"a\"_:_1_,_\"b\"_:_{_\"c\"_:_[_{_}_]_}_}")]
    [InlineData("[_1_2_]")]
    [InlineData("[_,_1_]")]
    [InlineData("[_1_,_]")]
    [InlineData("[_1_}")]
    [InlineData("{_\"a\"_1_}")]
    [InlineData("{_\"a\"_:_}")]
    [InlineData("{_\"a\"_:_:_1_}")]
    [InlineData("{_\"a\"_:_1_,_}")]
    [InlineData("{_\"a\"_:_1_\"b\"_:_2_}")]
    [InlineData("{_\"a\"_,_\"b\"_}")]
    [InlineData("{_1_:_1_}")]
    public void Skips_white_space_of_every_length_between_tokens(string tokens)
    {
        for (int length = 0; length <= (2 * Block) + 2; length++)
        {
            foreach (char white in " \t")
                Check(tokens.Replace("_", new string(white, length)));
            for (int gap = tokens.IndexOf('_'); gap >= 0; gap = tokens.IndexOf('_', gap + 1))
                Check((tokens[..gap] + new string(' ', length) + tokens[gap..]).Replace("_", ""));
        }
    }

    [Theory]
    [InlineData("{\"_\":1,\"_\":[\"_\"]}")]
    [InlineData("[_1,-_1.5,0._1,1e_1,1_1]")]
    [InlineData("{\"_\"}")]
    [InlineData("{\"_\",1}")]
    [InlineData("{\"_\"1}")]
    [InlineData("{\"_\":}")]
    [InlineData("{\"a\":\"_\":1}")]
    [InlineData("[\"_\":1]")]
    [InlineData("[\"_\"\"_\"]")]
    [InlineData("[\"_\"1]")]
    [InlineData("[1_.]")]
    [InlineData("[1_-1]")]
    [InlineData("[1_.1.1]")]
    [InlineData("[1_.1_.1]")]
    [InlineData("[0_1]")]
    [InlineData("[1_e]")]
    [InlineData("[1_\"\"]")]
    [InlineData("[1_[]]")]
    public void Skips_names_strings_and_numbers_of_every_length(string tokens)
    {
        for (int length = 0; length <= (2 * Block) + 2; length++)
            Check(tokens.Replace("_", new string('1', length)));
    }

    [Fact]
    public void Skips_every_byte_at_each_place()
    {
        for (int value = 0; value <= byte.MaxValue; value++)
        {
            byte[] one = [(byte)value];
            for (int before = 0; before <= Block; before += before is > 3 and < Block - 6 ? 7 : 1)
            {
                byte[] spaces = [.. Enumerable.Repeat((byte)' ', before)];
                Check([.. "["u8, .. spaces, .. one, .. "]"u8]);
                Check([.. "["u8, .. spaces, .. "1"u8, .. one, .. "]"u8]);
                Check([.. "["u8, .. spaces, .. "\""u8, .. one, .. "\"]"u8]);
                Check([.. "{"u8, .. spaces, .. "\"\\"u8, .. one, .. "\":1}"u8]);
            }
        }
    }

    [Fact]
    public void Skips_at_the_end_of_the_longest_array()
    {
        byte[] input = LongestArray();
        foreach (string json in (string[])["[1", "[\"a", "{\"a\":", "[1,2]"])
        {
            int start = input.Length - json.Length;
            Encoding.UTF8.GetBytes(json, input.AsSpan(start));
            Assert.Equal(json.EndsWith(']') ? input.Length : -1, ContainerSkipper.TrySkip(input, start, MaxDepth));
        }
    }

    private static byte[] LongestArray()
    {
        try
        {
            return GC.AllocateUninitializedArray<byte>(Array.MaxLength); // only the pages that are touched take memory
        }
        catch (OutOfMemoryException)
        {
            Assert.Skip("This machine does not allow an array of 2 GB.");
            throw;
        }
    }

    [Fact]
    public void Skips_random_documents()
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < 20_000; i++)
        {
            byte[] json = Encoding.UTF8.GetBytes($"[{RandomInput.Document(random)},{RandomInput.Document(random)}]");
            Check(json);
            Check(RandomInput.Mutated(json, random));
        }
    }

    private static void Check(string json) => Check(Encoding.UTF8.GetBytes(json));

    private static void Check(byte[] json)
    {
        if (json is [(byte)'[' or (byte)'{', ..] && ContainerSkipper.TrySkip(json, 0, MaxDepth) is int end && end != EndByUtf8JsonReader(json))
            Assert.Fail($"{EndByUtf8JsonReader(json)} expected, but {end} found: {Encoding.Latin1.GetString(json)}");
    }

    private static int EndByUtf8JsonReader(byte[] json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            reader.Skip();
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return -1;
        }
    }
}
