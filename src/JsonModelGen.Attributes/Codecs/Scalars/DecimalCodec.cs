using System.Buffers.Text;

namespace JsonModelGen;

/// <summary>A <see cref="decimal"/>, a JSON number; as a key, its text.</summary>
public readonly struct DecimalCodec : IJsonCodec<decimal>, IJsonKeyCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref Utf8SpanReader reader) => reader.ReadDecimal();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, decimal value)
    {
        writer.Ensure(NumberLength.Decimal);
        writer.WriteDecimal(value);
    }

    /// <inheritdoc/>
    public static decimal ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();
        if (!Utf8Parser.TryParse(text, out decimal value, out int consumed) || consumed != text.Length)
            KeyText.ThrowNoNumber(ref reader, start, nameof(Decimal));
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, decimal key)
    {
        KeyText.Open(ref writer, NumberLength.Decimal);
        writer.WriteDecimal(key);
        KeyText.Close(ref writer);
    }
}
