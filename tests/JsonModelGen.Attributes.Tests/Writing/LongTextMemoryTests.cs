using System.Buffers;
using System.Text.Json;
using JsonModelGen.Tests.Streams;
using static JsonModelGen.Attributes.Tests.Writing.LongTextCodecs;

namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>The memory that long text takes: buffers are reused, and all of them are returned to the pool.</summary>
[Collection(WatchedPool.Name)]
public class LongTextMemoryTests
{
    private const int Full = WriteBuffers.FullCapacity;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

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

    private static void OnOneThread(Action action)
    {
        Exception? error = null;
        Thread thread = new(() => error = Record.Exception(action));
        thread.Start();
        thread.Join();
        if (error is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
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
