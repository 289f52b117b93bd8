using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Generator.Literals;

/// <summary>The value of a JSON number that is an integer, however it is written: <c>3</c>, <c>3.0</c>, <c>30e-1</c>.</summary>
internal static class JsonInteger
{
    /// <summary>More digits than any type with bounds has; a number of that length is beyond all of them.</summary>
    private const int MostDigits = 64;

    private static readonly BigInteger s_beyond = BigInteger.Pow(10, MostDigits);

    /// <summary>Understands a number; false if it is no integer. One that is beyond all types is cut short.</summary>
    public static bool TryParse(string number, out BigInteger value)
    {
        value = BigInteger.Zero;
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        int point = mantissa.IndexOf('.');
        string digits = mantissa.Replace(".", "").TrimStart('-').TrimStart('0');
        int length = digits.Length;
        digits = digits.TrimEnd('0');
        if (digits.Length == 0)
            return true;

        BigInteger exponent = ExponentOf(number);
        exponent += length - digits.Length - (point < 0 ? 0 : mantissa.Length - point - 1);
        if (exponent.Sign < 0)
            return false;

        BigInteger magnitude = digits.Length + exponent > MostDigits
            ? s_beyond
            : BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)exponent);
        value = number[0] == '-' ? -magnitude : magnitude;
        return true;
    }

    /// <summary>The exponent that a number is written with; 0 if it has none.</summary>
    public static BigInteger ExponentOf(string number)
    {
        int at = number.IndexOfAny(['e', 'E']);
        return at < 0 ? BigInteger.Zero : BigInteger.Parse(number.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
