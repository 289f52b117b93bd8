using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// The decimal number with the fewest digits that reads back as a given binary number, and of these the nearest one: the
/// Schubfach algorithm (R. Giulietti, "The Schubfach way to render doubles", 2021).
/// </summary>
internal readonly struct ShortestDecimal
{
    private ShortestDecimal(ulong digits, int exponent)
    {
        Digits = digits;
        Exponent = exponent;
    }

    /// <summary>The digits as an integer of at most 17 digits that does not end in zero.</summary>
    internal ulong Digits { get; }

    /// <summary>The power of ten that the digits are multiplied by.</summary>
    internal int Exponent { get; }

    /// <summary>The shortest decimal of the magnitude of a finite double that is not zero.</summary>
    internal static ShortestDecimal Of(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = bits & 0x000F_FFFF_FFFF_FFFF;
        int exponent = (int)(bits >> 52) & 0x7FF;
        return exponent == 0
            ? Of(fraction, -1074, lowerIsCloser: false)
            : Of(fraction | 0x0010_0000_0000_0000, exponent - 1075, lowerIsCloser: fraction == 0 && exponent > 1);
    }

    /// <summary>The shortest decimal of the magnitude of a finite single that is not zero.</summary>
    internal static ShortestDecimal Of(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        uint fraction = bits & 0x007F_FFFF;
        int exponent = (int)(bits >> 23) & 0xFF;
        return exponent == 0
            ? Of(fraction, -149, lowerIsCloser: false)
            : Of(fraction | 0x0080_0000, exponent - 150, lowerIsCloser: fraction == 0 && exponent > 1);
    }

    /// <summary>The shortest decimal of c * 2^q.</summary>
    /// <param name="c">The significand, below 2^53.</param>
    /// <param name="q">Its exponent.</param>
    /// <param name="lowerIsCloser">Whether the next smaller number is half as far away as the next larger one.</param>
    private static ShortestDecimal Of(ulong c, int q, bool lowerIsCloser)
    {
        // The numbers that read back as c * 2^q lie between (4c - 2) and (4c + 2) quarters of 2^q, including both ends if c is
        // even (ties go to even). Multiplied by 10^-k, the width of that interval is in [1, 10).
        int k = ((q * 1262611) - (lowerIsCloser ? 524031 : 0)) >> 22;
        int shift = q + ((-k * 1741647) >> 19) + 1;
        ulong high = PowersOfTen.Get(-k, out ulong low);
        ulong outside = c & 1;
        ulong left = ScaleToOdd(high, low, ((4 * c) - (lowerIsCloser ? 1ul : 2ul)) << shift) + outside;
        ulong middle = ScaleToOdd(high, low, (4 * c) << shift);
        ulong right = ScaleToOdd(high, low, ((4 * c) + 2) << shift) - outside;

        // Everything below is computed without branches, as the number of digits is hard to predict.
        // With one digit fewer: at most one multiple of ten is inside.
        ulong s = middle / 4;
        ulong tenth = s / 10;
        ulong lowerInside = left <= 40 * tenth ? 1ul : 0ul;
        ulong upperInside = (40 * tenth) + 40 <= right ? 1ul : 0ul;
        ulong isShorter = (lowerInside ^ upperInside) & (s >= 10 ? 1ul : 0ul);

        // Else, of this and the next, the one inside; if both are, or neither is, the nearer one; at the same distance, the even one.
        ulong thisInside = left <= 4 * s ? 1ul : 0ul;
        ulong nextInside = (4 * s) + 4 <= right ? 1ul : 0ul;
        ulong half = (4 * s) + 2;
        ulong nextIsNearer = (middle > half ? 1ul : 0ul) | ((middle == half ? 1ul : 0ul) & s);
        ulong isOne = thisInside ^ nextInside;
        ulong up = (nextInside & isOne) | (nextIsNearer & (isOne ^ 1));

        ulong digits = s + (up & 1);
        ulong shorter = tenth + upperInside;
        return WithoutZeros(digits ^ ((digits ^ shorter) & (0ul - isShorter)), k + (int)isShorter);
    }

    /// <summary>The top 64 bits of the product of g and c, with the lowest set if anything was cut off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ScaleToOdd(ulong gHigh, ulong gLow, ulong c)
    {
        ulong carry = Math.BigMul(gLow, c, out _);
        ulong top = Math.BigMul(gHigh, c, out ulong rest);
        rest += carry;
        if (rest < carry) top++;
        return rest > 1 ? top | 1 : top;
    }

    private static ShortestDecimal WithoutZeros(ulong digits, int exponent)
    {
        // Eight, four, two, one: numbers written by people have few digits, and others rarely end in zero.
        if (digits % 10 != 0) return new(digits, exponent);
        for (ulong rest = digits / 100_000_000; rest * 100_000_000 == digits; rest = digits / 100_000_000)
        {
            digits = rest;
            exponent += 8;
        }

        if (digits % 10_000 == 0) (digits, exponent) = (digits / 10_000, exponent + 4);
        if (digits % 100 == 0) (digits, exponent) = (digits / 100, exponent + 2);
        if (digits % 10 == 0) (digits, exponent) = (digits / 10, exponent + 1);
        return new(digits, exponent);
    }
}
