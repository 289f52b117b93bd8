using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Checks the grammar of numbers (RFC 8259, section 6), whatever their value.</summary>
internal static class NumberScanner
{
    /// <summary>Finds the end of a number.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the number starts: at a minus sign or a digit.</param>
    /// <returns>The index after it: the end of the text, white space, a comma or a closing bracket.</returns>
    /// <exception cref="JsonModelException">It breaks the grammar, is cut off, or runs into something else.</exception>
    internal static int Scan(ReadOnlySpan<byte> input, int position)
    {
        if (input[position] == '-')
        {
            position++;
        }

        position = (uint)position < (uint)input.Length && input[position] == '0'
            ? position + 1
            : SkipDigits(input, position, atLeast: position + 1);
        if ((uint)position < (uint)input.Length && input[position] == '.')
        {
            position = SkipDigits(input, SkipEights(input, position + 1), atLeast: position + 2);
        }

        if ((uint)position < (uint)input.Length && (input[position] | 0x20) == 'e')
        {
            position++;
            if ((uint)position < (uint)input.Length && input[position] is (byte)'+' or (byte)'-')
            {
                position++;
            }

            position = SkipDigits(input, position, atLeast: position + 1);
        }

        return position >= input.Length || EndsNumber(input[position])
            ? position
            : throw ReadingError.Syntax(input, position, "the end of the number");
    }

    /// <summary>Whether a byte may follow a number.</summary>
    /// <param name="next">The byte after the number's last digit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool EndsNumber(byte next) => next is (byte)',' or (byte)'}' or (byte)']' || WhiteSpace.IsWhiteSpace(next);

    /// <summary>Skips digits, eight at a time, as long as there are eight. Fractions are often long.</summary>
    private static int SkipEights(ReadOnlySpan<byte> input, int position)
    {
        while (input.Length - position >= EightDigits.Count
            && EightDigits.AreDigits(EightDigits.Load(input, position)))
        {
            position += EightDigits.Count;
        }

        return position;
    }

    /// <summary>Skips the digits that come next.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where they start, or go on.</param>
    /// <param name="atLeast">How far they must reach: there must be one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipDigits(ReadOnlySpan<byte> input, int position, int atLeast)
    {
        while ((uint)position < (uint)input.Length && (uint)(input[position] - '0') <= 9)
        {
            position++;
        }

        return position >= atLeast ? position : throw ReadingError.Syntax(input, position, "a digit");
    }
}
