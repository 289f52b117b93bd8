using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// How each ASCII character is written in a JSON string: one to six bytes and, in the top byte, their number. A character is
/// written by one store of eight bytes, without a branch.
/// </summary>
internal sealed class AsciiEscapes
{
    private readonly ulong[] _entries = new ulong[128];

    /// <summary>An entry for each character.</summary>
    internal ReadOnlySpan<ulong> Entries => _entries;

    /// <summary>Creates the table. Control characters are always escaped, some of them by a letter (<c>\n</c>).</summary>
    /// <param name="byNumber">The other characters that become <c>\uXXXX</c>.</param>
    /// <param name="byThemselves">The other characters that get a backslash before them.</param>
    internal AsciiEscapes(string byNumber, string byThemselves)
    {
        const string Letters = "btn\0fr";
        for (int c = 0; c < _entries.Length; c++)
            _entries[c] = c < ' ' || byNumber.Contains((char)c) ? Unicode((uint)c) : Verbatim((uint)c);
        for (int i = 0; i < Letters.Length; i++)
        {
            if (Letters[i] != '\0') _entries['\b' + i] = Letter(Letters[i]);
        }

        foreach (char c in byThemselves) _entries[c] = Letter(c);

        static ulong Verbatim(uint c) => c | (1ul << 56);
        static ulong Letter(char c) => '\\' | ((ulong)c << 8) | (2ul << 56);
    }

    internal bool IsEscaped(int c) => (_entries[c] >> 56) != 1;

    /// <summary>Writes one character below 0x80; eight bytes are overwritten.</summary>
    /// <returns>How many bytes it has.</returns>
    internal int Write(Span<byte> destination, int c)
    {
        ulong entry = _entries[c];
        BinaryPrimitives.WriteUInt64LittleEndian(destination, entry);
        return (int)(entry >> 56);
    }

    /// <summary>Writes an entry where at least eight bytes are known to follow <paramref name="target"/>; its top byte is its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteEntry(ref byte target, ulong entry) => WriteLittleEndian(ref target, entry);

    /// <summary>Writes <c>\uXXXX</c>, or two of them for a character beyond the basic plane.</summary>
    /// <returns>How many bytes it has: 6 or 12. Two more are overwritten.</returns>
    internal static int WriteUnicode(Span<byte> destination, Rune rune)
    {
        Span<char> chars = stackalloc char[2];
        int count = rune.EncodeToUtf16(chars);
        for (int i = 0; i < count; i++) BinaryPrimitives.WriteUInt64LittleEndian(destination[(6 * i)..], Unicode(chars[i]));
        return 6 * count;
    }

    /// <summary>Writes <c>\uXXXX</c>, six bytes, where at least eight are known to follow <paramref name="target"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteUnicode(ref byte target, uint c) => WriteLittleEndian(ref target, Unicode(c));

    /// <summary>The entry of <c>\uXXXX</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Unicode(uint c)
    {
        // The four nibbles, the highest in the lowest byte; A to F need 7 more: '9' + 1 + 7 is 'A'.
        uint nibbles = (c >> 12) | (c & 0x0F00) | ((c & 0x00F0) << 12) | ((c & 0x000F) << 24);
        uint letters = ((nibbles + 0x06060606) >> 4) & 0x01010101;
        uint hex = nibbles + 0x30303030 + (letters * 7);
        return '\\' | ((ulong)'u' << 8) | ((ulong)hex << 16) | (6ul << 56);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteLittleEndian(ref byte target, ulong bytes) =>
        Unsafe.WriteUnaligned(ref target, BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes));
}
