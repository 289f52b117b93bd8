using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Takes the escapes and characters of a <see cref="TextWindow"/> one after the other, and copies the ASCII between them. Nothing is
/// thrown: of what is wrong with characters a number's sign keeps note until the end. A wrong escape ends the work at once: what it consists
/// of could be taken again for the beginning of something, and fewer bytes be passed over than characters are thought to be lost.
/// </summary>
/// <remarks>Two methods, as a single one had more numbers than there are registers: that took a tenth more time.</remarks>
internal static class WindowDecoder
{
    /// <summary>Decodes ASCII and escapes.</summary>
    /// <param name="source">The window's first byte.</param>
    /// <param name="target">Where the characters go.</param>
    /// <param name="specials">Where escapes begin, and the window's end if it comes early.</param>
    /// <param name="units">Where those begin that are <c>\uXXXX</c>.</param>
    /// <param name="end">The window's end.</param>
    /// <returns>How many bytes were decoded to how many characters; none if there is an error among them.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo DecodeEscapes(ref byte source, ref ushort target, ulong specials, ulong units, int end)
    {
        const ulong ThreeInARow = 1 | (1 << EscapeSequence.UnicodeLength) | (1 << (2 * EscapeSequence.UnicodeLength));
        int lost = 0;
        int behind = 0;
        int next = BitOperations.TrailingZeroCount(specials);
        CopyPlain(ref source, ref target, 0, next, 0);
        while (next < end)
        {
            int at = next;
            Debug.Assert(at >= behind && behind >= lost, "What was decoded lies behind, and has no more characters than bytes.");
            ref byte special = ref Unsafe.Add(ref source, at);
            ref ushort character = ref Unsafe.Add(ref target, at - lost);
            if (((units >> at) & ThreeInARow) == ThreeInARow && EscapeBlock.TryDecodeThree(ref special, ref character))
            {
                behind = at + (3 * EscapeSequence.UnicodeLength);
                lost += 3 * (EscapeSequence.UnicodeLength - 1);
                specials &= Above(at + (2 * EscapeSequence.UnicodeLength));
            }
            else
            {
                int length = EscapeBlock.DecodeOne(ref special, ref character);
                if (length < 0)
                {
                    return default;
                }

                behind = at + length;
                lost += length - 1;
                specials &= specials - 1;
                if (length == EscapeBlock.PairLength)
                {
                    lost--;
                    specials &= specials - 1;
                }
            }

            next = BitOperations.TrailingZeroCount(specials);
            CopyPlain(ref source, ref target, behind, next, lost);
        }

        // The last escape may reach beyond the window.
        int decoded = Math.Max(end, behind);
        return new(decoded, decoded - lost);
    }

    /// <summary>Decodes ASCII, characters of two to four bytes, and escapes.</summary>
    /// <param name="source">The window's first byte.</param>
    /// <param name="target">Where the characters go.</param>
    /// <param name="specials">Where characters beyond ASCII and escapes begin, and the window's end if it comes early.</param>
    /// <param name="pairs">All bytes of characters that have two of them.</param>
    /// <param name="triples">All bytes of characters that have three.</param>
    /// <param name="end">The window's end.</param>
    /// <returns>How many bytes were decoded to how many characters; none if there is an error among them.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo DecodeMixed(ref byte source, ref ushort target, ulong specials, ulong pairs, ulong triples, int end)
    {
        int lost = 0;
        int behind = 0;
        int error = 0;
        int next = BitOperations.TrailingZeroCount(specials);
        CopyPlain(ref source, ref target, 0, next, 0);
        while (next < end)
        {
            int at = next;
            Debug.Assert(at >= behind && behind >= lost, "What was decoded lies behind, and has no more characters than bytes.");
            ref byte special = ref Unsafe.Add(ref source, at);
            ref ushort character = ref Unsafe.Add(ref target, at - lost);
            int length;
            int last;
            if (special == '\\')
            {
                length = EscapeBlock.DecodeOne(ref special, ref character);
                if (length < 0)
                {
                    return default;
                }

                last = at;
                lost += length - 1;
                if (length == EscapeBlock.PairLength)
                {
                    lost--;
                    last = Math.Min(at + EscapeSequence.UnicodeLength, Block64.Length - 1); // shifts by 64 and more wrap around
                }
            }
            else if (special < 0xE0)
            {
                length = Math.Min(16, BitOperations.TrailingZeroCount(~(pairs >> at)));
                int count = length >> 1;
                error |= Utf8Decoder.DecodePairs(ref special, ref character) - count;
                last = at + length - 1;
                lost += count;
            }
            else if (special < 0xF0)
            {
                // A third, without a division: 3, 6, 9 or 12 of them.
                length = Math.Min(12, BitOperations.TrailingZeroCount(~(triples >> at)));
                int count = (length * 11) >> 5;
                error |= Utf8Decoder.DecodeTriples(ref special, ref character) - count;
                last = at + length - 1;
                lost += length - count;
            }
            else
            {
                error |= Utf8Decoder.DecodeFour(ref special, ref character);
                length = 4;
                last = at + 3;
                lost += 2;
            }

            behind = at + length;
            specials &= Above(last);
            next = BitOperations.TrailingZeroCount(specials);
            CopyPlain(ref source, ref target, behind, next, lost);
        }

        // The last escape may reach beyond the window.
        int decoded = Math.Max(end, behind);
        return error < 0 ? default : new(decoded, decoded - lost);
    }

    /// <summary>All bits above a place in the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Above(int place) => 0 - (2UL << place);

    /// <summary>
    /// Copies the bytes before the next special one, in whole blocks, one at least: most often that is all, and what is too much is
    /// overwritten by what comes next.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyPlain(ref byte source, ref ushort target, int start, int end, int lost)
    {
        int at = start;
        do
        {
            AsciiText.WidenBlock(ref Unsafe.Add(ref source, at), ref Unsafe.Add(ref target, at - lost));
            at += AsciiText.BlockLength;
        }
        while (at < end);
    }
}
