namespace JsonModelGen.Attributes.Tests.Writing;

public class WriteBufferTests
{
    [Fact]
    public void Takes_the_buffer_out_of_its_slot_while_it_is_used() => OnOneThread(() =>
    {
        Utf8BufferWriter outer = Utf8BufferWriter.Rent();
        outer.WriteString("outer");
        Assert.Null(WriteBuffers.Kept);

        Utf8BufferWriter inner = Utf8BufferWriter.Rent();
        inner.WriteString(new string('i', 10_000));
        Utf8BufferWriter innermost = Utf8BufferWriter.Rent();
        innermost.WriteString("innermost");
        Assert.True(innermost.WrittenSpan.SequenceEqual("\"innermost\""u8));
        innermost.Dispose();
        Assert.Equal(10_002, inner.WrittenSpan.Length);
        Assert.Equal(-1, inner.WrittenSpan[1..^1].IndexOfAnyExcept((byte)'i'));
        inner.Dispose();

        outer.WriteComma();
        Assert.True(outer.WrittenSpan.SequenceEqual("\"outer\","u8));
        outer.Dispose();
        Assert.NotNull(WriteBuffers.Kept);
    });

    [Fact]
    public void Keeps_the_larger_of_two_buffers() => OnOneThread(() =>
    {
        Utf8BufferWriter large = Utf8BufferWriter.Rent();
        Utf8BufferWriter small = Utf8BufferWriter.Rent();
        large.Ensure(50_000);
        large.Dispose();
        small.Dispose();
        Assert.True(WriteBuffers.Kept!.Length >= 50_000);
    });

    [Fact]
    public void Does_not_keep_very_large_buffers() => OnOneThread(() =>
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent();
        writer.Ensure(WriteBuffers.LargestKept + 1);
        writer.Dispose();
        Assert.True(WriteBuffers.Kept is null || WriteBuffers.Kept.Length <= WriteBuffers.LargestKept);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clears_the_buffer_before_it_is_returned(bool relaxed) => OnOneThread(() =>
    {
        WriteBuffers.Return(new byte[WriteBuffers.InitialCapacity], 0); // arrays of the shared pool may contain data of others
        Random random = new(1);
        for (int i = 0; i < 200; i++)
        {
            Utf8BufferWriter writer = Utf8BufferWriter.Rent(relaxedEscaping: relaxed);
            writer.WriteString(RandomText.Next(random, random.Next(200)));
            writer.WriteFormatted(Int128.MinValue, 1);
            writer.Dispose();
            Assert.Equal(-1, WriteBuffers.Kept!.AsSpan().IndexOfAnyExcept((byte)0));
        }
    });

    [Fact]
    public void Disposing_twice_is_harmless() => OnOneThread(() =>
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent();
        writer.WriteComma();
        writer.Dispose();
        writer.Dispose();
        Assert.True(writer.WrittenSpan.IsEmpty);

        Utf8BufferWriter first = Utf8BufferWriter.Rent();
        Utf8BufferWriter second = Utf8BufferWriter.Rent();
        writer.Dispose();
        first.WriteString("first");
        second.WriteString("second");
        Assert.True(first.WrittenSpan.SequenceEqual("\"first\""u8));
        second.Dispose();
        first.Dispose();
    });

    [Fact]
    public void Allocates_nothing_once_warm() => OnOneThread(() =>
    {
        // Code that is not optimised yet allocates for boxing; on a busy machine it is optimised late.
        long allocated = long.MaxValue;
        for (int round = 0; round < 100 && allocated > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++) WriteEverything();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    });

    private static void WriteEverything()
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent(relaxedEscaping: true);
        writer.Enter(1000);
        writer.WriteInt64(long.MinValue);
        writer.WriteDouble(Math.PI);
        writer.WriteSingle(MathF.PI);
        writer.WriteDecimal(1.5m);
        writer.WriteDateTime(DateTime.MaxValue);
        writer.WriteDateTimeOffset(DateTimeOffset.MaxValue);
        writer.WriteGuid(Guid.AllBitsSet);
        for (int i = 0; i < 2_000; i++) writer.WriteString("text \"é漢😀");
        writer.WriteStringUtf8("text \"é漢😀"u8);
        writer.WriteFormattedString(TimeSpan.MinValue, 26, "c");
        Utf8BufferWriter inner = Utf8BufferWriter.Rent();
        inner.WriteName("inner");
        inner.Dispose();
        writer.Dispose();
    }

    /// <summary>Runs on a separate thread, whose slot no other test uses.</summary>
    private static void OnOneThread(Action action)
    {
        Exception? error = null;
        Thread thread = new(() => error = Record.Exception(action));
        thread.Start();
        thread.Join();
        if (error is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
    }
}
