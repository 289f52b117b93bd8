using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>
/// Turns strings with escapes or non-ASCII characters into UTF-16, in one pass that validates as it goes: 64 bytes at a time; near the
/// text's end, on processors that cannot move bytes around in vectors, and where there is an error, 16 at a time. Two passes were measured at
/// up to twice the time.
/// </summary>
internal static class StringDecoder
{
    // What one step of the loop may write without asking: a window, which is more than a block of ASCII and what one step of the runs
    // after it writes.
    private const int Reserve = TextWindow.Reserve;

    /// <summary>Reads the rest of a string.</summary>
    /// <param name="input">The text.</param>
    /// <param name="start">Where the string's content starts.</param>
    /// <param name="position">
    /// The first byte that is no plain ASCII; afterwards the index after the closing quotation mark.
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

    /// <summary>Decodes one or more characters of which the text's end is near.</summary>
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

    /// <summary>Widens one block. All of it is stored; what is no plain text in it is overwritten by what follows.</summary>
    /// <returns>How many bytes, from the block's start, are plain text.</returns>
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
