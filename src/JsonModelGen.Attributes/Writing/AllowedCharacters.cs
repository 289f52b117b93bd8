using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace JsonModelGen;

/// <summary>
/// Which characters of the basic plane the relaxed encoder leaves as they are. The encoder itself is asked, once, when the first
/// character beyond ASCII occurs: its list (unassigned, private, separators…) changes with the framework's Unicode version.
/// </summary>
internal sealed class AllowedCharacters
{
    private const int Words = 0x10000 / 64;

    private ulong[]? _bits;

    /// <summary>One bit for each char, set where it is written as it is; surrogates are not.</summary>
    internal ReadOnlySpan<ulong> Bits => _bits ?? Ask();

    /// <summary>Whether the bits have the char's bit set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Contains(ReadOnlySpan<ulong> bits, uint c) => ((bits[(int)(c >> 6)] >> (int)c) & 1) != 0;

    private ulong[] Ask()
    {
        // Threads that come here at once find the same; which array stays does not matter.
        JavaScriptEncoder encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        ulong[] bits = new ulong[Words];
        for (int c = 0; c < 0x10000; c++)
        {
            if (!char.IsSurrogate((char)c) && !encoder.WillEncode(c)) bits[c >> 6] |= 1ul << c;
        }

        return _bits = bits;
    }
}
