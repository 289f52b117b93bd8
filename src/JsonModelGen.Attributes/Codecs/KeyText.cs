using System.Buffers.Text;

namespace JsonModelGen;

/// <summary>
/// The shared code of key codecs: the quotation marks around a key that needs no escaping, and the numbers that
/// <c>Utf8Parser</c> reads from a key, as System.Text.Json does (leading zeros and a sign are accepted there).
/// </summary>
internal static class KeyText
{
    /// <summary>Reserves space for a key of at most <paramref name="maxLength"/> bytes and opens it.</summary>
    public static void Open(ref Utf8BufferWriter writer, int maxLength)
    {
        writer.Ensure(maxLength + 3);
        writer.WriteRaw("\""u8);
    }

    /// <summary>Closes the key and writes the colon; <see cref="Open"/> has reserved the space.</summary>
    public static void Close(ref Utf8BufferWriter writer) => writer.WriteRaw("\":"u8);

    /// <summary>Reads a key that must be a whole number; <paramref name="type"/> names the type in the error.</summary>
    public static long ReadInt64(ref Utf8SpanReader reader, long min, long max, string type)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();
        if (!Utf8Parser.TryParse(text, out long value, out int consumed)
            || consumed != text.Length || value < min || value > max)
        {
            ThrowNoNumber(ref reader, start, type);
        }

        return value;
    }

    /// <summary>Reads a key that must be a whole number without a sign; <paramref name="type"/> names the type in the error.</summary>
    public static ulong ReadUInt64(ref Utf8SpanReader reader, ulong max, string type)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();
        if (!Utf8Parser.TryParse(text, out ulong value, out int consumed) || consumed != text.Length || value > max)
            ThrowNoNumber(ref reader, start, type);
        return value;
    }

    /// <summary>The key is not the text of a number of this type.</summary>
    public static void ThrowNoNumber(ref Utf8SpanReader reader, int start, string type)
        => reader.ThrowInvalidValue(start, $"a key that is the text of a number for {type}");
}
