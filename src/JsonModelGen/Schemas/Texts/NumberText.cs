using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Numbers as keys, and as strings if these are read: the forms of <c>Utf8Parser</c>, and for some types those of .NET.</summary>
internal static class NumberText
{
    private const int MostDigits = 100_000;

    private static readonly Regex s_integer = new("^[-+]?[0-9]+\\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_number = new("^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?\\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_withCommas = new("^[-+]?([0-9][0-9,]*(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?\\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a text consists of digits, with or without a sign, and is not too long.</summary>
    public static bool IsInteger(string text) => text.Length <= MostDigits && s_integer.IsMatch(text);

    /// <summary>Whether a text is an integer, with its value.</summary>
    public static bool IsInteger(string text, out BigInteger value, bool allowsSign)
    {
        value = BigInteger.Zero;
        return IsInteger(text) && (allowsSign || text[0] is not ('-' or '+')) && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The same with surrounding white space.</summary>
    public static bool IsSpacedInteger(string text, out BigInteger value) => IsInteger(Trimmed(text), out value, allowsSign: true);

    /// <summary>Whether a text is the name of a non-finite number.</summary>
    public static bool IsNamed(string text) => text is "NaN" or "Infinity" or "-Infinity";

    /// <summary>Whether a text is a number below a limit.</summary>
    public static bool IsNumber(string text, string limit) => s_number.IsMatch(text) && NumberMagnitude.IsBelow(text, limit);

    /// <summary>Whether a text is a <c>Half</c>. .NET accepts surrounding white space, and commas after the first digit.</summary>
    public static bool IsHalf(string text) => Trimmed(text) is var number && s_withCommas.IsMatch(number) && NumberMagnitude.IsBelow(number.Replace(",", ""), NumberLimits.Half);

    private static string Trimmed(string text) => text.TrimEnd('\0').Trim(' ', '\t', '\n', '\v', '\f', '\r');
}
