using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// The edge between the writer and the output. Strings and arrays are created once the value is complete, so that a failure leaves no
/// output; other outputs receive the JSON whenever a buffer of <see cref="WriteBuffers.FullCapacity"/> is full.
/// </summary>
internal static class WriteEdge
{
    public static string ToText<T, TCodec>(T value, JsonModelWriteOptions options)
        where TCodec : IJsonCodec<T>
    {
        Utf8BufferWriter writer = Rent(options);
        try
        {
            TCodec.Write(ref writer, value);
            if (writer.Full is { } full)
                return TextOf(full, writer.WrittenMemory);
            if (options.Layout.IsCompact)
                return TextOf(writer.WrittenSpan);
            using PooledBytes formatted = CompactJsonFormatter.Format(writer.WrittenSpan, options.Layout);
            return TextOf(formatted.Span);
        }
        finally
        {
            writer.Dispose();
        }
    }

    public static byte[] ToArray<T, TCodec>(T value, JsonModelWriteOptions options)
        where TCodec : IJsonCodec<T>
    {
        Utf8BufferWriter writer = Rent(options);
        try
        {
            TCodec.Write(ref writer, value);
            if (options.Layout.IsCompact)
                return ArrayOf(writer.Full, writer.WrittenSpan);
            using PooledBytes formatted = CompactJsonFormatter.Format(writer.WrittenSpan, options.Layout);
            return formatted.Span.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    public static void ToBuffer<T, TCodec>(IBufferWriter<byte> output, T value, JsonModelWriteOptions options)
        where TCodec : IJsonCodec<T>
    {
        if (options.Layout.IsCompact)
        {
            WriteInto<T, TCodec>(output, value, options);
            return;
        }

        using ReformattedText text = new(options.Layout, output);
        WriteInto<T, TCodec>(text, value, options);
        text.Complete();
    }

    private static void WriteInto<T, TCodec>(IBufferWriter<byte> output, T value, JsonModelWriteOptions options)
        where TCodec : IJsonCodec<T>
    {
        Utf8BufferWriter writer = Utf8BufferWriter.RentFor(output, options.MaxDepth, options.Layout.RelaxedEscaping);
        try
        {
            TCodec.Write(ref writer, value);
            writer.Flush();
        }
        finally
        {
            writer.Dispose();
        }
    }

    public static async Task ToStreamAsync<T, TCodec>(
        Stream output, T value, JsonModelWriteOptions options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        cancellationToken.ThrowIfCancellationRequested();
        StreamBuffers buffers = new(output, cancellationToken);
        try
        {
            Fill<T, TCodec>(buffers, value, options);
            await buffers.CompleteAsync().ConfigureAwait(false);
        }
        finally
        {
            await buffers.AbandonAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes a value into buffers that outlive this call, as the stream takes them asynchronously.</summary>
    private static void Fill<T, TCodec>(StreamBuffers buffers, T value, JsonModelWriteOptions options)
        where TCodec : IJsonCodec<T>
    {
        if (!options.Layout.IsCompact)
        {
            using ReformattedText text = new(options.Layout, buffers);
            WriteInto<T, TCodec>(text, value, options);
            text.Complete();
            return;
        }

        Utf8BufferWriter writer = Utf8BufferWriter.RentChain(options.MaxDepth, options.Layout.RelaxedEscaping, full: buffers);
        try
        {
            TCodec.Write(ref writer, value);
            byte[] last = writer.TakeBuffer(out int used);
            buffers.Add(last, used);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Throws if the stack is nearly used up: user code that calls itself through us without end must fail, not crash the process.</summary>
    public static void CheckStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonModelException(JsonModelErrorKind.DepthExceeded, "User code writes models inside models without end, probably because of a cycle.");
    }

    /// <summary>With default escaping the bytes are ASCII, and widening them is faster than decoding UTF-8.</summary>
    private static string TextOf(ReadOnlySpan<byte> json) =>
        Ascii.IsValid(json) ? AsciiText.Create(json) : Encoding.UTF8.GetString(json);

    private static string TextOf(FullBuffers full, ReadOnlyMemory<byte> last)
    {
        if (!full.IsAscii || !Ascii.IsValid(last.Span))
            return Encoding.UTF8.GetString(full.With(last));
        return string.Create(LengthOf(full, last.Length), (full, last), static (text, parts) =>
        {
            AsciiText.Widen(parts.last.Span, text[^parts.last.Length..]);
            parts.full.MoveAsciiTo(text);
        });
    }

    private static byte[] ArrayOf(FullBuffers? full, ReadOnlySpan<byte> last)
    {
        byte[] json = GC.AllocateUninitializedArray<byte>(LengthOf(full, last.Length));
        last.CopyTo(json.AsSpan(json.Length - last.Length));
        full?.MoveTo(json);
        return json;
    }

    private static int LengthOf(FullBuffers? full, int last)
    {
        if (full is null)
            return last;
        long length = full.Length + last;
        if (length > Array.MaxLength)
            Utf8BufferWriter.ThrowNotWritable("The JSON is larger than 2 GB.");
        return (int)length;
    }

    /// <summary>Takes a writer. JSON that will be reformatted must be contiguous.</summary>
    private static Utf8BufferWriter Rent(JsonModelWriteOptions options)
    {
        JsonLayout layout = options.Layout;
        return layout.IsCompact
            ? Utf8BufferWriter.RentChain(options.MaxDepth, layout.RelaxedEscaping)
            : Utf8BufferWriter.Rent(options.MaxDepth, layout.RelaxedEscaping);
    }
}
