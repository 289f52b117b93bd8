using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace JsonModelGen;

/// <summary>Reads integers of more than 64 bits.</summary>
internal static class WideInteger
{
    // A short text with a large exponent can mean a huge number; beyond this one it is out of range for every type.
    private const int MaxExponent = 1000;

    // Converting digits takes more than linear time: without a limit, a few megabytes of them would block a server for minutes.
    private const int MaxDigits = 100_000;

    /// <summary>Reads a JSON number. <c>3.0</c> and <c>3e0</c> are the integer 3, as for all integers.</summary>
    public static T Read<T>(ref Utf8SpanReader reader, string type)
        where T : struct, IBinaryInteger<T>
    {
        int start = reader.Position;
        ReadOnlySpan<byte> number = reader.ReadNumberToken();
        if (!TryParse(number, NumberStyles.AllowLeadingSign, out T value) && !TryParseFloat(number, out value))
            reader.ThrowOutOfRange(start, type);
        return value;
    }

    /// <summary>Reads a key. White space around the digits is accepted, because System.Text.Json does so for these types.</summary>
    public static T ReadKey<T>(ref Utf8SpanReader reader, string type)
        where T : struct, IBinaryInteger<T>
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadName(), NumberStyles.Integer, out T value))
            KeyText.ThrowNoNumber(ref reader, start, type);
        return value;
    }

    /// <summary><c>TryParse</c> of UTF-8, which <see cref="BigInteger"/> has only through its interface.</summary>
    public static bool TryParse<T>(ReadOnlySpan<byte> text, NumberStyles style, out T value)
        where T : struct, INumberBase<T>
    {
        value = default;
        return text.Length <= MaxDigits && T.TryParse(text, style, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryParseFloat<T>(ReadOnlySpan<byte> number, out T value)
        where T : struct, INumberBase<T>
    {
        value = default;
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            ReadOnlySpan<byte> exponent = number[(e + 1)..];
            if (!Utf8Parser.TryParse(exponent, out int power, out int consumed)
                || consumed != exponent.Length || power is < -MaxExponent or > MaxExponent)
            {
                return false;
            }
        }

        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return TryParse(number, Float, out value)
            || (number[0] == '-' && TryParse(number[1..], Float, out value) && T.IsZero(value)); // UInt128 accepts -0, but not -0.0
    }
}
