using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Finds the ends of strings (RFC 8259, section 7), 16 bytes at a time. UTF-8 is not validated here.</summary>
internal static class StringScanner
{
    /// <summary>
    /// Skips plain text: unescaped ASCII. Nearly every name and most strings consist of nothing else, so that their bytes are
    /// their characters.
    /// </summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where to start: inside a string.</param>
    /// <returns>
    /// The index of the first quotation mark, backslash, control character or byte of a non-ASCII character; else the text's length.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipPlain(ReadOnlySpan<byte> input, int position)
    {
        while (input.Length - position >= Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.Create(input.Slice(position, Vector128<byte>.Count));

            // As signed bytes, control characters and non-ASCII bytes are all less than the space.
            Vector128<byte> special = Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
            if (special != Vector128<byte>.Zero)
            {
                return position + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }

            position += Vector128<byte>.Count;
        }

        while ((uint)position < (uint)input.Length
            && input[position] is not ((byte)'"' or (byte)'\\' or < (byte)' ' or > 0x7F))
        {
            position++;
        }

        return position;
    }

    /// <summary>Finds the closing quotation mark of a string, and validates the escapes before it.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where to start: inside the string, not inside an escape.</param>
    /// <param name="hasEscapes">Whether there are any.</param>
    /// <returns>The quotation mark's index.</returns>
    /// <exception cref="JsonModelException">A control character, an invalid escape or the end of the text comes first.</exception>
    internal static int FindEnd(ReadOnlySpan<byte> input, int position, out bool hasEscapes)
    {
        hasEscapes = false;
        while (true)
        {
            position = SkipUnescaped(input, position);
            if ((uint)position >= (uint)input.Length || input[position] < ' ')
            {
                throw ReadingError.Syntax(input, position, "a character or the end of the string");
            }

            if (input[position] == '"')
            {
                return position;
            }

            hasEscapes = true;
            position = EscapeSequence.Skip(input, position);
        }
    }

    /// <summary>Skips the unescaped bytes of a string, whether or not they are valid UTF-8.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where to start: inside a string.</param>
    /// <returns>The index of the first quotation mark, backslash or control character; else the text's length.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipUnescaped(ReadOnlySpan<byte> input, int position)
    {
        while (input.Length - position >= Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.Create(input.Slice(position, Vector128<byte>.Count));
            Vector128<byte> special = Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.Equals(Vector128.Min(block, Vector128.Create((byte)0x1F)), block);
            if (special != Vector128<byte>.Zero)
            {
                return position + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }

            position += Vector128<byte>.Count;
        }

        while ((uint)position < (uint)input.Length && input[position] is not ((byte)'"' or (byte)'\\' or < (byte)' '))
        {
            position++;
        }

        return position;
    }
}
