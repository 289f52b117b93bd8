using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Compares numbers of any size in their text form.</summary>
internal static class NumberMagnitude
{
    /// <summary>Whether the magnitude of a number is less than a limit.</summary>
    public static bool IsBelow(string number, string limit)
    {
        (string digits, BigInteger point) = Split(number);
        (string limitDigits, BigInteger limitPoint) = Split(limit);
        if (digits.Length == 0 || point != limitPoint)
            return digits.Length == 0 || point < limitPoint;
        int length = Math.Max(digits.Length, limitDigits.Length);
        return string.CompareOrdinal(digits.PadRight(length, '0'), limitDigits.PadRight(length, '0')) < 0;
    }

    /// <summary>The significant digits, and how many of them are before the decimal point.</summary>
    private static (string Digits, BigInteger Point) Split(string number)
    {
        string mantissa = number.TrimStart('-', '+');
        BigInteger exponent = BigInteger.Zero;
        int e = mantissa.IndexOfAny(['e', 'E']);
        if (e >= 0)
        {
            exponent = BigInteger.Parse(mantissa.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa.Substring(0, e);
        }

        int point = mantissa.IndexOf('.');
        string digits = mantissa.Replace(".", "");
        string significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), exponent + (point < 0 ? mantissa.Length : point) - (digits.Length - significant.Length));
    }
}
