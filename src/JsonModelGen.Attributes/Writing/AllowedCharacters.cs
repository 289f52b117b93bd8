using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace JsonModelGen;

/// <summary>
/// The characters of the basic plane that the relaxed encoder does not escape. The encoder itself is queried once, at the first
/// non-ASCII character, because its list (unassigned, private, separators…) changes with the framework's Unicode version.
/// </summary>
internal sealed class AllowedCharacters
{
    private const int Words = 0x10000 / 64;

    private ulong[]? _bits;

    /// <summary>One bit for each char, set if it is not escaped; surrogates are.</summary>
    internal ReadOnlySpan<ulong> Bits => _bits ?? Ask();

    /// <summary>Whether the bit of a char is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Contains(ReadOnlySpan<ulong> bits, uint c) => ((bits[(int)(c >> 6)] >> (int)c) & 1) != 0;

    private ulong[] Ask()
    {
        // Concurrent threads compute the same bits, so it does not matter whose array is kept.
        JavaScriptEncoder encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        ulong[] bits = new ulong[Words];
        for (int c = 0; c < 0x10000; c++)
        {
            if (!char.IsSurrogate((char)c) && !encoder.WillEncode(c)) bits[c >> 6] |= 1ul << c;
        }

        return _bits = bits;
    }
}
