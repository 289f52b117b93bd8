using System.Runtime.InteropServices;
using System.Text.Encodings.Web;

namespace JsonModelGen;

/// <summary>
/// Turns text into the inside of a JSON string (RFC 8259 §7), escaped exactly as an encoder of System.Text.Encodings.Web
/// does it.
/// </summary>
/// <remarks>
/// A char or byte of text becomes six bytes at most. The destination must hold
/// <c>6 * text.Length + <see cref="Slack"/></c> bytes, as whole blocks are stored, whatever part of them counts.
/// </remarks>
internal sealed partial class JsonEscaper
{
    /// <summary>How many bytes beyond the longest possible result a store may touch.</summary>
    internal const int Slack = EscapeCompression.Touched;

    /// <summary><see cref="JavaScriptEncoder.Default"/>: everything that is not ASCII, and what HTML gives a meaning, is escaped.</summary>
    internal static readonly JsonEscaper Default = new(new AsciiEscapes(byNumber: "\"&'+<>`\u007F", byThemselves: "\\"), allowed: null);

    /// <summary><see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>: most text of the basic plane stays as it is.</summary>
    internal static readonly JsonEscaper Relaxed = new(new AsciiEscapes(byNumber: "\u007F", byThemselves: "\"\\"), new AllowedCharacters());

    private readonly AsciiEscapes _ascii;

    // Null: nothing beyond ASCII is allowed.
    private readonly AllowedCharacters? _allowed;

    /// <summary>How ASCII characters are escaped.</summary>
    internal AsciiEscapes Ascii => _ascii;

    // The encoders themselves are not asked: to make them takes longer than to read and write a small model for the first time.
    private JsonEscaper(AsciiEscapes ascii, AllowedCharacters? allowed)
    {
        _ascii = ascii;
        _allowed = allowed;
        (_lowNibbles, _highNibbles) = NibbleClasses(ascii);
    }

    /// <summary>Escapes UTF-16 text; half of a surrogate pair becomes U+FFFD.</summary>
    /// <returns>How many bytes were written.</returns>
    internal int Escape(ReadOnlySpan<char> text, Span<byte> destination)
    {
        if (text.Length < ShortestBlock)
        {
            int i = 0;
            return EscapeEach(text, ref i, text.Length, destination);
        }

        // Short text that is clean has been written already (TryCopyShort).
        int clean = text.Length <= LongestShort ? 0 : CopyClean(MemoryMarshal.Cast<char, ushort>(text), destination);
        return clean == text.Length ? clean : EscapeBlocks(text, clean, destination);
    }

    /// <summary>Escapes UTF-8 text; invalid bytes become U+FFFD.</summary>
    /// <returns>How many bytes were written.</returns>
    internal int Escape(ReadOnlySpan<byte> utf8Text, Span<byte> destination)
    {
        int clean = CopyClean(utf8Text, destination);
        return clean == utf8Text.Length ? clean : EscapeRest(utf8Text, clean, destination);
    }
}
