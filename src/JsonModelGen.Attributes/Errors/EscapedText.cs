using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace JsonModelGen;

/// <summary>
/// Unescapes the text between two quotation marks, even if it is invalid: a lone surrogate becomes U+FFFD, an invalid escape is
/// kept unchanged. Not for hot paths, but for text that may itself be the error.
/// </summary>
internal static class EscapedText
{
    private const int UnicodeEscapeLength = 6; // \u0000

    /// <summary>The text as a string.</summary>
    /// <param name="escaped">The bytes between the quotation marks.</param>
    /// <param name="isValid">False if something was invalid.</param>
    public static string ToText(ReadOnlySpan<byte> escaped, out bool isValid)
    {
        byte[] utf8 = new byte[escaped.Length];
        isValid = Unescape(escaped, utf8, out int written) && Utf8.IsValid(utf8.AsSpan(0, written));
        return Encoding.UTF8.GetString(utf8, 0, written);
    }

    /// <summary>Unescapes to UTF-8. No escape is shorter than its result.</summary>
    /// <param name="escaped">The bytes between the quotation marks.</param>
    /// <param name="utf8">Where the result goes: at least as long as <paramref name="escaped"/>, not overlapping it.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>False if an escape was malformed, or a lone surrogate.</returns>
    public static bool Unescape(ReadOnlySpan<byte> escaped, Span<byte> utf8, out int written)
    {
        bool isValid = true;
        written = 0;
        while (true)
        {
            int clean = escaped.IndexOf((byte)'\\');
            clean = clean < 0 ? escaped.Length : clean;
            escaped[..clean].CopyTo(utf8[written..]);
            written += clean;
            escaped = escaped[clean..];
            if (escaped.IsEmpty)
                return isValid;
            int length = EscapeLength(escaped, out Rune rune, out bool isPaired);
            isValid &= length > 0 && isPaired;
            if (length > 0)
            {
                written += rune.EncodeToUtf8(utf8[written..]);
                escaped = escaped[length..];
            }
            else
            {
                utf8[written++] = escaped[0];
                escaped = escaped[1..];
            }
        }
    }

    /// <summary>The length of the escape at the start; 0 if it is not valid.</summary>
    private static int EscapeLength(ReadOnlySpan<byte> escaped, out Rune rune, out bool isPaired)
    {
        isPaired = true;
        if (TryReadUnit(escaped, out char first))
        {
            if (Rune.TryCreate(first, out rune))
                return UnicodeEscapeLength;
            if (TryReadUnit(escaped[UnicodeEscapeLength..], out char second) && Rune.TryCreate(first, second, out rune))
                return 2 * UnicodeEscapeLength;
            rune = Rune.ReplacementChar;
            isPaired = false;
            return UnicodeEscapeLength;
        }
        char simple = escaped.Length < 2 ? '\0' : (char)escaped[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '"' or '\\' or '/' => (char)escaped[1],
            _ => '\0',
        };
        rune = new Rune(simple);
        return simple == '\0' ? 0 : 2;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> escaped, out char unit)
    {
        unit = '\0';
        if (escaped.Length < UnicodeEscapeLength || escaped[0] != '\\' || escaped[1] != 'u')
            return false;
        // the parser alone would also accept fewer digits
        bool isUnit = Utf8Parser.TryParse(escaped[2..UnicodeEscapeLength], out ushort value, out int digits, 'x') && digits == 4;
        unit = (char)value;
        return isUnit;
    }
}
