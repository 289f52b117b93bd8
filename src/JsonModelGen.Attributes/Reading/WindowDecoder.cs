using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Decodes the escapes and non-ASCII characters of a <see cref="TextWindow"/> in order, and copies the ASCII between them. Nothing is
/// thrown: an invalid character makes <c>error</c> negative, which is tested at the end. An invalid escape stops the decoding: bytes of it
/// could start something else, so that <c>lost</c> would exceed the bytes passed and the target index become negative.
/// </summary>
/// <remarks>There are two methods because a single one needed more locals than there are registers, which took a tenth more time.</remarks>
internal static class WindowDecoder
{
    /// <summary>Decodes ASCII and escapes.</summary>
    /// <param name="source">The window's first byte; <see cref="TextWindow.Reach"/> bytes can be read.</param>
    /// <param name="target">Where the characters go: room for <see cref="TextWindow.Reserve"/>.</param>
    /// <param name="specials">Where escapes start, and where the window ends if that is before byte 64.</param>
    /// <param name="units">Which of them are <c>\uXXXX</c>.</param>
    /// <param name="end">Where the window ends.</param>
    /// <returns>How many bytes were decoded to how many characters; none if there is an error among them.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo DecodeEscapes(ref byte source, ref ushort target, ulong specials, ulong units, int end)
    {
        const ulong ThreeInARow = 1 | (1 << EscapeSequence.UnicodeLength) | (1 << (2 * EscapeSequence.UnicodeLength));
        int lost = 0;
        int after = 0;
        int next = BitOperations.TrailingZeroCount(specials);
        CopyPlain(ref source, ref target, 0, next, 0);
        while (next < end)
        {
            int at = next;
            Debug.Assert(at >= after && after >= lost, "Decoding moves forward, and never yields more characters than bytes.");
            ref byte special = ref Unsafe.Add(ref source, at);
            ref ushort character = ref Unsafe.Add(ref target, at - lost);
            if (((units >> at) & ThreeInARow) == ThreeInARow && EscapeBlock.TryDecodeThree(ref special, ref character))
            {
                after = at + (3 * EscapeSequence.UnicodeLength);
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

                after = at + length;
                lost += length - 1;
                specials &= specials - 1;
                if (length == EscapeBlock.PairLength)
                {
                    lost--;
                    specials &= specials - 1;
                }
            }

            next = BitOperations.TrailingZeroCount(specials);
            CopyPlain(ref source, ref target, after, next, lost);
        }

        // The last escape may reach beyond the window.
        int decoded = Math.Max(end, after);
        return new(decoded, decoded - lost);
    }

    /// <summary>Decodes ASCII, characters of two to four bytes, and escapes.</summary>
    /// <param name="source">The window's first byte; <see cref="TextWindow.Reach"/> bytes can be read.</param>
    /// <param name="target">Where the characters go: room for <see cref="TextWindow.Reserve"/>.</param>
    /// <param name="specials">Where non-ASCII characters and escapes start, and where the window ends if that is before byte 64.</param>
    /// <param name="pairs">All bytes of two-byte characters.</param>
    /// <param name="triples">All bytes of three-byte characters.</param>
    /// <param name="end">Where the window ends.</param>
    /// <returns>How many bytes were decoded to how many characters; none if there is an error among them.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo DecodeMixed(ref byte source, ref ushort target, ulong specials, ulong pairs, ulong triples, int end)
    {
        int lost = 0;
        int after = 0;
        int error = 0;
        int next = BitOperations.TrailingZeroCount(specials);
        CopyPlain(ref source, ref target, 0, next, 0);
        while (next < end)
        {
            int at = next;
            Debug.Assert(at >= after && after >= lost, "Decoding moves forward, and never yields more characters than bytes.");
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
                // length / 3 without a division; length is 3, 6, 9 or 12.
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

            after = at + length;
            specials &= Above(last);
            next = BitOperations.TrailingZeroCount(specials);
            CopyPlain(ref source, ref target, after, next, lost);
        }

        // The last escape may reach beyond the window.
        int decoded = Math.Max(end, after);
        return error < 0 ? default : new(decoded, decoded - lost);
    }

    /// <summary>All bits above a position in the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Above(int place) => 0 - (2UL << place);

    /// <summary>
    /// Copies the bytes before the next special one in whole blocks, at least one, which usually suffices; the excess is overwritten
    /// by what follows.
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
