using System.Text.RegularExpressions;
using System.Xml;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Durations of ISO 8601, as the option <c>Format = "iso8601"</c> reads them.</summary>
internal static class DurationText
{
    private const int LongestText = 64;

    /// <summary>Days, hours, minutes and seconds; years and months have no fixed length.</summary>
    private static readonly Regex s_form = new(
        "^-?P(?=[0-9T])([0-9]+D)?(T(?=[0-9.])([0-9]+H)?([0-9]+M)?([0-9]*\\.?[0-9]*S)?)?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool IsDuration(string text)
    {
        if (text.Length > LongestText || !s_form.IsMatch(text))
            return false;

        try
        {
            XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }
}
