using System.Globalization;
using System.Numerics;

namespace JsonModelGen;

/// <summary>An <see cref="Int128"/>, a JSON number; as a key, its text.</summary>
public readonly struct Int128Codec : IJsonCodec<Int128>, IJsonKeyCodec<Int128>
{
    /// <inheritdoc/>
    public static Int128 Read(ref Utf8SpanReader reader) => WideInteger.Read<Int128>(ref reader, nameof(Int128));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Int128 value)
        => writer.WriteFormatted(value, NumberLength.WideInteger);

    /// <inheritdoc/>
    public static Int128 ReadKey(ref Utf8SpanReader reader) => WideInteger.ReadKey<Int128>(ref reader, nameof(Int128));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Int128 key)
        => writer.WriteFormattedName(key, NumberLength.WideInteger);
}

/// <summary>A <see cref="UInt128"/>, a JSON number; as a key, its text.</summary>
[CLSCompliant(false)]
public readonly struct UInt128Codec : IJsonCodec<UInt128>, IJsonKeyCodec<UInt128>
{
    /// <inheritdoc/>
    public static UInt128 Read(ref Utf8SpanReader reader) => WideInteger.Read<UInt128>(ref reader, nameof(UInt128));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, UInt128 value)
        => writer.WriteFormatted(value, NumberLength.WideInteger);

    /// <inheritdoc/>
    public static UInt128 ReadKey(ref Utf8SpanReader reader) => WideInteger.ReadKey<UInt128>(ref reader, nameof(UInt128));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, UInt128 key)
        => writer.WriteFormattedName(key, NumberLength.WideInteger);
}

/// <summary>
/// A <see cref="BigInteger"/>: written as a JSON number, read from a number or from a string of digits; as a key, its text.
/// More than 100,000 digits are refused.
/// </summary>
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>, IJsonKeyCodec<BigInteger>
{
    /// <inheritdoc/>
    public static BigInteger Read(ref Utf8SpanReader reader)
    {
        if (reader.PeekTokenType() != System.Text.Json.JsonTokenType.String)
            return WideInteger.Read<BigInteger>(ref reader, nameof(BigInteger));

        int start = reader.Position;
        if (!WideInteger.TryParse(reader.ReadStringUtf8(), NumberStyles.AllowLeadingSign, out BigInteger value))
            reader.ThrowInvalidValue(start, "a number or a string of digits");
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, BigInteger value) => writer.WriteFormatted(value, MaxLength(value));

    /// <inheritdoc/>
    public static BigInteger ReadKey(ref Utf8SpanReader reader)
        => WideInteger.ReadKey<BigInteger>(ref reader, nameof(BigInteger));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, BigInteger key)
        => writer.WriteFormattedName(key, MaxLength(key));

    // A bit is log10(2) = 0.30103 digits; one more for rounding, one for the sign.
    private static int MaxLength(BigInteger value) => checked((int)(value.GetBitLength() * 0.30103) + 2);
}
