using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <content>
/// Escapes UTF-16 text in which ASCII and other chars alternate and all others are escaped: eight chars at a time, in any combination.
/// </content>
/// <remarks>The invariants of <see cref="EscapeBlocks"/> hold here, too: six bytes are left for each remaining char, plus <see cref="Slack"/>.</remarks>
internal sealed partial class JsonEscaper
{
    private const int EightChars = 8;

    // After this many consecutive blocks without escapes, blocks of 16 chars are copied again.
    private const int QuietBlocks = 3;

    /// <summary>Escapes from <paramref name="i"/> on, to the end of the text or until <see cref="QuietBlocks"/> blocks needed no escape.</summary>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EscapeMixed(ReadOnlySpan<char> text, ref int i, Span<byte> destination)
    {
        int index = i;
        RequireRoom(text.Length - index, destination);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);
        int written = 0;
        int quiet = 0;

        // 1 if the last char so far is a high surrogate. Both surrogates of a pair are escaped on their own; only that they are
        // paired must be checked.
        uint open = 0;
        while (index <= text.Length - EightChars && quiet < QuietBlocks)
        {
            Vector128<ushort> chars = Vector128.LoadUnsafe(ref source, (nuint)index);
            uint next = open;
            if (!ArePaired(chars, ref next) || !CanEscape(chars))
            {
                // Passes a copy of the index by reference, so that the loop's own index stays in a register.
                int copy = index - (int)open;
                written -= 6 * (int)open;
                written += EscapeMixedEach(text, ref copy, copy + EightChars, destination[written..]);
                index = copy;
                open = 0;
                quiet = 0;
                continue;
            }

            open = next;
            int length = EscapeEight(chars, EightChars, ref Unsafe.Add(ref target, written));
            written += length;
            index += EightChars;
            quiet = length == EightChars ? quiet + 1 : 0;
        }

        index -= (int)open;
        written -= 6 * (int)open;
        int left = text.Length - index;
        if (left is > 0 and < EightChars)
        {
            Vector128<ushort> chars = Last(ref source, text.Length, left);
            open = 0;
            if (ArePaired(chars, ref open) && CanEscape(chars))
            {
                i = text.Length;
                return written + EscapeEight(chars, left, ref Unsafe.Add(ref target, written));
            }

            int copy = index;
            written += EscapeMixedEach(text, ref copy, text.Length, destination[written..]);
            index = copy;
        }

        i = index;
        return written;
    }

    /// <summary>Whether eight chars can be escaped at once. Chars that are escaped by a letter (<c>\n</c>) require <see cref="EscapeCompression"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CanEscape(Vector128<ushort> chars)
    {
        if (EscapeCompression.IsSupported) return true;
        Vector128<ushort> byLetter = Vector128.Equals(chars, Vector128.Create((ushort)'\\'))
            | (Vector128.LessThanOrEqual(chars - Vector128.Create((ushort)'\b'), Vector128.Create((ushort)('\r' - '\b')))
                & ~Vector128.Equals(chars, Vector128.Create((ushort)'\v')));
        return byLetter == Vector128<ushort>.Zero;
    }

    /// <summary>Whether there is no lone surrogate.</summary>
    /// <param name="chars">Eight chars.</param>
    /// <param name="open">1 if a high surrogate comes before them, else 0; afterwards the same for the last of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePaired(Vector128<ushort> chars, ref uint open)
    {
        Vector128<ushort> halves = chars & Vector128.Create((ushort)0xFC00);
        uint first = Vector128.Equals(halves, Vector128.Create((ushort)0xD800)).ExtractMostSignificantBits();
        uint second = Vector128.Equals(halves, Vector128.Create((ushort)0xDC00)).ExtractMostSignificantBits();
        uint expected = (first << 1) | open;
        open = expected >> EightChars;
        return second == (expected & 0xFF);
    }

    /// <summary>Escapes up to eight chars.</summary>
    /// <param name="chars">The chars.</param>
    /// <param name="count">How many of them to escape.</param>
    /// <param name="target">Where the bytes go; 64 are overwritten.</param>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int EscapeEight(Vector128<ushort> chars, int count, ref byte target)
    {
        if (EscapeCompression.IsSupported) return EscapeCompression.Default.Write(ref target, chars, count);

        Vector128<byte> bytes = Narrow(chars, chars);
        Vector128<sbyte> clean = Vector128.Equals(Classes(bytes, _lowNibbles, _highNibbles), Vector128<byte>.Zero).AsSByte();
        Vector128<short> cleanChars = Vector128.WidenLower(clean);
        uint escaped = ~cleanChars.ExtractMostSignificantBits() & ((1u << count) - 1);

        // The values of the four digits of each char: the high digits of its two bytes, interleaved with the low ones.
        Vector128<byte> highDigits = (chars >>> 4).AsByte() & Vector128.Create((byte)0x0F);
        Vector128<byte> lowDigits = chars.AsByte() & Vector128.Create((byte)0x0F);
        Vector128<byte> hex = Vector128.Create("0123456789ABCDEF"u8);
        Vector128<byte> digits = ByteShuffle.Pick(hex, (Vector128.WidenLower(highDigits) | (Vector128.WidenLower(lowDigits) << 8)).AsByte());
        Vector128<byte> parts = Vector128.ConditionalSelect(
            Vector128.WidenLower(cleanChars).AsByte(), Vector128.WidenLower(chars).AsByte(), digits);
        EscapeLayouts.Write(ref target, parts, escaped & 15);
        digits = ByteShuffle.Pick(hex, (Vector128.WidenUpper(highDigits) | (Vector128.WidenUpper(lowDigits) << 8)).AsByte());
        parts = Vector128.ConditionalSelect(
            Vector128.WidenUpper(cleanChars).AsByte(), Vector128.WidenUpper(chars).AsByte(), digits);
        EscapeLayouts.Write(ref Unsafe.Add(ref target, EscapeLayouts.Length(escaped & 15, 4)), parts, escaped >> 4);
        return EscapeLayouts.Length(escaped, count);
    }

    /// <summary>The text's last chars, one to seven, followed by zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Last(ref ushort source, int length, int count)
    {
        // Invariant of the loads: 4 <= length, and count <= length chars are left.
        if (length >= EightChars)
        {
            Vector128<byte> moved = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Moves), (nuint)(2 * (EightChars - count)));
            return ByteShuffle.Pick(Vector128.LoadUnsafe(ref source, (nuint)(length - EightChars)).AsByte(), moved).AsUInt16();
        }

        ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - 4)));
        if (count <= 4) return Vector128.Create(last >> (16 * (4 - count)), 0).AsUInt16();
        ulong first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - count)));
        return Vector128.Create(first, last >> (16 * (8 - count))).AsUInt16();
    }

    /// <summary>Loaded from byte n on, these indices move all bytes n places to the front, followed by zeros.</summary>
    private static ReadOnlySpan<byte> Moves =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    ];
}
