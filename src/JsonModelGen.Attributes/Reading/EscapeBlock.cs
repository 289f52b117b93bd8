using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Decodes escapes where enough bytes of the text are left to load the longest one.</summary>
internal static class EscapeBlock
{
    /// <summary>The length of an escaped surrogate pair.</summary>
    internal const int PairLength = 2 * EscapeSequence.UnicodeLength;

    /// <summary>
    /// Decodes an escape, or two that are a surrogate pair. Both forms (<c>\n</c> and <c>\uXXXX</c>) are computed and one is selected, as a
    /// branch would be mispredicted; surrogates are rare enough for a branch.
    /// </summary>
    /// <param name="escape">Its backslash; 14 bytes can be read from there.</param>
    /// <param name="character">Where the character goes: room for two code units.</param>
    /// <returns>Its length in bytes; a negative number if it is invalid.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DecodeOne(ref byte escape, ref ushort character)
    {
        ulong text = Unsafe.ReadUnaligned<ulong>(ref escape);
        uint letter = (byte)(text >> 8);
        int simple = EscapeSequence.SimpleCharacter((byte)letter);

        // All bits set if the letter is a u, else 0.
        int isUnit = (int)((letter ^ 'u') - 1) >> 31;
        int value = simple ^ ((simple ^ Unit(text)) & isUnit);
        int error = value | ((value - 1) & ~isUnit);
        character = (ushort)value;
        if ((value & 0xF800) != 0xD800)
        {
            return (2 + (isUnit & (EscapeSequence.UnicodeLength - 2))) | (error & int.MinValue);
        }

        ulong second = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref escape, EscapeSequence.UnicodeLength));
        int low = Unit(second);
        bool isPair = value is >= 0 and < 0xDC00 && (ushort)second == ('\\' | ('u' << 8)) && low is >= 0xDC00 and <= 0xDFFF;
        Unsafe.Add(ref character, 1) = (ushort)low;
        return isPair ? PairLength : -1;
    }

    /// <summary>Decodes three consecutive <c>\uXXXX</c>, whose digits fit in one block.</summary>
    /// <param name="escape">The first one's backslash; 18 bytes can be read from there.</param>
    /// <param name="characters">Where the characters go: room for four.</param>
    /// <returns>False if one is a surrogate or has an invalid digit.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryDecodeThree(ref byte escape, ref ushort characters)
    {
        const uint Digits = 0b1111_0011_1100_1111;
        Vector128<byte> text = Vector128.LoadUnsafe(ref escape, 2);
        Vector128<byte> number = text - Vector128.Create((byte)'0');
        Vector128<byte> letter = (text | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> isNumber = Vector128.Equals(Vector128.Min(number, Vector128.Create((byte)9)), number);
        Vector128<byte> isLetter = Vector128.Equals(Vector128.Min(letter, Vector128.Create((byte)5)), letter);
        Vector128<ushort> pairs = Vector128.ConditionalSelect(isNumber, number, letter + Vector128.Create((byte)10)).AsUInt16();
        Vector128<byte> bytes = ((pairs << 4) | (pairs >> 8)).AsByte();

        // The lower byte of each two holds the value of two digits.
        Vector128<ushort> units = Utf8Decoder.Shuffle(
            bytes,
            Vector128.Create((byte)2, 0, 8, 6, 14, 12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)).AsUInt16();
        units.GetLower().StoreUnsafe(ref characters);
        return (~(isNumber | isLetter).ExtractMostSignificantBits() & Digits) == 0
            && Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800)) == Vector128<ushort>.Zero;
    }

    /// <summary>The code unit of a <c>\uXXXX</c>, given as the eight bytes loaded at its backslash; negative if a digit is invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Unit(ulong escape)
    {
        int first = HexDigit.ValueOf((byte)(escape >> 16));
        int second = HexDigit.ValueOf((byte)(escape >> 24));
        int third = HexDigit.ValueOf((byte)(escape >> 32));
        int fourth = HexDigit.ValueOf((byte)(escape >> 40));
        int notDigits = (first | second | third | fourth) & 0x80;
        return (first << 12) | (second << 8) | (third << 4) | fourth | (notDigits << 24);
    }
}
