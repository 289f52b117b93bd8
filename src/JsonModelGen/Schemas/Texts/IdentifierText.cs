using System.Globalization;
using System.Text.RegularExpressions;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>GUIDs, versions, indexes and ranges.</summary>
internal static class IdentifierText
{
    private static readonly Regex s_guid = new("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z", RegexOptions.CultureInvariant);

    public static bool IsGuid(string text) => s_guid.IsMatch(text);

    /// <summary>What <see cref="Version.TryParse(string, out Version)"/> accepts, which is the same in the compiler's .NET and the program's.</summary>
    public static bool IsVersion(string text) =>
        text.Length > 0 && IsDigit(text[0]) && IsDigit(text[text.Length - 1]) && Version.TryParse(text, out _);

    public static bool IsIndex(string text)
    {
        int start = text.Length > 0 && text[0] == '^' ? 1 : 0;
        for (int i = start; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
                return false;
        }

        return start < text.Length && int.TryParse(text.Substring(start), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    public static bool IsRange(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0 && (dots == 0 || IsIndex(text.Substring(0, dots))) && (dots + 2 == text.Length || IsIndex(text.Substring(dots + 2)));
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
