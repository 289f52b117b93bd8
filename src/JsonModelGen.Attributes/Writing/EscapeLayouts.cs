using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>
/// Writes four chars at a time, some unchanged and the others as <c>\uXXXX</c>. A table has the layout of each of the 16 combinations: where
/// each input byte goes, and the constant bytes.
/// </summary>
/// <remarks>An unchanged char is the first of its four input bytes; an escaped one has its digits there in the order 3, 4, 1, 2.</remarks>
internal static class EscapeLayouts
{
    /// <summary>How many bytes the stores for four chars overwrite.</summary>
    internal const int Touched = 32;

    // An index that makes a byte shuffle yield zero.
    private const byte Nothing = 0x80;

    // Two vectors of 16 bytes (indices and constants) for each half of the output.
    private const int EntrySize = 64;

    private static readonly byte[] s_entries = Make();

    /// <summary>How many bytes <paramref name="count"/> chars take.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Length(uint escaped, int count) => count + (5 * BitOperations.PopCount(escaped));

    /// <summary>Writes four chars where at least <see cref="Touched"/> bytes are known to follow <paramref name="target"/>.</summary>
    /// <param name="target">Where they go.</param>
    /// <param name="parts">Four bytes for each char.</param>
    /// <param name="escaped">One bit for each char that is escaped; four bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(ref byte target, Vector128<byte> parts, uint escaped)
    {
        // Invariant of the loads: escaped & 15 is below 16, and the table has 16 entries.
        ref byte entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_entries), (escaped & 15) * EntrySize);
        Vector128<byte> first = ByteShuffle.Pick(parts, Vector128.LoadUnsafe(ref entry)) | Vector128.LoadUnsafe(ref entry, 16);
        Vector128<byte> second = ByteShuffle.Pick(parts, Vector128.LoadUnsafe(ref entry, 32)) | Vector128.LoadUnsafe(ref entry, 48);
        first.StoreUnsafe(ref target);
        second.StoreUnsafe(ref target, 16);
    }

    private static byte[] Make()
    {
        byte[] entries = new byte[16 * EntrySize];
        for (int escaped = 0; escaped < 16; escaped++)
        {
            Span<byte> entry = entries.AsSpan(escaped * EntrySize, EntrySize);
            int length = 0;
            for (int i = 0; i < 4; i++)
            {
                if ((escaped & (1 << i)) == 0)
                {
                    Put(entry, length++, (byte)(4 * i), 0);
                    continue;
                }

                Put(entry, length++, Nothing, (byte)'\\');
                Put(entry, length++, Nothing, (byte)'u');
                foreach (int digit in (ReadOnlySpan<int>)[2, 3, 0, 1]) Put(entry, length++, (byte)((4 * i) + digit), 0);
            }

            while (length < 32) Put(entry, length++, Nothing, 0);
        }

        return entries;
    }

    private static void Put(Span<byte> entry, int position, byte source, byte constant)
    {
        int half = position / 16 * 32;
        entry[half + (position % 16)] = source;
        entry[half + 16 + (position % 16)] = constant;
    }
}
