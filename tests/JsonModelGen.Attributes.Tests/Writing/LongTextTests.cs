using System.Buffers;
using System.Text.Json;
using JsonModelGen.Tests.Streams;

namespace JsonModelGen.Attributes.Tests.Writing;

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
    public void Writing_200_MB_to_a_buffer_takes_no_memory_of_ours() => OnOneThread(() =>
    {
        List<string> value = [.. Enumerable.Repeat(new string('x', 9_997), 20_000)];
        var sink = new DiscardingBuffer();
        JsonModel.ToJson<List<string>, Strings>(sink, value);
        Assert.Equal((20_000L * 10_000) + 1, sink.Written);
        Assert.True(sink.LargestRequest <= 4 * Full);

        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonModel.ToJson<List<string>, Strings>(sink, value);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        JsonModel.ToJson<List<string>, Strings>(sink, value, JsonModelWriteOptions.Indented);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 * 1024 * 1024);
        Assert.True(WriteBuffers.Kept!.Length <= WriteBuffers.LargestKept);
    });

    [Fact]
    public void Writing_200_MB_to_a_fast_stream_takes_little_memory() => OnOneThread(() =>
    {
        List<string> value = [.. Enumerable.Repeat(new string('x', 9_997), 20_000)];
        using var stream = new AsyncOnlyStream(isSlow: false);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(JsonModel.ToJsonAsync<List<string>, Strings>(stream, value).IsCompletedSuccessfully);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 * 1024 * 1024);
        Assert.Equal((20_000L * 10_000) + 1, stream.Written);
    });

    [Fact]
    public void Only_the_result_is_allocated_for_a_long_array_of_bytes() => OnOneThread(() =>
    {
        List<string> value = [.. Enumerable.Repeat(new string('x', 97), 100_000)];
        long allocated = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            JsonModel.ToJsonUtf8Bytes<List<string>, Strings>(value);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(allocated, 10_000_000, 10_000_100);
    });

    [Fact]
    public void Long_text_to_a_reused_Utf8JsonWriter_allocates_nothing() => OnOneThread(() =>
    {
        List<string> value = [.. Enumerable.Repeat(new string('x', 97), 10_000)];
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        long allocated = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            buffer.ResetWrittenCount();
            writer.Reset();
            JsonModel.ToJson<List<string>, Strings>(writer, value);
            writer.Flush();
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(1_000_001, buffer.WrittenCount);
        Assert.Equal(0, allocated);
    });

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
    public async Task Every_buffer_is_returned_whatever_fails()
    {
        foreach (int length in (int[])[0, Full, 20 * Full])
        {
            foreach (bool isSlow in (bool[])[false, true])
            {
                using var watch = new PoolWatch();
                using var stream = new AsyncOnlyStream(isSlow);
                await Assert.ThrowsAsync<JsonModelException>(() => JsonModel.ToJsonAsync<int, Failing>(stream, length, Token));
                await Assert.ThrowsAsync<IOException>(() => JsonModel.ToJsonAsync<int, Omitting>(new AsyncOnlyStream(isSlow, canWrite: false), length, Token));
                Assert.Throws<JsonModelException>(() => JsonModel.ToJsonUtf8Bytes<int, Failing>(length));
                Assert.Throws<JsonModelException>(() => JsonModel.ToJson<int, Failing>(new ArrayBufferWriter<byte>(), length));

                // The thread may keep one.
                Assert.InRange(watch.Missing, 0, 1);
            }
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

    private static void OnOneThread(Action action)
    {
        Exception? error = null;
        Thread thread = new(() => error = Record.Exception(action));
        thread.Start();
        thread.Join();
        if (error is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
    }

    private readonly struct Strings : IJsonCodec<List<string>>
    {
        public static List<string> Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, List<string> value) => ListCodec<string, StringCodec>.Write(ref writer, value);
    }

    /// <summary>Writes a string of the given length and two objects whose members may be left out.</summary>
    private readonly struct Omitting : IJsonCodec<int>
    {
        public static int Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, int value)
        {
            writer.WriteStartArray();
            writer.WriteString(new string('x', value));
            foreach (int members in (ReadOnlySpan<int>)[0, 2])
            {
                writer.WriteComma();
                writer.Enter(1);
                writer.WriteRaw("{"u8);
                for (int i = 0; i < members; i++)
                {
                    writer.WriteCommaUnlessFirst();
                    writer.WriteName(new string((char)('a' + i), 1));
                    writer.Ensure(11);
                    writer.WriteInt32(i + 1);
                }

                writer.Ensure(1);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>Writes a string of the given length, and then a value that cannot be written.</summary>
    private readonly struct Failing : IJsonCodec<int>
    {
        public static int Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, int value)
        {
            writer.WriteString(new string('x', value));
            writer.Ensure(32);
            writer.WriteDouble(double.NaN);
        }
    }

    /// <summary>A buffer that discards what is written to it.</summary>
    private sealed class DiscardingBuffer : IBufferWriter<byte>
    {
        private readonly byte[] _room = new byte[4 * Full];

        public long Written { get; private set; }

        public int LargestRequest { get; private set; }

        public void Advance(int count) => Written += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            LargestRequest = Math.Max(LargestRequest, sizeHint);
            return _room;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
