using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// The powers of ten that reading and writing doubles need, as 128-bit fractions: 10^k lies in (g - 1, g] times 2^(floor(log2(10^k)) - 127), and
/// the top bit of g is set. They are computed once, in some microseconds.
/// </summary>
internal static class PowersOfTen
{
    /// <summary>The least exponent in the table.</summary>
    internal const int Least = -292;

    /// <summary>The greatest exponent in the table.</summary>
    internal const int Greatest = 324;

    // High and low half in turn.
    private static readonly ulong[] Halves = Compute();

    /// <summary>10^k.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Get(int k, out ulong low)
    {
        int i = 2 * (k - Least);
        low = Halves[i + 1];
        return Halves[i];
    }

    /// <summary>
    /// 10^k as the conversion of decimal to binary wants it (Lemire, "Number Parsing at a Gigabyte per Second", 2021): rounded up only
    /// where a product with it can be exact, else cut off.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong GetCutOff(int k, out ulong low)
    {
        ulong high = Get(k, out low);
        if (k is < -27 or > 55)
        {
            high -= low == 0 ? 1UL : 0;
            low--;
        }

        return high;
    }

    private static ulong[] Compute()
    {
        ulong[] halves = new ulong[2 * (Greatest - Least + 1)];

        // Twice the width is carried along, so that the errors of all steps together stay below the last bit that is kept.
        // The positive powers start from an exact 1: up to 10^55 they are exact themselves.
        Fill(halves, Least, -1, new(0xFF77B1FCBEBCDC4F, 0x25E8E89C13BB0F7A), new(0xDF9B302944A88414, 0x023AE6BA2846C87C));
        Fill(halves, 0, Greatest, UInt128.One << 127, UInt128.Zero);
        return halves;
    }

    /// <summary>Fills the table from one power on, given as a fraction of 256 bits.</summary>
    private static void Fill(ulong[] halves, int first, int last, UInt128 high, UInt128 low)
    {
        for (int k = first; k <= last; k++)
        {
            UInt128 roundedUp = low == UInt128.Zero ? high : high + 1;
            int i = 2 * (k - Least);
            halves[i] = (ulong)(roundedUp >> 64);
            halves[i + 1] = (ulong)roundedUp;

            // Times ten is times 5/4, the rest is exponent.
            UInt128 nextLow = low + ((low >> 2) | (high << 126));
            UInt128 nextHigh = high + (high >> 2) + (nextLow < low ? UInt128.One : UInt128.Zero);
            bool overflow = nextHigh < high;
            low = overflow ? (nextLow >> 1) | (nextHigh << 127) : nextLow;
            high = overflow ? (nextHigh >> 1) | (UInt128.One << 127) : nextHigh;
        }
    }
}
