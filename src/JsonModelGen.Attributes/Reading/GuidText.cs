using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>GUIDs as strings of 32 hexadecimal digits in groups of 8-4-4-4-12 (RFC 9562, section 4).</summary>
internal static class GuidText
{
    /// <summary>The length of such a string, including its quotation marks.</summary>
    internal const int QuotedLength = 38;

    /// <summary>Reads a GUID.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the string starts.</param>
    /// <param name="value">The GUID.</param>
    /// <returns>False if there is anything else, possibly a GUID with escapes.</returns>
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

        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(text[1..]);
        ulong second = Join(text[10..], text[15..]);
        ulong third = Join(text[20..], text[25..]);
        ulong fourth = BinaryPrimitives.ReadUInt64LittleEndian(text[29..]);
        if (!EightHexDigits.TryRead(first, out uint bytes0To3)
            || !EightHexDigits.TryRead(second, out uint bytes4To7)
            || !EightHexDigits.TryRead(third, out uint bytes8To11)
            || !EightHexDigits.TryRead(fourth, out uint bytes12To15))
        {
            return false;
        }

        value = new Guid(
            BinaryPrimitives.ReverseEndianness(bytes0To3),
            BinaryPrimitives.ReverseEndianness((ushort)bytes4To7),
            BinaryPrimitives.ReverseEndianness((ushort)(bytes4To7 >> 16)),
            (byte)bytes8To11,
            (byte)(bytes8To11 >> 8),
            (byte)(bytes8To11 >> 16),
            (byte)(bytes8To11 >> 24),
            (byte)bytes12To15,
            (byte)(bytes12To15 >> 8),
            (byte)(bytes12To15 >> 16),
            (byte)(bytes12To15 >> 24));
        return true;
    }

    /// <summary>The four digits on each side of a hyphen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        BinaryPrimitives.ReadUInt32LittleEndian(before) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(after) << 32);
}
