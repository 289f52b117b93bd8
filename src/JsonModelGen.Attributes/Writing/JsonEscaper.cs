using System.Runtime.InteropServices;
using System.Text.Encodings.Web;

namespace JsonModelGen;

/// <summary>
/// Turns text into the content of a JSON string (RFC 8259, section 7), escaped exactly as by an encoder of System.Text.Encodings.Web.
/// </summary>
/// <remarks>
/// A char or byte of text becomes at most six bytes. The destination must have room for
/// <c>6 * text.Length + <see cref="Slack"/></c> bytes, as whole blocks are stored even if only part of them is used.
/// </remarks>
internal sealed partial class JsonEscaper
{
    /// <summary>How many bytes after the longest possible result a store may overwrite.</summary>
    internal const int Slack = EscapeCompression.Touched;

    /// <summary><see cref="JavaScriptEncoder.Default"/>: escapes all non-ASCII characters and those with a meaning in HTML.</summary>
    internal static readonly JsonEscaper Default = new(new AsciiEscapes(byNumber: "\"&'+<>`\u007F", byThemselves: "\\"), allowed: null);

    /// <summary><see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>: leaves most characters of the basic plane unchanged.</summary>
    internal static readonly JsonEscaper Relaxed = new(new AsciiEscapes(byNumber: "\u007F", byThemselves: "\"\\"), new AllowedCharacters());

    private readonly AsciiEscapes _ascii;

    // Null if all non-ASCII characters are escaped.
    private readonly AllowedCharacters? _allowed;

    /// <summary>How ASCII characters are escaped.</summary>
    internal AsciiEscapes Ascii => _ascii;

    // The encoders themselves are not queried: creating them takes longer than reading and writing a small model for the first time.
    private JsonEscaper(AsciiEscapes ascii, AllowedCharacters? allowed)
    {
        _ascii = ascii;
        _allowed = allowed;
        (_lowNibbles, _highNibbles) = NibbleClasses(ascii);
    }

    /// <summary>Escapes UTF-16 text; a lone surrogate becomes U+FFFD.</summary>
    /// <returns>How many bytes were written.</returns>
    internal int Escape(ReadOnlySpan<char> text, Span<byte> destination)
    {
        if (text.Length < ShortestBlock)
        {
            int i = 0;
            return EscapeEach(text, ref i, text.Length, destination);
        }

        // Short text without escapes has already been written by TryCopyShort.
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
