using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Tests.Reading;

/// <summary>Computes the exact value of a JSON number, slowly: the reference for integers with a fraction or an exponent.</summary>
internal static class ExactNumber
{
    internal static bool TryReadInteger(string number, out BigInteger value)
    {
        int e = number.IndexOfAny(['e', 'E']);
        string mantissa = e < 0 ? number : number[..e];
        BigInteger exponent = e < 0 ? 0 : BigInteger.Parse(number[(e + 1)..], CultureInfo.InvariantCulture);
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        value = BigInteger.Parse(mantissa, CultureInfo.InvariantCulture);
        if (value.IsZero)
        {
            return true;
        }

        if (BigInteger.Abs(exponent) > 1000)
        {
            return false;
        }

        BigInteger power = BigInteger.Pow(10, (int)BigInteger.Abs(exponent));
        if (exponent >= 0)
        {
            value *= power;
            return true;
        }

        value = BigInteger.DivRem(value, power, out BigInteger remainder);
        return remainder.IsZero;
    }
}
