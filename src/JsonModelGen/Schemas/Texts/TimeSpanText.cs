using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Times and times of day in the constant form: <c>[-][d.]hh:mm[:ss[.fffffff]]</c>, or days only.</summary>
internal static class TimeSpanText
{
    private static readonly Regex s_form = new(
        "^(?<sign>-?)(?:(?<days>[0-9]+)|(?:(?<days>[0-9]+)\\.)?(?<hours>[0-9]+):(?<minutes>[0-9]+)(?::(?<seconds>[0-9]+)(?:\\.(?<fraction>[0-9]{1,7}))?)?)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether a text is read as a <see cref="TimeSpan"/>.</summary>
    public static bool IsTimeSpan(string text)
    {
        if (s_form.Match(text) is not { Success: true } match)
            return false;

        BigInteger days = Part(match, "days"), hours = Part(match, "hours"), minutes = Part(match, "minutes"), seconds = Part(match, "seconds");
        if (days > uint.MaxValue || hours > 23 || minutes > 59 || seconds > 59)
            return false;

        BigInteger ticks = ((((((days * 24) + hours) * 60) + minutes) * 60) + seconds) * TimeSpan.TicksPerSecond;
        string fraction = match.Groups["fraction"].Value;
        if (fraction.Length > 0)
            ticks += int.Parse(fraction.PadRight(7, '0'), CultureInfo.InvariantCulture);
        return match.Groups["sign"].Length > 0 ? -ticks >= long.MinValue : ticks <= long.MaxValue;
    }

    /// <summary>Whether a text is read as a time of day, without a sign and days.</summary>
    public static bool IsTimeOfDay(string text)
    {
        int separator = text.IndexOfAny(['.', ':']);
        return separator > 0 && text[separator] == ':' && text[0] != '-' && IsTimeSpan(text);
    }

    private static BigInteger Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? BigInteger.Parse(part.Value, CultureInfo.InvariantCulture) : BigInteger.Zero;
}
