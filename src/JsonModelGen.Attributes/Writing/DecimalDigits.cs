using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Writes unsigned integers as decimal digits, eight at a time and without loops, as the number of digits is hard to predict.</summary>
internal static class DecimalDigits
{
    /// <summary>The first integer of 17 digits.</summary>
    internal const ulong TenQuadrillion = 10_000_000_000_000_000;

    private const uint HundredMillion = 100_000_000;

    // Eight times '0'.
    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>
    /// The number n = 10t + u becomes t + 256u, its two digits as bytes, by (n &lt;&lt; 8) - 2559t: one operation less than
    /// computing u first. The other two constants do the same for hundreds and for ten thousands.
    /// </summary>
    internal const uint BesideTens = (10u << 8) - 1;
    private const uint BesideHundreds = (100u << 16) - 1;
    private const ulong BesideTenThousands = (10_000ul << 32) - 1;

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809"u8 +
        "10111213141516171819"u8 +
        "20212223242526272829"u8 +
        "30313233343536373839"u8 +
        "40414243444546474849"u8 +
        "50515253545556575859"u8 +
        "60616263646566676869"u8 +
        "70717273747576777879"u8 +
        "80818283848586878889"u8 +
        "90919293949596979899"u8;

    // An array, because unoptimised code allocates for a span over constants wider than a byte.
    private static readonly ulong[] PowersOfTen =
    [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>How many digits the value has; 0 has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Count(ulong value)
    {
        // 1233 / 4096 is slightly above log10(2): the estimate is right or one too small, and never above 19. Setting the lowest
        // bit changes only the result for 0, as powers of ten above 1 are even.
        int estimate = ((BitOperations.Log2(value) + 1) * 1233) >> 12;
        return estimate + ((value | 1) >= PowersOfTen[estimate] ? 1 : 0);
    }

    /// <summary>Writes the value's digits at the start of the span. At least eight bytes are overwritten, or 16 if there are more than eight digits.</summary>
    /// <returns>How many digits the value has.</returns>
    internal static int Write(Span<byte> text, ulong value)
    {
        if (value < TenQuadrillion) return WriteUpToSixteen(text, value);

        ulong first = value / TenQuadrillion;
        (ulong high, ulong low) = Eights(value - (first * TenQuadrillion));
        int count = WriteLeading(text, (uint)first);
        WriteSixteen(text[count..], high, low);
        return count + 16;
    }

    /// <summary>The same for values of at most 16 digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteUpToSixteen(Span<byte> text, ulong value)
    {
        if (value < HundredMillion) return WriteLeading(text, (uint)value);

        (ulong high, ulong low) = Eights(value);
        int count;
        if (SixteenDigits.IsSupported)
        {
            count = 8 + Count(high);
            SixteenDigits.WriteLast(text, SixteenDigits.Of(high, low), count);
            return count;
        }

        count = WriteLeading(text, (uint)high);
        WriteEight(text[count..], (uint)low);
        return count + 8;
    }

    /// <summary>Writes the value's digits at the start of the span. At least eight bytes are overwritten.</summary>
    /// <returns>How many digits the value has.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Write(Span<byte> text, uint value)
    {
        if (value < HundredMillion) return WriteLeading(text, value);

        uint high = value / HundredMillion;
        if (high < 10)
        {
            text[0] = (byte)('0' + high);
            WriteEight(text[1..], value - (high * HundredMillion));
            return 9;
        }

        WritePair(text, high);
        WriteEight(text[2..], value - (high * HundredMillion));
        return 10;
    }

    /// <summary>Writes digits with a decimal point between them. 18 bytes are overwritten.</summary>
    /// <param name="text">Where they go.</param>
    /// <param name="digits">The digits as an integer.</param>
    /// <param name="count">The number of digits, at most 17.</param>
    /// <param name="point">The number of digits before the point: at least one, not all.</param>
    internal static void WriteWithPoint(Span<byte> text, ulong digits, int count, int point)
    {
        // Scaled to 17 digits: the first, eight, and eight.
        ulong all = digits * PowersOfTen[17 - count];
        ulong first = all / TenQuadrillion;
        (ulong high, ulong low) = Eights(all - (first * TenQuadrillion));

        text = text[..18];
        text[0] = (byte)('0' + first);
        if (SixteenDigits.IsSupported)
        {
            Vector128<byte> sixteen = SixteenDigits.Of(high, low);
            SixteenDigits.WriteWithPoint(text[1..], sixteen, point - 1);
            text[17] = sixteen[15];
            return;
        }

        WriteSixteen(text[2..], high, low);
        for (int i = 1; i < point; i++) text[i] = text[i + 1];
        text[point] = (byte)'.';
    }

    /// <summary>The same for at most nine digits, with fewer instructions. Ten bytes are overwritten.</summary>
    internal static void WriteWithPoint(Span<byte> text, uint digits, int count, int point)
    {
        // Scaled to nine digits: the first, and eight. Those after the point move by one byte.
        uint all = digits * (uint)PowersOfTen[9 - count];
        uint first = all / HundredMillion;
        ulong others = Eight(all - (first * HundredMillion));
        int place = 8 * (point - 1);
        ulong before = (1ul << place) - 1;
        text = text[..10];
        text[0] = (byte)('0' + first);
        BinaryPrimitives.WriteUInt64LittleEndian(text[1..], (others & before) | ((ulong)'.' << place) | ((others & ~before) << 8));
        text[9] = (byte)(others >> 56);
    }

    private static (ulong High, ulong Low) Eights(ulong value)
    {
        ulong high = value / HundredMillion;
        return (high, value - (high * HundredMillion));
    }

    private static void WriteSixteen(Span<byte> text, ulong high, ulong low)
    {
        if (SixteenDigits.IsSupported)
        {
            SixteenDigits.Of(high, low).CopyTo(text);
            return;
        }

        WriteEight(text, (uint)high);
        WriteEight(text[8..], (uint)low);
    }

    /// <summary>Writes a value below 10^8 as eight digits, with leading zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteEight(Span<byte> text, uint value) => BinaryPrimitives.WriteUInt64LittleEndian(text, Eight(value));

    /// <summary>Writes a value below 10^8 as eight digits, with leading zeros.</summary>
    /// <returns>How many digits there are without trailing zeros.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteFraction(Span<byte> text, uint value)
    {
        ulong digits = Eight(value);
        BinaryPrimitives.WriteUInt64LittleEndian(text, digits);
        return 8 - (BitOperations.LeadingZeroCount(digits ^ Zeros) >> 3);
    }

    /// <summary>Splits a number into its digits before and after the decimal point.</summary>
    /// <param name="digits">All digits.</param>
    /// <param name="scale">How many of them are after the point, at most 19.</param>
    internal static (ulong Whole, ulong Fraction) Split(ulong digits, int scale)
    {
        ulong power = PowersOfTen[scale];
        ulong whole = digits / power;
        return (whole, digits - (whole * power));
    }

    /// <summary>Writes the digits after a point, with leading and trailing zeros. Eight bytes are overwritten, or 16 for more than eight digits.</summary>
    /// <param name="text">Where they go.</param>
    /// <param name="fraction">The digits as an integer.</param>
    /// <param name="scale">The number of digits, at most 16.</param>
    internal static void WriteFraction(Span<byte> text, ulong fraction, int scale)
    {
        if (scale <= 8)
        {
            WriteEight(text, (uint)(fraction * PowersOfTen[8 - scale]));
            return;
        }

        (ulong high, ulong low) = Eights(fraction * PowersOfTen[16 - scale]);
        WriteSixteen(text, high, low);
    }

    /// <summary>Writes a value below 10^8 without leading zeros. Eight bytes are overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteLeading(Span<byte> text, uint value)
    {
        int count = Count(value);
        BinaryPrimitives.WriteUInt64LittleEndian(text, Eight(value) >> (64 - (8 * count)));
        return count;
    }

    /// <summary>The eight digits of a value below 10^8 as bytes, the first in the lowest byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Eight(uint value)
    {
        // Two halves of four digits, then four quarters of two, then eight digits. All parts are divided at once, by 100 and by
        // 10, using multiplications that are exact below 10,000 and below 100.
        uint high = value / 10_000;
        ulong halves = ((ulong)value << 32) - (high * BesideTenThousands);
        ulong hundreds = ((halves * 10_486) >> 20) & 0x0000_007F_0000_007F;
        ulong quarters = (halves << 16) - (hundreds * BesideHundreds);
        ulong tens = ((quarters * 103) >> 10) & 0x000F_000F_000F_000F;
        return (quarters << 8) - (tens * BesideTens) + Zeros;
    }

    /// <summary>Writes a value below 100 as two digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WritePair(Span<byte> digits, uint value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(
            digits, BinaryPrimitives.ReadUInt16LittleEndian(Pairs.Slice((int)value * 2, 2)));
}
