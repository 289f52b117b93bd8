using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>
/// Finds the end of objects and arrays and validates them, 64 bytes at a time: each step tests the grammar for all bytes at once, with a
/// bit for each. So the position of a token does not depend on where the previous one ends, for which <see cref="TokenSkipper"/> waits
/// most of the time.
/// </summary>
internal static class ContainerSkipper
{
    /// <summary>Whether the processor has vectors for which this is faster.</summary>
    internal static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>Finds the end of an object or array.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where its bracket is.</param>
    /// <param name="depthLeft">How many levels of objects and arrays it may have.</param>
    /// <returns>The index after it; -1 if it is malformed, cut off, or nested too deep for this, in which case <see cref="TokenSkipper"/> decides.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int TrySkip(ReadOnlySpan<byte> input, int position, int depthLeft)
    {
        StringRuns strings = default;
        Nesting nesting = new(depthLeft);
        ScalarRuns scalars = default;
        TokenOrder order = TokenOrder.BeforeValue;
        PaddedBlock padded = default;
        // Unsigned, as the position after the last block can be beyond the largest integer.
        for (; (uint)position < (uint)input.Length; position += Block64.Length)
        {
            // Whole blocks are read in place (the slice is bounds-checked); the last one is copied and padded with spaces.
            scoped ref byte block = ref padded.First;
            if (input.Length - position >= Block64.Length)
                block = ref MemoryMarshal.GetReference(input.Slice(position, Block64.Length));
            else
                padded.Fill(input[position..]);

            ulong wrong = strings.Find(ref block, input, position, out ulong inside, out ulong quotes);
            BlockTokens tokens = BlockTokens.Of(ref block, inside, quotes);
            if (!nesting.TryFollow(tokens, out ulong inObject, out ulong within))
                return -1;

            ulong starts = scalars.FindStarts(tokens.Scalars, out ulong checkedBefore);
            wrong |= tokens.Controls | order.FindMisplaced(tokens, starts, inObject);
            if ((wrong & within) != 0
                || !ScalarRuns.AreValid(ref block, input, position, tokens.Scalars & ~checkedBefore & within, starts & within))
            {
                return -1;
            }

            if (nesting.IsClosed)
                return position + Block64.Length - BitOperations.LeadingZeroCount(within);
        }

        return -1;
    }
}
