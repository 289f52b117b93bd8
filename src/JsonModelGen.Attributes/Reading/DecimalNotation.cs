using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>A number as it is written: ±digits · 10^exponent.</summary>
/// <param name="Digits">The digits without the decimal point: 19 at most, not counting leading zeros.</param>
/// <param name="Exponent">The power of ten to multiply them by.</param>
/// <param name="IsNegative">Whether there is a minus sign.</param>
/// <param name="HasExponent">Whether the text has an exponent.</param>
internal readonly record struct DecimalNotation(ulong Digits, int Exponent, bool IsNegative, bool HasExponent)
{
    private const int MaxDigits = 19;

    // Enough for every finite double; longer exponents are left to the slow path.
    private const int MaxExponentDigits = 3;

    private const int NoExponent = -1;

    /// <summary>Parses a number of usual length, and validates its grammar.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the number starts; afterwards, if it was read, its end.</param>
    /// <param name="number">The number.</param>
    /// <returns>False if the number is too long for this, or malformed, or if there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<byte> input, ref int position, out DecimalNotation number)
    {
        number = default;
        int at = position;
        bool isNegative = false;
        if ((uint)at < (uint)input.Length && input[at] == '-')
        {
            // Two assignments keep this a branch: as arithmetic on the position, everything after it would wait for the sign.
            isNegative = true;
            at++;
        }

        int start = at;
        ulong digits = 0;
        SumDigits(input, ref at, ref digits);
        int count = at - start;
        if (count == 0 || (count > 1 && input[start] == '0'))
        {
            return false;
        }

        // A single zero before the point is not a significant digit.
        count -= input[start] == '0' ? 1 : 0;
        int exponent = 0;
        if ((uint)at < (uint)input.Length && input[at] == '.')
        {
            int fraction = ++at;
            SumFraction(input, ref at, ref digits);
            exponent = fraction - at;
            count -= exponent;
            if (exponent == 0)
            {
                return false;
            }
        }

        bool hasExponent = false;
        if ((uint)at < (uint)input.Length && !NumberScanner.EndsNumber(input[at]))
        {
            // Returned instead of passed by reference, so that the locals can stay in registers.
            (at, int written) = ReadExponent(input, at);
            if (at == NoExponent)
            {
                return false;
            }

            hasExponent = true;
            exponent += written;
        }

        if (count > MaxDigits)
        {
            return false;
        }

        position = at;
        number = new(digits, exponent, isNegative, hasExponent);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SumDigits(ReadOnlySpan<byte> input, ref int position, ref ulong digits)
    {
        while ((uint)position < (uint)input.Length)
        {
            uint digit = (uint)input[position] - '0';
            if (digit > 9)
            {
                return;
            }

            digits = (digits * 10) + digit;
            position++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SumFraction(ReadOnlySpan<byte> input, ref int position, ref ulong digits)
    {
        while (input.Length - position >= DigitBlock.Count && DigitBlock.IsSupported)
        {
            int count = DigitBlock.Append(input, position, ref digits);
            position += count;
            if (count != DigitBlock.Count)
            {
                return;
            }
        }

        while (input.Length - position >= EightDigits.Count)
        {
            ulong word = EightDigits.Load(input, position);
            int count = EightDigits.CountDigits(word);
            if (count != EightDigits.Count)
            {
                // The last few digits at once: their number differs from value to value, so a loop would be mispredicted.
                digits = (digits * EightDigits.PowerOfTen(count)) + EightDigits.ValueOfFirst(word, count);
                position += count;
                return;
            }

            digits = (digits * EightDigits.Scale) + EightDigits.ValueOf(word);
            position += EightDigits.Count;
        }

        SumDigits(input, ref position, ref digits);
    }

    /// <summary>Reads an exponent, which must end the number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int End, int Exponent) ReadExponent(ReadOnlySpan<byte> input, int position)
    {
        if ((input[position] | 0x20) != 'e')
        {
            return (NoExponent, 0);
        }

        position++;
        byte sign = (uint)position < (uint)input.Length ? input[position] : (byte)0;
        position += sign is (byte)'+' or (byte)'-' ? 1 : 0;
        int start = position;
        ulong value = 0;
        SumDigits(input, ref position, ref value);
        bool isRead = position - start is > 0 and <= MaxExponentDigits
            && ((uint)position >= (uint)input.Length || NumberScanner.EndsNumber(input[position]));
        return (isRead ? position : NoExponent, sign == '-' ? -(int)value : (int)value);
    }
}
