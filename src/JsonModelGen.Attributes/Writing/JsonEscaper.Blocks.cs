using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <content>UTF-16 text where ASCII and other chars alternate and all others are escaped: eight chars at a time, without branches.</content>
internal sealed partial class JsonEscaper
{
    private const int EightChars = 8;

    /// <summary>Escapes the chars from <paramref name="i"/> to <paramref name="end"/>, or one more or fewer if that keeps a pair together.</summary>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EscapeMixed(ReadOnlySpan<char> text, ref int i, int end, Span<byte> destination)
    {
        if (!ByteShuffle.IsFast) return EscapeMixedEach(text, ref i, end, destination);

        RequireRoom(text.Length - i, destination);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);
        int written = 0;
        int index = i;
        while (index < end)
        {
            // Only the text's end leaves fewer than eight.
            int count = Math.Min(text.Length - index, EightChars);
            Vector128<ushort> chars = count == EightChars
                ? Vector128.LoadUnsafe(ref source, (nuint)index)
                : Last(ref source, text.Length, count);
            int length = EscapeEight(chars, count, count == text.Length - index, ref Unsafe.Add(ref target, written), out int taken);
            if (length == 0)
            {
                int next = index;
                length = EscapeMixedEach(text, ref next, Math.Min(index + count, end), destination[written..]);
                taken = next - index;
            }

            index += taken;
            written += length;
        }

        i = index;
        return written;
    }

    /// <summary>
    /// Escapes up to eight chars, one fewer if that keeps a pair together. Nothing is written where one of them has a short
    /// escape or is half of a pair.
    /// </summary>
    /// <param name="chars">The chars, those that do not count behind the others.</param>
    /// <param name="count">How many count.</param>
    /// <param name="isEnd">Whether the text ends behind them.</param>
    /// <param name="target">Where the bytes go; 56 are touched, or 32 where no more than four count.</param>
    /// <param name="taken">How many chars were escaped.</param>
    /// <returns>How many bytes were written, or 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int EscapeEight(Vector128<ushort> chars, int count, bool isEnd, ref byte target, out int taken)
    {
        Vector128<byte> bytes = Narrow(chars, chars);
        Vector128<byte> shortEscapes = Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | (Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'\b'), Vector128.Create((byte)('\r' - '\b')))
                & ~Vector128.Equals(bytes, Vector128.Create((byte)'\v')));
        Vector128<ushort> surrogates = Vector128.Equals(chars & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
        taken = count;
        if ((shortEscapes | surrogates.AsByte()) != Vector128<byte>.Zero)
        {
            if (shortEscapes != Vector128<byte>.Zero) return 0;
            uint high = Vector128.Equals(chars & Vector128.Create((ushort)0xFC00), Vector128.Create((ushort)0xD800)).ExtractMostSignificantBits();
            uint low = surrogates.ExtractMostSignificantBits() & ~high;
            uint behindHigh = high << 1;
            if ((behindHigh >> count) != 0)
            {
                // The pair's other half comes with the next eight.
                if (isEnd) return 0;
                behindHigh &= (1u << count) - 1;
                taken = --count;
            }

            if (behindHigh != low) return 0;
        }

        Vector128<sbyte> clean = Vector128.Equals(Classes(bytes, _lowNibbles, _highNibbles), Vector128<byte>.Zero).AsSByte();
        Vector128<short> cleanChars = Vector128.WidenLower(clean);
        uint escaped = ~cleanChars.ExtractMostSignificantBits() & ((1u << count) - 1);

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
