using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>
/// Decodes and validates strings with escapes or non-ASCII characters in one pass (two took up to twice the time): 64 bytes at a time, or 16
/// near the end of the text, at an error, and on processors that cannot shuffle bytes.
/// </summary>
internal static class StringDecoder
{
    // The room that the loop ensures before each step: that of a window, which is more than a block of ASCII or a step of a run needs.
    private const int Reserve = TextWindow.Reserve;

    /// <summary>Decodes a string from its first byte that is not plain ASCII.</summary>
    /// <param name="input">The text.</param>
    /// <param name="start">Where the string's content starts.</param>
    /// <param name="position">
    /// Where the first byte is that is not plain ASCII; afterwards the index after the closing quotation mark.
    /// </param>
    /// <returns>The whole string.</returns>
    /// <exception cref="JsonModelException">The string is cut off, breaks the grammar, or is not valid Unicode.</exception>
    internal static string Decode(ReadOnlySpan<byte> input, int start, ref int position)
    {
        char[] buffer = CharScratch.Rent(position - start + 256);
        int written = position - start;
        AsciiText.Widen(input[start..position], buffer);
        int at = position;
        while (true)
        {
            if (buffer.Length - written < Reserve)
            {
                buffer = CharScratch.Grow(buffer, written);
            }

            if (TextWindow.IsSupported && input.Length - at >= TextWindow.Reach)
            {
                DecodedTo window = TextWindow.Decode(input, at, buffer, written);
                if (window.Position != at)
                {
                    at = window.Position;
                    written = window.Written;
                    if (input[at] == '"')
                    {
                        break;
                    }

                    continue;
                }
            }

            if (input.Length - at < Vector128<byte>.Count)
            {
                if ((uint)at < (uint)input.Length && input[at] == '"')
                {
                    break;
                }

                DecodedTo next = DecodeNext(input, at, buffer, written);
                at = next.Position;
                written = next.Written;
                continue;
            }

            int plain = CopyPlainBlock(input, at, buffer, written);
            at += plain;
            written += plain;
            if (plain == Vector128<byte>.Count)
            {
                continue;
            }

            byte special = input[at];
            if (special == '"')
            {
                break;
            }

            DecodedTo run = special > 0x7F
                ? Utf8Decoder.DecodeRun(input, at, buffer, written)
                : EscapeSequence.DecodeRun(input, at, buffer, written);
            at = run.Position;
            written = run.Written;
        }

        position = at + 1;
        var result = new string(buffer, 0, written);
        CharScratch.Return(buffer, written);
        return result;
    }

    /// <summary>Decodes one or more characters within the last 16 bytes of the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DecodedTo DecodeNext(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        byte next = (uint)position < (uint)input.Length ? input[position] : (byte)0;
        if (next is < (byte)' ' or (byte)'\\')
        {
            return EscapeSequence.DecodeRun(input, position, buffer, written);
        }

        if (next > 0x7F)
        {
            return Utf8Decoder.DecodeRun(input, position, buffer, written);
        }

        buffer[written] = (char)next;
        return new(position + 1, written + 1);
    }

    /// <summary>Widens one block. All of it is stored; what follows the plain text is overwritten later.</summary>
    /// <returns>How many bytes at the start of the block are plain text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyPlainBlock(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        Vector128<byte> block = Vector128.Create(input.Slice(position, Vector128<byte>.Count));
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(block);

        // The slice is checked: 16 characters, the size of the two vectors.
        ref ushort destination = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(buffer.AsSpan(written, Vector128<byte>.Count)));
        lower.StoreUnsafe(ref destination);
        upper.StoreUnsafe(ref destination, (nuint)Vector128<ushort>.Count);
        Vector128<byte> special = Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
        return BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits() | (1u << Vector128<byte>.Count));
    }
}
