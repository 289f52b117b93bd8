namespace JsonModelGen;

/// <summary>Reads integers that may be written with a fraction or an exponent (<c>3.0</c>, <c>30e-1</c>), exactly.</summary>
internal static class IntegralNumber
{
    // 2^64 has 20 digits.
    private const int MaxDigits = 20;

    /// <summary>Evaluates a number.</summary>
    /// <param name="token">The number; its grammar has been validated.</param>
    /// <param name="magnitude">Its magnitude.</param>
    /// <returns>Whether it is an integer and its magnitude fits in 64 bits.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> token, out ulong magnitude)
    {
        // value = digits · 10^exponent. Zeros are held back until another digit follows, so that digits never ends in zero.
        UInt128 digits = 0;
        int digitCount = 0;
        long heldBackZeros = 0;
        long exponent = 0;
        bool inFraction = false;
        for (int i = token[0] == '-' ? 1 : 0; i < token.Length; i++)
        {
            byte next = token[i];
            if (next == '.')
            {
                inFraction = true;
                continue;
            }

            if ((next | 0x20) == 'e')
            {
                exponent += ReadExponent(token[(i + 1)..]);
                break;
            }

            exponent -= inFraction ? 1 : 0;
            if (next == '0')
            {
                heldBackZeros += digits == 0 ? 0 : 1;
                continue;
            }

            digitCount += 1 + (int)Math.Min(heldBackZeros, MaxDigits);
            if (digitCount > MaxDigits)
            {
                // Either too large, or its last digit is in the fraction: not an integer that fits.
                magnitude = 0;
                return false;
            }

            digits = digits * PowerOfTen((int)heldBackZeros + 1) + (uint)(next - '0');
            heldBackZeros = 0;
        }

        magnitude = 0;
        if (digits == 0)
        {
            return true;
        }

        exponent += heldBackZeros;
        if (exponent < 0 || exponent + digitCount > MaxDigits)
        {
            return false;
        }

        digits *= PowerOfTen((int)exponent);
        magnitude = (ulong)digits;
        return digits <= ulong.MaxValue;
    }

    /// <summary>The exponent after an <c>e</c>, clamped far beyond what the digits of any text in memory could offset.</summary>
    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        long value = 0;
        foreach (byte next in text)
        {
            if (next is not ((byte)'-' or (byte)'+'))
            {
                value = Math.Min(value * 10 + (next - '0'), 100_000_000_000);
            }
        }

        return text[0] == '-' ? -value : value;
    }

    private static UInt128 PowerOfTen(int exponent)
    {
        UInt128 power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
