using System.Globalization;
using JsonModelGen.Generator.Parsing.Names;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Checks whether values of a type can be written in a .NET format, and read back.</summary>
internal static class DateFormatChecker
{
    private const DateTimeStyles Styles = DateTimeStyles.RoundtripKind;
    private static readonly DateTime s_sample = new DateTime(2026, 11, 22, 13, 45, 56, DateTimeKind.Utc).AddTicks(7891234);

    /// <summary>Why not, or null if it can.</summary>
    /// <param name="type">The simple name of the type.</param>
    /// <param name="format">The format.</param>
    public static string? WhyNot(string type, string format)
    {
        if (format.Length == 0)
            return "it is empty";
        if (!UnicodeText.IsValid(format))
            return UnicodeText.Advice;
        bool isTime = type == "TimeOnly";
        if (isTime || type == "DateOnly")
        {
            string allowed = isTime ? "tTrRoO" : "dDmMoOrRyY";
            if (format.Length == 1 ? allowed.IndexOf(format[0]) < 0 : HasSpecifier(format, isTime ? "dMygzK" : "hHmsfFtzK"))
                return "a " + type + " has no " + (isTime ? "date" : "time of day") + ", or it is not a format";
        }

        string text;
        try
        {
            text = type == "TimeSpan"
                ? new TimeSpan(1, 2, 3, 4, 567).ToString(format, CultureInfo.InvariantCulture)
                : type == "DateTimeOffset" ? new DateTimeOffset(s_sample).ToString(format, CultureInfo.InvariantCulture)
                : s_sample.ToString(format.Length == 1 && type == "DateOnly" && format is "o" or "O" ? "yyyy-MM-dd" : format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return "it is not a format for a " + type;
        }

        return IsRead(type, format, text) ? null : "its output (" + text + ") cannot be read back";
    }

    private static bool IsRead(string type, string format, string text) => type switch
    {
        "TimeSpan" => TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, out _),
        "DateTimeOffset" => DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "DateOnly" or "TimeOnly" when format.Length == 1 => true,
        _ => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, Styles, out _),
    };

    /// <summary>Whether one of some specifiers occurs outside of quotes.</summary>
    private static bool HasSpecifier(string format, string specifiers)
    {
        for (int i = 0; i < format.Length; i++)
        {
            char character = format[i];
            if (character == '\\')
                i++;
            else if (character is '"' or '\'')
                i = format.IndexOf(character, i + 1) is var end && end < 0 ? format.Length : end;
            else if (specifiers.IndexOf(character) >= 0)
                return true;
        }

        return false;
    }
}
