using System.Globalization;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Dates and times in a .NET format, which the option <c>Format</c> sets.</summary>
internal static class FormattedText
{
    private const string LeapYear = "2000";

    /// <summary>Whether a text has the format. If the format has no year, February 29 is accepted, as it depends on the year in which it is read.</summary>
    public static bool Fits(string text, string type, string format) => type switch
    {
        "TimeSpan" => TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, TimeSpanStyles.None, out _),
        "DateTimeOffset" => DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) || IsOfLeapYear(text, format),
        "DateOnly" => IsDateTime(text, format switch { "o" or "O" => "yyyy'-'MM'-'dd", "r" or "R" => "ddd, dd MMM yyyy", _ => format }),
        "TimeOnly" => IsDateTime(text, format switch { "o" or "O" => "HH':'mm':'ss'.'fffffff", "r" or "R" => "HH':'mm':'ss", _ => format }),
        _ => IsDateTime(text, format),
    };

    private static bool IsDateTime(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault, out _) || IsOfLeapYear(text, format);

    private static bool IsOfLeapYear(string text, string format) =>
        format.Length > 1 && format.IndexOf('y') < 0 &&
        DateTime.TryParseExact(LeapYear + text, "yyyy" + format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
