using System.Globalization;
using System.Text;

namespace JsonModelGen.Generator.Emission;

/// <summary>Text escaped as it stands in JSON.</summary>
internal static class JsonText
{
    /// <summary>As the default encoder of System.Text.Json escapes: all that is not plain ASCII, and what HTML cares about.</summary>
    public static string Escape(string text) => Escape(text, static character => character is < ' ' or > '~' or '"' or '&' or '\'' or '+' or '<' or '>' or '\\' or '`');

    /// <summary>As its relaxed encoder escapes letters, which it leaves alone; what it may leave or escape is asked at run time.</summary>
    public static bool NeedsEscaping(string text) => Escape(text).Length != text.Length;

    private static string Escape(string text, Func<char, bool> mustEscape)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            if (!mustEscape(character))
                escaped.Append(character);
            else
                escaped.Append(ShortEscape(character) ?? "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

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
