using System.Buffers;
using System.Buffers.Text;

namespace JsonModelGen;

/// <summary>A <c>byte[]</c>: a base64 string (RFC 4648 section 4).</summary>
public readonly struct ByteArrayCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static byte[] Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadStringUtf8();
        if (text.IsEmpty)
            return [];

        // Exact for text without white space, too long by some bytes otherwise: the decoder skips white space.
        int padding = text[^1] != (byte)'=' ? 0 : text.Length > 1 && text[^2] == (byte)'=' ? 2 : 1;
        byte[] value = new byte[Math.Max(0, (text.Length / 4 * 3) - padding)];
        if (Base64.DecodeFromUtf8(text, value, out _, out int written) != OperationStatus.Done)
            reader.ThrowInvalidValue(start, "a base64 string");
        return written == value.Length ? value : value[..written];
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, byte[] value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        Base64Text.Write(ref writer, value);
    }
}

/// <summary>A <see cref="Memory{T}"/> of bytes: a base64 string.</summary>
public readonly struct MemoryByteCodec : IJsonCodec<Memory<byte>>
{
    /// <inheritdoc/>
    public static Memory<byte> Read(ref Utf8SpanReader reader) => ByteArrayCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Memory<byte> value) => Base64Text.Write(ref writer, value);
}

/// <summary>A <see cref="ReadOnlyMemory{T}"/> of bytes: a base64 string.</summary>
public readonly struct ReadOnlyMemoryByteCodec : IJsonCodec<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read(ref Utf8SpanReader reader) => ByteArrayCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ReadOnlyMemory<byte> value) => Base64Text.Write(ref writer, value);
}

/// <summary>Bytes as a value that formats itself as base64, so that the text goes straight into the writer's buffer.</summary>
internal readonly struct Base64Text : IUtf8SpanFormattable
{
    private readonly ReadOnlyMemory<byte> _bytes;

    private Base64Text(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    public static void Write(ref Utf8BufferWriter writer, ReadOnlyMemory<byte> bytes)
        => writer.WriteFormattedString(new Base64Text(bytes), Base64.GetMaxEncodedToUtf8Length(bytes.Length));

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Base64.EncodeToUtf8(_bytes.Span, utf8Destination, out _, out bytesWritten) == OperationStatus.Done;
}
