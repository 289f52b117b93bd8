using System.Globalization;
using System.Text.RegularExpressions;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The formats that the schemas of models use; any other is an error.</summary>
internal static partial class SchemaFormats
{
    /// <summary>Whether a text has a format: RFC 4122 for <c>uuid</c>, RFC 3339, section 5.6, for the dates.</summary>
    public static bool Has(string text, string format) => format switch
    {
        "uuid" => Uuid().IsMatch(text),
        "date" => IsDate(text),
        "date-time" => IsDateTime(text),
        _ => throw new NotSupportedException(format),
    };

    private static bool IsDate(string text) =>
        FullDate().IsMatch(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The offset is required; second 60 is allowed only in the last minute of a UTC day.</summary>
    private static bool IsDateTime(string text)
    {
        Match match = DateAndTime().Match(text);
        if (!match.Success || !IsDate(match.Groups["date"].Value))
            return false;
        if (match.Groups["second"].Value != "60")
            return true;

        int minute = Minutes("hour", "minute");
        int offset = match.Groups["sign"].Success ? Minutes("offsetHour", "offsetMinute") * (match.Groups["sign"].Value == "+" ? 1 : -1) : 0;
        return (minute - offset + 1440) % 1440 == 1439;

        int Minutes(string hours, string minutes) =>
            (int.Parse(match.Groups[hours].ValueSpan, CultureInfo.InvariantCulture) * 60) + int.Parse(match.Groups[minutes].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex FullDate();

    [GeneratedRegex(
        """
        ^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]
        (?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]|60)(\.[0-9]+)?
        ([Zz]|(?<sign>[+-])(?<offsetHour>[01][0-9]|2[0-3]):(?<offsetMinute>[0-5][0-9]))\z
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DateAndTime();
}
