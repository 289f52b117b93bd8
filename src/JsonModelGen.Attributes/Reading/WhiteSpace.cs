using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>White space between tokens: space, tab, line feed, carriage return (RFC 8259, section 2).</summary>
internal static class WhiteSpace
{
    /// <summary>Finds the next byte that is not white space.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where to start.</param>
    /// <returns>Its index, or the text's length.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Skip(ReadOnlySpan<byte> input, int position)
    {
        // The first byte of every token is greater than the space, so compact JSON never gets past this test.
        return (uint)position < (uint)input.Length && input[position] > ' ' ? position : SkipRun(input, position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipRun(ReadOnlySpan<byte> input, int position)
    {
        // The single space after a colon is by far the most frequent case.
        if ((uint)position < (uint)input.Length && input[position] == ' ')
        {
            position++;
            if ((uint)position < (uint)input.Length && input[position] > ' ')
            {
                return position;
            }
        }

        while (input.Length - position >= Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.Create(input.Slice(position, Vector128<byte>.Count));
            Vector128<byte> white = Vector128.Equals(block, Vector128.Create((byte)' '))
                | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                | Vector128.Equals(block, Vector128.Create((byte)'\r'))
                | Vector128.Equals(block, Vector128.Create((byte)'\t'));
            uint others = ~white.ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
            {
                return position + BitOperations.TrailingZeroCount(others);
            }

            position += Vector128<byte>.Count;
        }

        while ((uint)position < (uint)input.Length && IsWhiteSpace(input[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a byte is white space.</summary>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWhiteSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
