namespace JsonModelGen;

/// <summary>The escape sequences of strings (RFC 8259, section 7).</summary>
internal static class EscapeSequence
{
    /// <summary>How long <c>\uXXXX</c> is.</summary>
    internal const int UnicodeLength = 6;

    private const string Expected = "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";

    /// <summary>Checks one escape's syntax. Half a surrogate pair passes: whether that is text concerns only who reads the string.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where its backslash lies.</param>
    /// <returns>The index behind it.</returns>
    internal static int Skip(ReadOnlySpan<byte> input, int position)
    {
        int kind = position + 1;
        if ((uint)kind < (uint)input.Length && input[kind] == 'u')
        {
            ReadUnit(input, position);
            return position + UnicodeLength;
        }

        SimpleCharacter(input, kind);
        return position + 2;
    }

    /// <summary>Reads the character one escape, or a pair of them, stands for.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the backslash lies; afterwards the index behind the escape.</param>
    /// <returns>The character's code point, never a surrogate.</returns>
    /// <exception cref="JsonModelException">The syntax is wrong, or it is half of a surrogate pair.</exception>
    internal static uint Read(ReadOnlySpan<byte> input, ref int position)
    {
        int start = position;
        if ((uint)(start + 1) >= (uint)input.Length || input[start + 1] != 'u')
        {
            uint simple = SimpleCharacter(input, start + 1);
            position = start + 2;
            return simple;
        }

        uint unit = ReadUnit(input, start);
        position = start + UnicodeLength;
        return IsSurrogate(unit) ? ReadPair(input, unit, ref position) : unit;
    }

    private static uint ReadPair(ReadOnlySpan<byte> input, uint high, ref int position)
    {
        int second = position;
        if (high < 0xDC00
            && (uint)(second + 1) < (uint)input.Length
            && input[second] == '\\'
            && input[second + 1] == 'u')
        {
            uint low = ReadUnit(input, second);
            if (low is >= 0xDC00 and <= 0xDFFF)
            {
                position = second + UnicodeLength;
                return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
            }
        }

        bool cutOff = high < 0xDC00 && (second >= input.Length || (second + 1 == input.Length && input[second] == '\\'));
        throw cutOff
            ? ReadingError.Syntax(input, input.Length, "the other half of a surrogate pair")
            : ReadingError.InvalidText(second - UnicodeLength, "half of a surrogate pair");
    }

    private static bool IsSurrogate(uint unit) => unit - 0xD800 <= 0xDFFF - 0xD800;

    private static uint SimpleCharacter(ReadOnlySpan<byte> input, int position)
    {
        byte character = (uint)position >= (uint)input.Length ? (byte)0 : input[position] switch
        {
            (byte)'"' => (byte)'"',
            (byte)'\\' => (byte)'\\',
            (byte)'/' => (byte)'/',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => (byte)0,
        };
        return character != 0 ? character : throw ReadingError.Syntax(input, position, Expected);
    }

    /// <summary>Reads the UTF-16 code unit of a <c>\uXXXX</c> whose backslash lies at a position.</summary>
    private static uint ReadUnit(ReadOnlySpan<byte> input, int position)
    {
        if (input.Length - position >= UnicodeLength)
        {
            ReadOnlySpan<byte> digits = input.Slice(position + 2, 4);
            int first = HexDigit.ValueOf(digits[0]);
            int second = HexDigit.ValueOf(digits[1]);
            int third = HexDigit.ValueOf(digits[2]);
            int fourth = HexDigit.ValueOf(digits[3]);
            if ((first | second | third | fourth) < HexDigit.None)
            {
                return (uint)((first << 12) | (second << 8) | (third << 4) | fourth);
            }
        }

        throw FirstNoDigit(input, position);
    }

    private static JsonModelException FirstNoDigit(ReadOnlySpan<byte> input, int position)
    {
        int at = position + 2;
        while ((uint)at < (uint)input.Length && HexDigit.ValueOf(input[at]) < HexDigit.None)
        {
            at++;
        }

        return ReadingError.Syntax(input, at, "a hexadecimal digit");
    }
}
