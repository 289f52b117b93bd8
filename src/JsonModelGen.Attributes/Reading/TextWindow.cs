using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>
/// Decodes 64 bytes of a string at a time. First the starts of all escapes and non-ASCII characters are found as the bits of a word, then
/// these are decoded in order. In a text that alternates between them and ASCII, a branch at each change would often be mispredicted; here
/// it is one per window, and no position depends on what comes before it.
/// </summary>
internal static class TextWindow
{
    /// <summary>
    /// How many bytes of the input must be left: a window, an escaped surrogate pair that starts in it, and a block after that. Two fewer would do, as
    /// an escape that starts in the last byte is left to the next window.
    /// </summary>
    internal const int Reach = Block64.Length + (2 * EscapeSequence.UnicodeLength) + AsciiText.BlockLength;

    /// <summary>How many code units there must be room for: a byte never becomes more than one.</summary>
    internal const int Reserve = Reach;

    /// <summary>Whether the processor can shuffle the bytes of a vector; elsewhere nothing is gained.</summary>
    internal static bool IsSupported => Utf8Decoder.CanShuffle;

    /// <summary>Decodes a window up to the end of the string or of its last complete character.</summary>
    /// <param name="input">The text; at least <see cref="Reach"/> bytes of it are left.</param>
    /// <param name="position">Where the window starts: inside a string, not inside a character or an escape.</param>
    /// <param name="buffer">Where the characters go; there is room for <see cref="Reserve"/>.</param>
    /// <param name="written">How many characters the buffer holds.</param>
    /// <returns>
    /// The index after what was decoded, and how many characters the buffer holds. Both are unchanged if there is an error in the window,
    /// which decoding step by step then reports.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo Decode(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        // The slices are bounds-checked; everything below reads and writes within them.
        ref byte source = ref MemoryMarshal.GetReference(input.Slice(position, Reach));
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(buffer.AsSpan(written, Reserve)));

        ulong escapes = EscapeSequence.StartsAmong(Block64.EqualTo(ref source, (byte)'\\'));
        ulong high = Block64.LessThan(ref source, 0);
        ulong quotes = Block64.EqualTo(ref source, (byte)'"') & ~(escapes << 1);
        ulong controls = Block64.LessThan(ref source, 0x20) & ~high;

        // The kind of an escape that starts in the last byte is not known: its letter is outside the window.
        ulong inside = BelowFirst(quotes | (escapes & (1UL << 63)));
        DecodedTo decoded;
        if ((controls & inside) != 0)
        {
            decoded = default;
        }
        else if ((high & inside) == 0)
        {
            ulong units = escapes & (Block64.EqualTo(ref source, (byte)'u') >> 1);
            decoded = WindowDecoder.DecodeEscapes(ref source, ref target, (escapes & inside) | FirstOutside(inside), units, Length(inside));
        }
        else
        {
            ulong continuations = Block64.LessThan(ref source, unchecked((sbyte)0xC0));
            ulong leads = high & ~continuations;
            ulong longerThanTwo = high & ~Block64.LessThan(ref source, unchecked((sbyte)0xE0));
            ulong fours = high & ~Block64.LessThan(ref source, unchecked((sbyte)0xF0));
            inside &= BelowFirst((leads & (1UL << 63)) | (longerThanTwo & (3UL << 62)) | (fours & (7UL << 61)));
            leads &= inside;
            longerThanTwo &= inside;
            fours &= inside;
            ulong pairs = leads & ~longerThanTwo;
            ulong triples = longerThanTwo & ~fours;
            decoded = (continuations & inside) != ((leads << 1) | (longerThanTwo << 2) | (fours << 3))
                ? default
                : WindowDecoder.DecodeMixed(
                    ref source,
                    ref target,
                    (escapes & inside) | leads | FirstOutside(inside),
                    pairs | (pairs << 1),
                    triples | (triples << 1) | (triples << 2),
                    Length(inside));
        }

        return new(position + decoded.Position, written + decoded.Written);
    }

    /// <summary>All bits below the lowest set one; all bits if none is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BelowFirst(ulong bits) => (bits & (0 - bits)) - 1;

    /// <summary>The bit after a mask of contiguous low bits; none if all are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FirstOutside(ulong inside) => inside + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Length(ulong inside) => BitOperations.TrailingZeroCount(~inside);
}
