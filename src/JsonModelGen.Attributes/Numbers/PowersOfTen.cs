using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// The powers of ten that are needed to read and write doubles, as 128-bit fractions g: 10^k is in (g - 1, g] times 2^(floor(log2(10^k)) - 127), and
/// the top bit of g is set. They are computed once, in a few microseconds.
/// </summary>
internal static class PowersOfTen
{
    /// <summary>The least exponent in the table.</summary>
    internal const int Least = -292;

    /// <summary>The greatest exponent in the table.</summary>
    internal const int Greatest = 324;

    // High and low halves alternate.
    private static readonly ulong[] Halves = Compute();

    /// <summary>The high and low half of 10^k.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Get(int k, out ulong low)
    {
        int i = 2 * (k - Least);
        low = Halves[i + 1];
        return Halves[i];
    }

    /// <summary>
    /// 10^k as the conversion from decimal to binary needs it (Lemire, "Number Parsing at a Gigabyte per Second", 2021): exact if it has at
    /// most 128 bits, rounded up where a product with it can be exact, else truncated.
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

        // Computed with twice the width, so that the accumulated error stays below the last bit kept. The positive powers start
        // from an exact 1, and up to 10^55 they are exact themselves.
        Fill(halves, Least, -1, new(0xFF77B1FCBEBCDC4F, 0x25E8E89C13BB0F7A), new(0xDF9B302944A88414, 0x023AE6BA2846C87C));
        Fill(halves, 0, Greatest, UInt128.One << 127, UInt128.Zero);
        return halves;
    }

    /// <summary>Fills the table with consecutive powers, of which the first is given as a fraction of 256 bits.</summary>
    private static void Fill(ulong[] halves, int first, int last, UInt128 high, UInt128 low)
    {
        for (int k = first; k <= last; k++)
        {
            UInt128 roundedUp = low == UInt128.Zero ? high : high + 1;
            int i = 2 * (k - Least);
            halves[i] = (ulong)(roundedUp >> 64);
            halves[i + 1] = (ulong)roundedUp;

            // Multiplying by ten multiplies the fraction by 5/4; the rest is the exponent's.
            UInt128 nextLow = low + ((low >> 2) | (high << 126));
            UInt128 nextHigh = high + (high >> 2) + (nextLow < low ? UInt128.One : UInt128.Zero);
            bool overflow = nextHigh < high;
            low = overflow ? (nextLow >> 1) | (nextHigh << 127) : nextLow;
            high = overflow ? (nextHigh >> 1) | (UInt128.One << 127) : nextHigh;
        }
    }
}
