using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>The escape sequences of strings (RFC 8259, section 7).</summary>
internal static class EscapeSequence
{
    /// <summary>The length of <c>\uXXXX</c>.</summary>
    internal const int UnicodeLength = 6;

    private const int SimpleLength = 2;

    /// <summary>The most code units that one step of <see cref="DecodeRun"/> writes.</summary>
    internal const int Reserve = 2;

    private const string Expected = "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";

    /// <summary>Validates the syntax of one escape. Lone surrogates pass, as only strings that are read must be valid Unicode.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">The index of its backslash.</param>
    /// <returns>The index after it.</returns>
    internal static int Skip(ReadOnlySpan<byte> input, int position)
    {
        int kind = position + 1;
        if ((uint)kind < (uint)input.Length && input[kind] == 'u')
        {
            ReadUnit(input, position);
            return position + UnicodeLength;
        }

        SimpleCharacter(input, kind);
        return position + SimpleLength;
    }

    /// <summary>Whether an escape follows the grammar.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where its backslash is.</param>
    internal static bool IsWellFormed(ReadOnlySpan<byte> input, int position)
    {
        ReadOnlySpan<byte> rest = input[(position + 1)..];
        if (rest.Length < UnicodeLength)
            return !rest.IsEmpty && SimpleCharacter(rest[0]) != 0;

        // No branch on the kind, which would be mispredicted in text with many escapes.
        bool isUnit = (rest[0] == 'u') & TryReadUnit(input.Slice(position, UnicodeLength), out _);
        return isUnit | (SimpleCharacter(rest[0]) != 0);
    }

    /// <summary>
    /// The backslashes that start an escape: the first, third, fifth … of each run. Found without a loop: the subtraction inverts every
    /// other bit of a run; which of them depends on whether the run starts at an even or an odd bit.
    /// </summary>
    /// <param name="backslashes">All backslashes of a block; the first one is not escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong StartsAmong(ulong backslashes)
    {
        const ulong Odd = 0xAAAA_AAAA_AAAA_AAAA;
        return ((((backslashes << 1) | Odd) - backslashes) ^ Odd) & backslashes;
    }

    /// <summary>
    /// Decodes escapes, and the single spaces between them, until something else comes or the buffer's end comes near. Texts of
    /// which one character is escaped usually consist of nothing else.
    /// </summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where a backslash must lie.</param>
    /// <param name="buffer">Where the characters go; there is room for two.</param>
    /// <param name="written">How many characters the buffer holds.</param>
    /// <returns>The index after the last escape, and how many characters the buffer holds.</returns>
    /// <exception cref="JsonModelException">There is none, its syntax is wrong, or it is half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo DecodeRun(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        if ((uint)position >= (uint)input.Length || input[position] != '\\')
        {
            throw ReadingError.Syntax(input, position, "a character or the end of the string");
        }

        int at = position;
        int to = written;
        while (buffer.Length - to >= Reserve && input.Length - at >= UnicodeLength)
        {
            ReadOnlySpan<byte> next = input.Slice(at, UnicodeLength);
            if (next[0] != '\\')
            {
                if (next[0] != ' ' || next[1] != '\\')
                {
                    break;
                }

                buffer[to++] = ' ';
                at++;
            }
            else if (next[1] != 'u')
            {
                byte simple = SimpleCharacter(next[1]);
                if (simple == 0)
                {
                    throw ReadingError.Syntax(input, at + 1, Expected);
                }

                buffer[to++] = (char)simple;
                at += SimpleLength;
            }
            else if (TryReadUnit(next, out uint unit) && !IsSurrogate(unit))
            {
                buffer[to++] = (char)unit;
                at += UnicodeLength;
            }
            else
            {
                DecodePair(input, at, buffer.AsSpan(to, Reserve));
                to += Reserve;
                at += 2 * UnicodeLength;
            }
        }

        if (at == position)
        {
            // The text ends right after it.
            int afterEscape = at;
            to += new Rune(Read(input, ref afterEscape)).EncodeToUtf16(buffer.AsSpan(to, Reserve));
            at = afterEscape;
        }

        return new(at, to);
    }

    /// <summary>Writes a surrogate pair, or reports what is wrong with the escapes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DecodePair(ReadOnlySpan<byte> input, int position, Span<char> destination) =>
        new Rune(Read(input, ref position)).EncodeToUtf16(destination);

    /// <summary>Reads the character of one escape, or of a surrogate pair of them.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">The index of the backslash; afterwards the index after the escape.</param>
    /// <returns>The character's code point, never a surrogate.</returns>
    /// <exception cref="JsonModelException">The syntax is invalid, or it is a lone surrogate.</exception>
    internal static uint Read(ReadOnlySpan<byte> input, ref int position)
    {
        int start = position;
        if ((uint)(start + 1) >= (uint)input.Length || input[start + 1] != 'u')
        {
            uint simple = SimpleCharacter(input, start + 1);
            position = start + SimpleLength;
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
        byte character = (uint)position < (uint)input.Length ? SimpleCharacter(input[position]) : (byte)0;
        return character != 0 ? character : throw ReadingError.Syntax(input, position, Expected);
    }

    /// <summary>The character of a letter after a backslash, or 0. From a table, as branches on the letter would be mispredicted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte SimpleCharacter(byte letter) => letter < SimpleCharacters.Length ? SimpleCharacters[letter] : (byte)0;

    private static ReadOnlySpan<byte> SimpleCharacters =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, (byte)'"', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'/', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'\\', 0, 0, 0,
        0, 0, (byte)'\b', 0, 0, 0, (byte)'\f', 0, 0, 0, 0, 0, 0, 0, (byte)'\n', 0, 0, 0, (byte)'\r', 0, (byte)'\t', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads the UTF-16 code unit of the <c>\uXXXX</c> at a position.</summary>
    private static uint ReadUnit(ReadOnlySpan<byte> input, int position)
    {
        if (input.Length - position >= UnicodeLength && TryReadUnit(input.Slice(position, UnicodeLength), out uint unit))
        {
            return unit;
        }

        throw FirstNoDigit(input, position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadUnit(ReadOnlySpan<byte> escape, out uint unit)
    {
        int first = HexDigit.ValueOf(escape[2]);
        int second = HexDigit.ValueOf(escape[3]);
        int third = HexDigit.ValueOf(escape[4]);
        int fourth = HexDigit.ValueOf(escape[5]);
        unit = (uint)((first << 12) | (second << 8) | (third << 4) | fourth);
        return (first | second | third | fourth) < HexDigit.None;
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
