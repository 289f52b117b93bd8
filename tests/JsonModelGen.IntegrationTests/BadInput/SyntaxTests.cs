using System.Text;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Text that is not JSON, is followed by more text, or is not valid Unicode.</summary>
public sealed partial class SyntaxTests
{
    [JsonModel] internal sealed partial record Small(int A = 0, string? B = null, List<int>? C = null);

    /// <summary>The pilcrow marks the wrong byte and is removed.</summary>
    [Theory]
    [InlineData("{¶]", "$")]
    [InlineData("{¶,}", "$")]
    [InlineData("{¶1:2}", "$")]
    [InlineData("{¶a:1}", "$")]
    [InlineData("{¶'a':1}", "$")]
    [InlineData("{\"a\"¶}", "$")]
    [InlineData("{\"a\"¶,1}", "$.a")]
    [InlineData("{\"a\":¶}", "$.a")]
    [InlineData("{\"a\":¶,}", "$.a")]
    [InlineData("{\"a\":1 ¶2}", "$.a")]
    [InlineData("{\"a\":1,¶}", "$")]
    [InlineData("{\"a\":1¶;\"b\":null}", "$.a")]
    [InlineData("{\"a\":1¶]", "$")]
    [InlineData("{\"a\":0¶1}", "$.a")]
    [InlineData("{\"a\":-¶}", "$.a")]
    [InlineData("{\"a\":¶+1}", "$.a")]
    [InlineData("{\"a\":¶.5}", "$.a")]
    [InlineData("{\"a\":1.¶}", "$.a")]
    [InlineData("{\"a\":1e¶}", "$.a")]
    [InlineData("{\"a\":1e+¶,\"b\":null}", "$.a")]
    [InlineData("{\"a\":¶NaN}", "$.a")]
    [InlineData("{\"a\":-¶Infinity}", "$.a")]
    [InlineData("{\"a\":0¶x1}", "$.a")]
    [InlineData("{\"b\":nul¶}", "$.b")]
    [InlineData("{\"b\":n¶ull}", "$.b", "{\"b\":nUll}")]
    [InlineData("{\"b\":\"¶\u0001\"}", "$.b")]
    [InlineData("{\"b\":\"a¶\n\"}", "$.b")]
    [InlineData("{\"b\":\"\\¶x\"}", "$.b")]
    [InlineData("{\"b\":\"\\u12¶G4\"}", "$.b")]
    [InlineData("{\"c\":[1,¶]}", "$.c[1]")]
    [InlineData("{\"c\":[¶,1]}", "$.c[0]")]
    [InlineData("{\"c\":[1¶}}", "$.c")]
    [InlineData("{\"c\":[1 ¶2]}", "$.c[1]")]
    [InlineData("{¶/*c*/\"a\":1}", "$")]
    [InlineData("{\"a\":1¶//c\n}", "$.a")]
    [InlineData("{\"x\":{\"y\":[1,¶]}}", "$.x.y[1]")]
    [InlineData("{\"x\":tr¶eu}", "$.x")]
    [InlineData("{\"x\":\"\\¶q\"}", "$.x")]
    [InlineData("¶\u00a0{}", "$")]
    public void Refuses_bad_syntax_at_its_position(string marked, string path, string? actual = null)
    {
        string json = actual ?? marked.Replace("¶", "", StringComparison.Ordinal);
        int offset = Encoding.UTF8.GetByteCount(marked.AsSpan(0, marked.IndexOf('¶', StringComparison.Ordinal)));
        JsonModelException error = Parity.Refused<Small>(InvalidJson, json, path);
        Assert.Equal((0, offset), (error.LineNumber, error.BytePositionInLine));
        Assert.False(StjReference.Accepts<Small>(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("{}¶x")]
    [InlineData("{} ¶{}")]
    [InlineData("{}¶,")]
    [InlineData("{}¶]")]
    [InlineData("{}¶}")]
    [InlineData("{}\r\t ¶0")]
    [InlineData("{}¶\0")]
    [InlineData("{}¶\ufeff")]
    public void Refuses_trailing_data(string marked)
    {
        string json = marked.Replace("¶", "", StringComparison.Ordinal);
        JsonModelException error = Parity.Refused<Small>(TrailingData, json, "$");
        Assert.Equal((0, marked.IndexOf('¶', StringComparison.Ordinal)), (error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public void Counts_lines_and_bytes()
    {
        JsonModelException error = Parity.Refused<Small>(WrongType, "{\r\n \"b\": \"é😀\",\n\n   \"é\": 1, \"a\": \"x\"\n}", "$.a");
        Assert.Equal((3, 17), (error.LineNumber, error.BytePositionInLine));
        Assert.Contains("\"x\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Equal(new Small(1), JsonModel.FromJson<Small>([0xEF, 0xBB, 0xBF, .. "{\"a\":1}"u8]));
        Assert.Throws<JsonModelException>(static () => JsonModel.FromJson<Small>([0xEF, 0xBB, .. "{\"a\":1}"u8]));
    }

    [Theory]
    [InlineData("{\"b\":\"¶\"}", "$.b", true)]
    [InlineData("{\"b\":\"\\n¶\"}", "$.b", true)]
    [InlineData("{\"¶\":1}", null, true)] // on the closed list: System.Text.Json accepts it in unknown names
    [InlineData("{\"\\n¶\":1}", null, true)]
    [InlineData("{\"x\":\"¶\"}", null, false)]
    [InlineData("{\"x\":[{\"¶\":\"\\n¶\"}]}", null, false)]
    public void Refuses_invalid_UTF8_where_it_is_read(string marked, string? path, bool isRefused)
    {
        byte[][] invalid = [[0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF]];
        foreach (byte[] bytes in invalid)
        {
            byte[] json = WithBytes(marked, bytes);
            if (!isRefused)
            {
                Assert.Equal(new Small(), JsonModel.FromJson<Small>(json));
                Assert.True(StjReference.Accepts<Small>(json));
                continue;
            }

            JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Small>(json));
            Assert.Equal(InvalidText, error.Kind);
            if (path is not null)
                Assert.Equal(path, error.Path);
        }
    }

    [Theory]
    [InlineData("{\"b\":\"\\ud800\"}", "$.b")]
    [InlineData("{\"b\":\"x\\udfff\"}", "$.b")]
    [InlineData("{\"b\":\"\\ud800\\ud800\"}", "$.b")]
    [InlineData("{\"b\":\"\\ud83d\\n\"}", "$.b")]
    [InlineData("{\"\\ud800\":1}", "$")]
    [InlineData("{\"x\":\"\\ud800\"}", null)]
    [InlineData("{\"x\":{\"\\udc00\":[\"\\ud800\"]}}", null)]
    public void Refuses_lone_surrogates_where_they_are_read(string json, string? path)
    {
        Assert.Equal(path is null, StjReference.Accepts<Small>(Encoding.UTF8.GetBytes(json)));
        if (path is null)
            Assert.Equal(new Small(), JsonModel.FromJson<Small>(json));
        else
            Parity.Refused<Small>(InvalidText, json, path);
    }

    [Fact]
    public void Refuses_lone_surrogates_in_UTF16() => Assert.Equal(
        InvalidText, Assert.Throws<JsonModelException>(static () => JsonModel.FromJson<Small>("{\"b\":\"\ud800\"}")).Kind);

    private static byte[] WithBytes(string marked, byte[] bytes) =>
        [.. marked.SelectMany(character => character == '¶' ? bytes : Encoding.UTF8.GetBytes([character]))];
}
