using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>
/// Decodes 64 bytes of a string at a time. Where escapes and characters beyond ASCII begin is first found for all of them, as bits of a
/// word, and then they are taken one after the other. Where a text changes from one to the other with every word, a branch for each
/// change is foreseen badly; here, one for each window is. And no place has to wait for what stands before it.
/// </summary>
internal static class TextWindow
{
    /// <summary>
    /// How many bytes of the input must be left: a window, an escaped pair that begins in it, a block after that. Two fewer would do, as no
    /// escape is taken that begins in the last byte.
    /// </summary>
    internal const int Reach = Block64.Length + (2 * EscapeSequence.UnicodeLength) + AsciiText.BlockLength;

    /// <summary>How many characters must have room: a byte never makes more than one of them.</summary>
    internal const int Reserve = Reach;

    /// <summary>Whether the processor moves bytes of vectors around; elsewhere there is nothing to gain.</summary>
    internal static bool IsSupported => Utf8Decoder.CanShuffle;

    /// <summary>Decodes a window, or as much of it as is in the string and does not end amid a character.</summary>
    /// <param name="input">The text; <see cref="Reach"/> of it is left.</param>
    /// <param name="position">Where the window starts: inside a string, not inside a character or an escape.</param>
    /// <param name="buffer">Where the characters go; there is room for <see cref="Reserve"/>.</param>
    /// <param name="written">How many characters the buffer holds.</param>
    /// <returns>
    /// The index behind what was decoded, and how many characters the buffer holds. Both are unchanged if there is an error in the window:
    /// whoever decodes step by step knows which.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo Decode(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        // The slices are checked: from now on, nothing is read or written after them.
        ref byte source = ref MemoryMarshal.GetReference(input.Slice(position, Reach));
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(buffer.AsSpan(written, Reserve)));

        ulong escapes = StartsOfEscapes(Block64.EqualTo(ref source, (byte)'\\'));
        ulong high = Block64.LessThan(ref source, 0);
        ulong quotes = Block64.EqualTo(ref source, (byte)'"') & ~(escapes << 1);
        ulong controls = Block64.LessThan(ref source, 0x20) & ~high;

        // Of an escape in the last byte, it is not known of which kind it is.
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

    /// <summary>All bits below the lowest that is set; all, if none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BelowFirst(ulong bits) => (bits & (0 - bits)) - 1;

    /// <summary>The bit above the lowest ones that are set without a gap; none, if all are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FirstOutside(ulong inside) => inside + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Length(ulong inside) => BitOperations.TrailingZeroCount(~inside);

    /// <summary>
    /// The backslashes that no backslash escapes: of each row of them the first, the third and so on. Without a loop: the subtraction
    /// turns over each second bit of a row, and in which of the two ways depends on whether it begins at an even or an odd place.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong StartsOfEscapes(ulong backslashes)
    {
        const ulong Odd = 0xAAAA_AAAA_AAAA_AAAA;
        return ((((backslashes << 1) | Odd) - backslashes) ^ Odd) & backslashes;
    }
}
