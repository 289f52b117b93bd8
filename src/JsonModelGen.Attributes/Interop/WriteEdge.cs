using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// Where the writer's bytes go out. Everything is in the buffer before the first byte leaves it, so that a failure
/// leaves nothing behind.
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
                return writer.WrittenSpan.ToArray();
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
        Utf8BufferWriter writer = Rent(options);
        try
        {
            TCodec.Write(ref writer, value);
            if (options.Layout.IsCompact)
            {
                Copy(writer.WrittenSpan, output);
                return;
            }
            using PooledBytes formatted = CompactJsonFormatter.Format(writer.WrittenSpan, options.Layout);
            Copy(formatted.Span, output);
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
        using PooledBytes bytes = ToPooledBytes<T, TCodec>(value, options);
        await output.WriteAsync(bytes.Memory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The bytes in an array that outlives this call: streams take them asynchronously.</summary>
    private static PooledBytes ToPooledBytes<T, TCodec>(T value, JsonModelWriteOptions options)
        where TCodec : IJsonCodec<T>
    {
        Utf8BufferWriter writer = Rent(options);
        try
        {
            TCodec.Write(ref writer, value);
            if (!options.Layout.IsCompact)
                return CompactJsonFormatter.Format(writer.WrittenSpan, options.Layout);
            var bytes = new PooledBytes(writer.WrittenSpan.Length);
            bytes.Append(writer.WrittenSpan);
            return bytes;
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>
    /// Each call begins to count depth anew. Should the model's own code call back in here for a value that is being
    /// written, only the stack counts: it must end in an error and not with the process.
    /// </summary>
    public static void CheckStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonModelException(JsonModelErrorKind.DepthExceeded, "The model's own code writes models within models without end: a cycle?");
    }

    /// <summary>With the default escaping the bytes are ASCII, which widens faster than UTF-8 is decoded.</summary>
    private static string TextOf(ReadOnlySpan<byte> json) =>
        Ascii.IsValid(json) ? Encoding.Latin1.GetString(json) : Encoding.UTF8.GetString(json);

    private static Utf8BufferWriter Rent(JsonModelWriteOptions options)
    {
        CheckStack();
        return Utf8BufferWriter.Rent(options.EffectiveMaxDepth, options.Layout.RelaxedEscaping);
    }

    private static void Copy(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        json.CopyTo(output.GetSpan(json.Length));
        output.Advance(json.Length);
    }
}
