using System.Globalization;
using System.Text;

namespace JsonModelGen.Generator.Emission;

/// <summary>Text escaped for JSON.</summary>
internal static class JsonText
{
    /// <summary>Escapes like System.Text.Json's default encoder: non-ASCII and HTML-sensitive characters.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            if (MustEscape(character))
                escaped.Append(ShortEscape(character) ?? "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Whether the escaped form differs from the text, and so depends on the encoder chosen at run time.</summary>
    public static bool NeedsEscaping(string text)
    {
        foreach (char character in text)
        {
            if (MustEscape(character))
                return true;
        }

        return false;
    }

    private static bool MustEscape(char character) =>
        character is < ' ' or > '~' or '"' or '&' or '\'' or '+' or '<' or '>' or '\\' or '`';

    private static string? ShortEscape(char character) => character switch
    {
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        '\\' => "\\\\",
        _ => null,
    };
}
