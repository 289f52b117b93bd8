using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <content>
/// UTF-16 text where ASCII and other chars alternate and all others are escaped: eight chars at a time, whatever the mixture.
/// </content>
/// <remarks>The invariants of <see cref="EscapeBlocks"/> hold here, too: for each char that is left, six bytes, and <see cref="Slack"/>.</remarks>
internal sealed partial class JsonEscaper
{
    private const int EightChars = 8;

    // So many times in a row eight chars that all stay: from there on, blocks of sixteen are copied again.
    private const int QuietBlocks = 3;

    /// <summary>Escapes from <paramref name="i"/> on, to the text's end or until only clean text has come for a while.</summary>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EscapeMixed(ReadOnlySpan<char> text, ref int i, Span<byte> destination)
    {
        int index = i;
        RequireRoom(text.Length - index, destination);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);
        ReadOnlySpan<ulong> ascii = _ascii.Entries;
        int written = 0;
        int quiet = 0;
        while (index < text.Length && quiet < QuietBlocks)
        {
            int count = Math.Min(text.Length - index, EightChars);
            Vector128<ushort> chars = count == EightChars
                ? Vector128.LoadUnsafe(ref source, (nuint)index)
                : Last(ref source, text.Length, count);
            count = TakeTogether(chars, count);
            if (count > 0)
            {
                written += EscapeEight(chars, count, ref Unsafe.Add(ref target, written), out uint escaped);
                index += count;
                quiet = escaped == 0 ? quiet + 1 : 0;
                continue;
            }

            // One with a short escape, or half of a pair.
            uint c = Unsafe.Add(ref source, index);
            ulong entry = c < (uint)ascii.Length ? ascii[(int)c] : AsciiEscapes.Unicode(0xFFFD);
            AsciiEscapes.WriteEntry(ref Unsafe.Add(ref target, written), entry);
            written += (int)(entry >> 56);
            index++;
            quiet = 0;
        }

        i = index;
        return written;
    }

    /// <summary>How many of the first chars can be escaped at once: those before a short escape and before half of a pair.</summary>
    /// <param name="chars">The chars, zeros behind them.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TakeTogether(Vector128<ushort> chars, int count)
    {
        Vector128<ushort> shortEscapes = Vector128.Equals(chars, Vector128.Create((ushort)'\\'))
            | (Vector128.LessThanOrEqual(chars - Vector128.Create((ushort)'\b'), Vector128.Create((ushort)('\r' - '\b')))
                & ~Vector128.Equals(chars, Vector128.Create((ushort)'\v')));
        Vector128<ushort> surrogates = Vector128.Equals(chars & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
        if ((shortEscapes | surrogates) == Vector128<ushort>.Zero) return count;

        uint high = Vector128.Equals(chars & Vector128.Create((ushort)0xFC00), Vector128.Create((ushort)0xD800)).ExtractMostSignificantBits();
        uint low = surrogates.ExtractMostSignificantBits() & ~high;

        // The last of eight may be half of a pair whose other half comes next; with that it begins the next eight.
        uint unpaired = (high & ~(low >> 1)) | (low & ~(high << 1));
        uint others = unpaired | shortEscapes.ExtractMostSignificantBits();
        return Math.Min(count, BitOperations.TrailingZeroCount(others));
    }

    /// <summary>Escapes up to eight chars; none of them has a short escape, and none is half of a pair.</summary>
    /// <param name="chars">The chars.</param>
    /// <param name="count">How many count.</param>
    /// <param name="target">Where the bytes go; 56 are touched, or 32 where no more than four count.</param>
    /// <param name="escaped">One bit for each char that was escaped.</param>
    /// <returns>How many bytes count.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int EscapeEight(Vector128<ushort> chars, int count, ref byte target, out uint escaped)
    {
        Vector128<byte> bytes = Narrow(chars, chars);
        Vector128<sbyte> clean = Vector128.Equals(Classes(bytes, _lowNibbles, _highNibbles), Vector128<byte>.Zero).AsSByte();
        Vector128<short> cleanChars = Vector128.WidenLower(clean);
        escaped = ~cleanChars.ExtractMostSignificantBits() & ((1u << count) - 1);

        // The four digits of each char, as their values: the high digits of its two bytes, then the low ones between them.
        Vector128<byte> highDigits = (chars >>> 4).AsByte() & Vector128.Create((byte)0x0F);
        Vector128<byte> lowDigits = chars.AsByte() & Vector128.Create((byte)0x0F);
        Vector128<byte> hex = Vector128.Create("0123456789ABCDEF"u8);
        Vector128<byte> digits = ByteShuffle.Pick(hex, (Vector128.WidenLower(highDigits) | (Vector128.WidenLower(lowDigits) << 8)).AsByte());
        Vector128<byte> parts = Vector128.ConditionalSelect(
            Vector128.WidenLower(cleanChars).AsByte(), Vector128.WidenLower(chars).AsByte(), digits);
        EscapeLayouts.Write(ref target, parts, escaped & 15);
        if (count > 4)
        {
            digits = ByteShuffle.Pick(hex, (Vector128.WidenUpper(highDigits) | (Vector128.WidenUpper(lowDigits) << 8)).AsByte());
            parts = Vector128.ConditionalSelect(
                Vector128.WidenUpper(cleanChars).AsByte(), Vector128.WidenUpper(chars).AsByte(), digits);
            EscapeLayouts.Write(ref Unsafe.Add(ref target, EscapeLayouts.Length(escaped & 15, 4)), parts, escaped >> 4);
        }

        return EscapeLayouts.Length(escaped, count);
    }

    /// <summary>The text's last chars, one to seven, with zeros behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Last(ref ushort source, int length, int count)
    {
        // Invariant of the loads: the text has at least four chars, and count of them are left.
        ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - 4)));
        if (count <= 4) return Vector128.Create(last >> (16 * (4 - count)), 0).AsUInt16();
        ulong first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - count)));
        return Vector128.Create(first, last >> (16 * (8 - count))).AsUInt16();
    }
}
