using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Validates the grammar of numbers (RFC 8259, section 6), not their value.</summary>
internal static class NumberScanner
{
    /// <summary>Finds the end of a number.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the number starts: at a minus sign or a digit.</param>
    /// <returns>The index after it: the end of the text, white space, a comma or a closing bracket.</returns>
    /// <exception cref="JsonModelException">It breaks the grammar, is cut off, or is followed by something else.</exception>
    internal static int Scan(ReadOnlySpan<byte> input, int position)
    {
        int end = EndOf(input, position);
        return end >= 0 ? end : throw Malformed(input, ~end);
    }

    /// <summary>Finds the end of a number like <see cref="Scan"/>, but without throwing.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the number starts.</param>
    /// <returns>The index after it, or the bitwise complement of the index where the grammar is broken.</returns>
    internal static int EndOf(ReadOnlySpan<byte> input, int position)
    {
        if (input[position] == '-')
        {
            position++;
        }

        if ((uint)position < (uint)input.Length && input[position] == '0')
        {
            position++;
        }
        else if (!TrySkipDigits(input, ref position))
        {
            return ~position;
        }

        if ((uint)position < (uint)input.Length && input[position] == '.')
        {
            int start = position + 1;
            position = SkipEights(input, start);
            if (!TrySkipDigits(input, ref position) && position == start)
            {
                return ~position;
            }
        }

        if ((uint)position < (uint)input.Length && (input[position] | 0x20) == 'e')
        {
            position++;
            if ((uint)position < (uint)input.Length && input[position] is (byte)'+' or (byte)'-')
            {
                position++;
            }

            if (!TrySkipDigits(input, ref position))
            {
                return ~position;
            }
        }

        return position >= input.Length || EndsNumber(input[position]) ? position : ~position;
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

    /// <summary>Skips the digits that come next; false if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySkipDigits(ReadOnlySpan<byte> input, ref int position)
    {
        int at = position;
        while ((uint)at < (uint)input.Length && (uint)(input[at] - '0') <= 9)
        {
            at++;
        }

        bool any = at != position;
        position = at;
        return any;
    }

    private static JsonModelException Malformed(ReadOnlySpan<byte> input, int position)
    {
        bool afterDigit = (uint)(input[position - 1] - '0') <= 9;
        return ReadingError.Syntax(input, position, afterDigit ? "the end of the number" : "a digit");
    }
}
