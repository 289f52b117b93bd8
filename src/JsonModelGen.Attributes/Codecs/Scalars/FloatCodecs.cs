using System.Buffers.Text;
using System.Globalization;

namespace JsonModelGen;

/// <summary>A <see cref="Half"/>, a JSON number; as a key, its text.</summary>
public readonly struct HalfCodec : IJsonCodec<Half>, IJsonKeyCodec<Half>
{
    /// <inheritdoc/>
    public static Half Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> number = reader.ReadNumberToken();
        if (!Half.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out Half value) || !Half.IsFinite(value))
            reader.ThrowOutOfRange(start, nameof(Half));
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Half value)
    {
        if (!Half.IsFinite(value))
            Utf8BufferWriter.ThrowNotWritable($"The Half {value.ToString(CultureInfo.InvariantCulture)} is not a JSON number.");
        writer.WriteFormatted(value, NumberLength.Half);
    }

    /// <inheritdoc/>
    public static Half ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();

        // The styles are those of System.Text.Json, which refuses other forms of the constants, and overflow.
        const NumberStyles Styles = NumberStyles.Float | NumberStyles.AllowThousands;
        if (!FloatKey.TryReadConstant(text, out float constant))
        {
            if (Half.TryParse(text, Styles, CultureInfo.InvariantCulture, out Half value) && Half.IsFinite(value))
                return value;
            KeyText.ThrowNoNumber(ref reader, start, nameof(Half));
        }

        return (Half)constant;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Half key) => writer.WriteFormattedName(key, NumberLength.Half);
}

/// <summary>A <see cref="float"/>, a JSON number; as a key, its text.</summary>
public readonly struct SingleCodec : IJsonCodec<float>, IJsonKeyCodec<float>
{
    /// <inheritdoc/>
    public static float Read(ref Utf8SpanReader reader) => reader.ReadSingle();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, float value)
    {
        writer.Ensure(NumberLength.Float);
        writer.WriteSingle(value);
    }

    /// <inheritdoc/>
    public static float ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();
        if (!FloatKey.TryReadConstant(text, out float value)
            && !(Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length && float.IsFinite(value)))
        {
            KeyText.ThrowNoNumber(ref reader, start, nameof(Single));
        }

        return value;
    }

    /// <inheritdoc/>
    /// <remarks>A key that is not finite is written by its name, as System.Text.Json does for this type (not for <see cref="double"/>).</remarks>
    public static void WriteKey(ref Utf8BufferWriter writer, float key)
    {
        KeyText.Open(ref writer, NumberLength.Float);
        if (float.IsFinite(key))
            writer.WriteSingle(key);
        else
            writer.WriteRaw(float.IsNaN(key) ? "NaN"u8 : key > 0 ? "Infinity"u8 : "-Infinity"u8);
        KeyText.Close(ref writer);
    }
}

/// <summary>A <see cref="double"/>, a JSON number; as a key, its text.</summary>
public readonly struct DoubleCodec : IJsonCodec<double>, IJsonKeyCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref Utf8SpanReader reader) => reader.ReadDouble();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, double value)
    {
        writer.Ensure(NumberLength.Float);
        writer.WriteDouble(value);
    }

    /// <inheritdoc/>
    public static double ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();
        if (FloatKey.TryReadConstant(text, out float constant))
            return constant;
        if (!Utf8Parser.TryParse(text, out double value, out int consumed) || consumed != text.Length || !double.IsFinite(value))
            KeyText.ThrowNoNumber(ref reader, start, nameof(Double));
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, double key)
    {
        KeyText.Open(ref writer, NumberLength.Float);
        writer.WriteDouble(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>The names of the non-finite values, allowed only in keys.</summary>
internal static class FloatKey
{
    /// <summary>Recognises <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>.</summary>
    public static bool TryReadConstant(ReadOnlySpan<byte> text, out float value)
    {
        value = text.SequenceEqual("NaN"u8) ? float.NaN
            : text.SequenceEqual("Infinity"u8) ? float.PositiveInfinity
            : text.SequenceEqual("-Infinity"u8) ? float.NegativeInfinity
            : 0;
        return value != 0;
    }
}
