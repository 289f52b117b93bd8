using System.Numerics;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Finds the binary floating-point number nearest to digits · 10^exponent (ties to even): by one exact division or multiplication
/// if possible, else by the algorithm of Eisel and Lemire ("Number Parsing at a Gigabyte per Second", 2021).
/// </summary>
internal static class BinaryFloat
{
    private const int MaxExactDoubleExponent = 22;
    private const int MaxExactSingleExponent = 10;
    private const ulong MaxFifteenDigits = 999_999_999_999_999;

    private static readonly double[] ExactDoubles =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    private static readonly float[] ExactSingles = [1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f];

    // NaN in both formats.
    private const ulong Unknown = ulong.MaxValue;

    /// <summary>Converts to double precision.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="exponent">The power of ten.</param>
    /// <param name="value">The number.</param>
    /// <returns>False if this case is left to a slower algorithm.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryToDouble(ulong digits, int exponent, out double value)
    {
        // Both operands are exact, so the operation rounds correctly (IEEE 754, section 4.3). They would be up to 2^53, but of the
        // numbers with all their digits only some are, at random: a branch that is mispredicted.
        if (digits <= MaxFifteenDigits)
        {
            if (exponent is <= 0 and >= -MaxExactDoubleExponent)
            {
                value = digits / ExactDoubles[-exponent];
                return true;
            }

            if (exponent is > 0 and <= MaxExactDoubleExponent)
            {
                value = digits * ExactDoubles[exponent];
                return true;
            }
        }

        value = BitConverter.UInt64BitsToDouble(Approximate<DoubleFormat>(digits, exponent));
        return !double.IsNaN(value);
    }

    /// <summary>Converts to single precision.</summary>
    /// <inheritdoc cref="TryToDouble" path="/param|/returns"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryToSingle(ulong digits, int exponent, out float value)
    {
        if (digits <= 1UL << 24)
        {
            if (exponent is <= 0 and >= -MaxExactSingleExponent)
            {
                value = digits / ExactSingles[-exponent];
                return true;
            }

            if (exponent is > 0 and <= MaxExactSingleExponent)
            {
                value = digits * ExactSingles[exponent];
                return true;
            }
        }

        value = BitConverter.UInt32BitsToSingle((uint)Approximate<SingleFormat>(digits, exponent));
        return !float.IsNaN(value);
    }

    /// <summary>An IEEE 754 binary format, with the range of powers of ten in which a decimal can lie exactly halfway between two of its numbers.</summary>
    private interface IFormat
    {
        static abstract int MantissaBits { get; }

        static abstract int ExponentBias { get; }

        static abstract int InfiniteExponent { get; }

        static abstract int MinTieExponent { get; }

        static abstract int MaxTieExponent { get; }
    }

    /// <summary>
    /// Multiplies the digits by the 128-bit power of ten and rounds the product, if it is precise enough for that. Not inlined:
    /// shorter numbers, which do not need it, would otherwise pay for its registers.
    /// </summary>
    /// <returns>The number's bits, or <see cref="Unknown"/>.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Approximate<TFormat>(ulong digits, int exponent)
        where TFormat : struct, IFormat
    {
        if (digits == 0)
        {
            return 0;
        }

        if (exponent is < PowersOfTen.Least or > PowersOfTen.Greatest)
        {
            return Unknown;
        }

        int leadingZeros = BitOperations.LeadingZeroCount(digits);
        digits <<= leadingZeros;
        ulong power = PowersOfTen.GetCutOff(exponent, out ulong lowPower);
        ulong high = Math.BigMul(digits, power, out ulong low);

        // The bits below the mantissa, a rounding bit and two more: only if all are set may the lower half of the power carry out of them.
        ulong below = ulong.MaxValue >> (TFormat.MantissaBits + 3);
        if ((high & below) == below)
        {
            ulong carry = Math.BigMul(digits, lowPower, out _);
            low += carry;
            high += low < carry ? 1UL : 0;
            if (low == ulong.MaxValue && exponent is < -27 or > 55)
            {
                return Unknown;
            }
        }

        // The product of two numbers in [1/2, 1) is in [1/4, 1): its first bit may be clear.
        int firstBit = (int)(high >> 63);
        int shift = firstBit + 64 - TFormat.MantissaBits - 3;
        ulong mantissa = high >> shift;

        // 217706 / 2^16 approximates log2(10) precisely enough for the table's exponents.
        int binaryExponent = ((217706 * exponent) >> 16) + 63 + firstBit - leadingZeros + TFormat.ExponentBias;
        if (binaryExponent <= 0)
        {
            return Unknown;
        }

        // Exactly halfway between two numbers, which only small powers allow: rounded down, to the even one.
        if (low <= 1
            && exponent >= TFormat.MinTieExponent
            && exponent <= TFormat.MaxTieExponent
            && (mantissa & 3) == 1
            && mantissa << shift == high)
        {
            mantissa &= ~1UL;
        }

        mantissa = (mantissa + (mantissa & 1)) >> 1;
        if (mantissa >= 2UL << TFormat.MantissaBits)
        {
            mantissa = 1UL << TFormat.MantissaBits;
            binaryExponent++;
        }

        return binaryExponent < TFormat.InfiniteExponent
            ? (mantissa & ~(1UL << TFormat.MantissaBits)) | ((ulong)binaryExponent << TFormat.MantissaBits)
            : Unknown;
    }

    private readonly struct DoubleFormat : IFormat
    {
        public static int MantissaBits => 52;

        public static int ExponentBias => 1023;

        public static int InfiniteExponent => 0x7FF;

        public static int MinTieExponent => -4;

        public static int MaxTieExponent => 23;
    }

    private readonly struct SingleFormat : IFormat
    {
        public static int MantissaBits => 23;

        public static int ExponentBias => 127;

        public static int InfiniteExponent => 0xFF;

        public static int MinTieExponent => -17;

        public static int MaxTieExponent => 10;
    }
}
