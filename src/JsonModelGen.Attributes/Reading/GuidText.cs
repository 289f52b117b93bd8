using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>GUIDs as strings of 32 hexadecimal digits in groups of 8-4-4-4-12 (RFC 9562, section 4).</summary>
internal static class GuidText
{
    /// <summary>How long such a string is, its quotation marks included.</summary>
    internal const int QuotedLength = 38;

    /// <summary>Reads a GUID.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the string starts.</param>
    /// <param name="value">The GUID.</param>
    /// <returns>False if there is anything else, which may yet be a GUID with escapes.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> input, int position, out Guid value)
    {
        value = default;
        if (input.Length - position < QuotedLength)
        {
            return false;
        }

        ReadOnlySpan<byte> text = input.Slice(position, QuotedLength);
        if (text[0] != '"' || text[9] != '-' || text[14] != '-' || text[19] != '-' || text[24] != '-' || text[37] != '"')
        {
            return false;
        }

        // A wrong digit sets bits above the eight of a byte, which survive all shifts and ORs.
        uint bytes0To3 = (Byte(text, 1) << 24) | (Byte(text, 3) << 16) | (Byte(text, 5) << 8) | Byte(text, 7);
        uint wrong = Byte(text, 1) | Byte(text, 3) | Byte(text, 5) | Byte(text, 7);
        uint bytes4To5 = (Byte(text, 10) << 8) | Byte(text, 12);
        uint bytes6To7 = (Byte(text, 15) << 8) | Byte(text, 17);
        uint byte8 = Byte(text, 20);
        uint byte9 = Byte(text, 22);
        uint byte10 = Byte(text, 25);
        uint byte11 = Byte(text, 27);
        uint byte12 = Byte(text, 29);
        uint byte13 = Byte(text, 31);
        uint byte14 = Byte(text, 33);
        uint byte15 = Byte(text, 35);
        wrong |= Byte(text, 12) | Byte(text, 17) | (bytes4To5 >> 8) | (bytes6To7 >> 8);
        wrong |= byte8 | byte9 | byte10 | byte11 | byte12 | byte13 | byte14 | byte15;
        if (wrong > byte.MaxValue)
        {
            return false;
        }

        value = new Guid(
            bytes0To3,
            (ushort)bytes4To5,
            (ushort)bytes6To7,
            (byte)byte8,
            (byte)byte9,
            (byte)byte10,
            (byte)byte11,
            (byte)byte12,
            (byte)byte13,
            (byte)byte14,
            (byte)byte15);
        return true;
    }

    /// <summary>The byte that two digits stand for; more than a byte if they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Byte(ReadOnlySpan<byte> text, int index)
    {
        // A digit that is none counts 0xFF, 0xFF0 or 0xFF after the shift: the second needs to be moved out of the byte as well.
        uint upper = (uint)HexDigit.ValueOf(text[index]);
        uint lower = (uint)HexDigit.ValueOf(text[index + 1]);
        return (upper << 4) | lower | ((lower & 0xF0) << 4);
    }
}
