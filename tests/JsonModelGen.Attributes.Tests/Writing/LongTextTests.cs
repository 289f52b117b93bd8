using System.Buffers;
using System.Text.Json;
using JsonModelGen.Tests.Streams;
using static JsonModelGen.Attributes.Tests.Writing.LongTextCodecs;

namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>Text that is longer than a buffer is written like any other.</summary>
[Collection(WatchedPool.Name)]
public class LongTextTests
{
    private const int Full = WriteBuffers.FullCapacity;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<List<string>, JsonModelWriteOptions?, Task<byte[]>>> Sinks => new()
    {
        { "bytes", (value, options) => Task.FromResult(JsonModel.ToJsonUtf8Bytes<List<string>, Strings>(value, options)) },
        { "text", (value, options) => Task.FromResult(System.Text.Encoding.UTF8.GetBytes(JsonModel.ToJson<List<string>, Strings>(value, options))) },
        { "buffer", (value, options) =>
            {
                var buffer = new ArrayBufferWriter<byte>();
                JsonModel.ToJson<List<string>, Strings>(buffer, value, options);
                return Task.FromResult(buffer.WrittenSpan.ToArray());
            }
        },
        { "writer", (value, options) =>
            {
                var buffer = new ArrayBufferWriter<byte>();
                using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = options?.Encoder }))
                    JsonModel.ToJson<List<string>, Strings>(writer, value);
                return Task.FromResult(buffer.WrittenSpan.ToArray());
            }
        },
        { "stream", async (value, options) =>
            {
                var stream = new MemoryStream();
                await JsonModel.ToJsonAsync<List<string>, Strings>(stream, value, options, Token);
                return stream.ToArray();
            }
        },
        { "slow stream", async (value, options) =>
            {
                var stream = new AsyncOnlyStream(isSlow: true);
                await JsonModel.ToJsonAsync<List<string>, Strings>(stream, value, options, Token);
                return stream.ToArray();
            }
        },
    };

    [Theory]
    [MemberData(nameof(Sinks), DisableDiscoveryEnumeration = true)]
    public async Task Text_of_any_length_is_written_as_by_System_Text_Json(string name, Func<List<string>, JsonModelWriteOptions?, Task<byte[]>> write)
    {
        var relaxed = new JsonModelWriteOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var theirRelaxed = new JsonSerializerOptions { Encoder = relaxed.Encoder };
        foreach (int length in (int[])[0, Full - 20, Full - 6, Full - 5, Full - 4, Full - 3, Full - 2, Full - 1, Full, Full + 1, 10 * Full, 50 * Full])
        {
            List<string> value = [.. Enumerable.Repeat("漢é😀\"", 3), new string('x', length), .. Enumerable.Repeat("漢é😀\"", length / 20)];
            using var watch = new PoolWatch();
            Assert.Equal((name, length, true), (name, length, (await write(value, null)).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(value))));
            Assert.Equal((name, length, true), (name, length, (await write(value, relaxed)).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(value, theirRelaxed))));
        }
    }

    [Theory]
    [MemberData(nameof(Sinks), DisableDiscoveryEnumeration = true)]
    public async Task Text_of_any_length_is_formatted_as_by_System_Text_Json(string name, Func<List<string>, JsonModelWriteOptions?, Task<byte[]>> write)
    {
        if (name == "writer") return; // it has its own options for formatting
        var options = new JsonModelWriteOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };
        var theirs = new JsonSerializerOptions { WriteIndented = true, Encoder = options.Encoder };
        foreach (int length in (int[])[0, Full - 20, Full - 4, Full - 3, Full - 2, Full - 1, Full, Full + 1, 50 * Full])
        {
            List<string> value = [.. Enumerable.Repeat("漢é😀\"\\", 3), new string('x', length), .. Enumerable.Repeat("漢é😀\"\\", length / 20)];
            Assert.Equal((name, length, true), (name, length, (await write(value, options)).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(value, theirs))));
        }
    }

    [Fact]
    public void A_piece_may_end_anywhere_when_text_is_reformatted()
    {
        byte[] json = "{\"a\":[],\"b\":[{},\"x\\\\\\\"\",-12.5e3,true,null],\"c\":{\"d\":\"\"}}"u8.ToArray();
        using PooledBytes expected = CompactJsonFormatter.Format(json, JsonModelWriteOptions.Indented.Layout);
        for (int size = 1; size <= json.Length; size++)
        {
            var output = new ArrayBufferWriter<byte>();
            using var text = new ReformattedText(JsonModelWriteOptions.Indented.Layout, output);
            foreach (byte[] piece in json.Chunk(size))
                text.Write(piece);
            text.Complete();
            Assert.True(output.WrittenSpan.SequenceEqual(expected.Span), $"{size}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Full / 10)]
    [InlineData(Full)]
    [InlineData(Full + 1000)]
    public void Raw_values_beyond_ASCII_keep_their_characters_anywhere_in_long_text(int place)
    {
        string[] elements = [.. Enumerable.Repeat("\"ascii\"", Full + 1001)];
        elements[place] = "\"漢é😀\"";
        List<RawJson> value = [.. elements.Select(static element => RawJson.Parse(element))];

        using var watch = new PoolWatch();
        Assert.True($"[{string.Join(',', elements)}]" == JsonModel.ToJson<List<RawJson>, ListCodec<RawJson, RawJsonCodec>>(value));
    }

    [Fact]
    public void Commas_are_right_wherever_a_buffer_ends()
    {
        for (int length = Full - 40; length < Full + 40; length++)
        {
            string expected = "[\"" + new string('x', length) + "\",{},{\"a\":1,\"b\":2}]";
            Assert.True(JsonModel.ToJsonUtf8Bytes<int, Omitting>(length).AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(expected)), $"{length}");
        }
    }

    [Fact]
    public void A_short_value_that_cannot_be_written_leaves_no_output()
    {
        foreach (int length in (int[])[0, Full / 2])
        {
            var buffer = new ArrayBufferWriter<byte>();
            Assert.Throws<JsonModelException>(() => JsonModel.ToJson<int, Failing>(buffer, length));
            Assert.Equal(0, buffer.WrittenCount);
        }
    }

    [Fact]
    public async Task Writing_to_a_stream_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        using var stream = new AsyncOnlyStream(isSlow: false, onWrite: source.Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonModel.ToJsonAsync<int, Omitting>(stream, 50 * Full, source.Token));
        Assert.True(stream.Written < 50 * Full);
    }
}
