using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <content>Escapes UTF-16 text: blocks without escapes as a whole, the others char by char.</content>
/// <remarks>
/// References instead of spans save a bounds check per char. Invariant of every access: a char is read at an index below the text's
/// length. Before it is written, at most six bytes have been written for each char before it, so that at least
/// 6 + <see cref="Slack"/> bytes of the destination are left, and no store is longer than <see cref="Slack"/> bytes.
/// </remarks>
internal sealed partial class JsonEscaper
{
    /// <summary>Escapes from <paramref name="start"/> on; what comes before has been copied unchanged.</summary>
    /// <returns>How many bytes were written, including those before.</returns>
    private int EscapeBlocks(ReadOnlySpan<char> text, int start, Span<byte> destination)
    {
        RequireRoom(text.Length, destination);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);
        int written = start;
        int i = start;
        int lastBlock = _allowed is null && EscapeCompression.IsSupported && text.Length <= LongestShort ? -1 : text.Length - 16;
        while (Vector128.IsHardwareAccelerated && i <= lastBlock)
        {
            Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)i);
            Vector128<ushort> high = Vector128.LoadUnsafe(ref source, (nuint)i + 8);
            Vector128<byte> block = Narrow(low, high);
            if (!MustEscape(block, _lowNibbles, _highNibbles))
            {
                block.StoreUnsafe(ref target, (nuint)written);
                i += 16;
                written += 16;
            }
            else if (_allowed is not null || (!EscapeCompression.IsSupported && ((low | high) & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero))
            {
                written += EscapeEach(text, ref i, i + 16, destination[written..]);
            }
            else
            {
                written += ByteShuffle.IsFast
                    ? EscapeMixed(text, ref i, destination[written..])
                    : EscapeMixedEach(text, ref i, i + 16, destination[written..]);
            }
        }

        while (i < text.Length)
        {
            written += _allowed is null && ByteShuffle.IsFast
                ? EscapeMixed(text, ref i, destination[written..])
                : EscapeEach(text, ref i, text.Length, destination[written..]);
        }

        return written;
    }

    /// <summary>Escapes the chars from <paramref name="i"/> to <paramref name="end"/>, or one more to keep a surrogate pair together.</summary>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int EscapeEach(ReadOnlySpan<char> text, ref int i, int end, Span<byte> destination)
    {
        int index = i;
        RequireRoom(text[index..end].Length, destination);
        ref char source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        ReadOnlySpan<ulong> ascii = _ascii.Entries;
        int written = 0;
        while (index < end)
        {
            uint c = Unsafe.Add(ref source, index);
            if (c < (uint)ascii.Length)
            {
                ulong entry = ascii[(int)c];
                AsciiEscapes.WriteEntry(ref Unsafe.Add(ref target, written), entry);
                written += (int)(entry >> 56);
                index++;
            }
            else
            {
                // Passes a copy of the index by reference, so that the loop's own index stays in a register.
                int next = index;
                written += EscapeBeyondAscii(text, ref next, end, ref Unsafe.Add(ref target, written));
                index = next;
            }
        }

        i = index;
        return written;
    }

    /// <summary>
    /// Like <see cref="EscapeEach"/>, for text in which ASCII and other chars alternate and all others are escaped: selects between the two
    /// without a branch, which would be mispredicted.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EscapeMixedEach(ReadOnlySpan<char> text, ref int i, int end, Span<byte> destination)
    {
        int index = i;
        RequireRoom(text[index..end].Length, destination);
        ref char source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        ReadOnlySpan<ulong> ascii = _ascii.Entries;
        int written = 0;
        while (index < end)
        {
            uint c = Unsafe.Add(ref source, index++);
            if (c - 0xD800 < 0x800)
            {
                if (c < 0xDC00 && index < text.Length && Unsafe.Add(ref source, index) - 0xDC00u < 0x400)
                {
                    AsciiEscapes.WriteUnicode(ref Unsafe.Add(ref target, written), c);
                    c = Unsafe.Add(ref source, index++);
                    written += 6;
                }
                else
                {
                    c = 0xFFFD;
                }
            }

            // All bits set for ASCII.
            ulong isAscii = (ulong)(long)((int)(c - 0x80) >> 31);
            ulong unicode = AsciiEscapes.Unicode(c);
            ulong entry = unicode ^ ((unicode ^ ascii[(int)(c & 0x7F)]) & isAscii);
            AsciiEscapes.WriteEntry(ref Unsafe.Add(ref target, written), entry);
            written += (int)(entry >> 56);
        }

        i = index;
        return written;
    }

    /// <summary>Escapes a run of non-ASCII chars, up to <paramref name="end"/> or one more to keep a surrogate pair together.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EscapeBeyondAscii(ReadOnlySpan<char> text, ref int i, int end, ref byte target)
    {
        ref char source = ref MemoryMarshal.GetReference(text);
        ReadOnlySpan<ulong> allowed = _allowed is null ? default : _allowed.Bits;
        int index = i;
        int written = 0;
        do
        {
            uint c = Unsafe.Add(ref source, index);
            if (c < 0x80) break;
            index++;
            if (c - 0xD800 < 0x800)
            {
                // Both encoders escape everything beyond the basic plane. The replacement of a lone surrogate is escaped even
                // where U+FFFD itself is not.
                bool pair = c < 0xDC00 && index < text.Length && Unsafe.Add(ref source, index) - 0xDC00u < 0x400;
                AsciiEscapes.WriteUnicode(ref Unsafe.Add(ref target, written), pair ? c : 0xFFFD);
                written += 6;
                if (!pair) continue;
                AsciiEscapes.WriteUnicode(ref Unsafe.Add(ref target, written), Unsafe.Add(ref source, index));
                written += 6;
                index++;
            }
            else if (allowed.IsEmpty || !AllowedCharacters.Contains(allowed, c))
            {
                AsciiEscapes.WriteUnicode(ref Unsafe.Add(ref target, written), c);
                written += 6;
            }
            else
            {
                written += WriteUtf8(ref Unsafe.Add(ref target, written), c);
            }
        }
        while (index < end);

        i = index;
        return written;
    }

    /// <summary>Writes a non-ASCII char of the basic plane as two or three bytes; four bytes are overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteUtf8(ref byte target, uint c)
    {
        if (c < 0x800)
        {
            WriteLittleEndian(ref target, 0x80C0 | (c >> 6) | ((c & 0x3F) << 8));
            return 2;
        }

        WriteLittleEndian(ref target, 0x8080E0 | (c >> 12) | ((c << 2) & 0x3F00) | ((c & 0x3F) << 16));
        return 3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteLittleEndian(ref byte target, uint bytes) =>
        Unsafe.WriteUnaligned(ref target, BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes));

    private static void RequireRoom(int chars, Span<byte> destination)
    {
        if (destination.Length < (6L * chars) + Slack) throw new ArgumentException("The destination is too short for the text.", nameof(destination));
    }
}
