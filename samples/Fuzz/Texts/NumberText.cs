using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Fuzz;

/// <summary>Texts of numbers: hard to convert, almost valid, and ordinary ones.</summary>
internal static class NumberText
{
    private static readonly string[] s_wrong = ["", "-", "+1", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "--1", "0x1", "NaN", "Infinity", "-Infinity", "1_0", "1 2", "null", "true", "\"1\"", "[1]", "1f"];

    /// <summary>For <see cref="double"/>.</summary>
    public static string Double(Random random) => random.Next(64) switch
    {
        0 => Halfway(BitConverter.DoubleToInt64Bits(DoubleValue(random)) & long.MaxValue, 52, random),
        1 => s_wrong[random.Next(s_wrong.Length)],
        < 16 => Invariant(DoubleValue(random)),
        _ => Any(random, 350),
    };

    /// <summary>For <see cref="float"/>.</summary>
    public static string Single(Random random) => random.Next(64) switch
    {
        0 => Halfway(BitConverter.SingleToInt32Bits(SingleValue(random)) & int.MaxValue, 23, random),
        1 => s_wrong[random.Next(s_wrong.Length)],
        < 16 => Invariant(SingleValue(random)),
        < 24 => Invariant(DoubleValue(random)),
        _ => Any(random, 50),
    };

    /// <summary>For <see cref="decimal"/>.</summary>
    public static string Decimal(Random random) => random.Next(64) switch
    {
        0 => s_wrong[random.Next(s_wrong.Length)],
        < 16 => DecimalValue(random).ToString(CultureInfo.InvariantCulture),
        < 24 => (decimal.MaxValue - random.Next(3)).ToString(CultureInfo.InvariantCulture) + Fraction(random),
        _ => Any(random, 40),
    };

    /// <summary>For integer types: the boundaries of all of them, and integers written with a fraction or an exponent.</summary>
    public static string Integer(Random random) => random.Next(24) switch
    {
        0 => s_wrong[random.Next(s_wrong.Length)],
        < 8 => Boundary(random).ToString(CultureInfo.InvariantCulture),
        < 10 => Boundary(random).ToString(CultureInfo.InvariantCulture) + Fraction(random) + Exponent(random, 3),
        < 12 => (random.Next(2) == 0 ? "-" : "") + "0" + Fraction(random) + Exponent(random, 400),
        < 14 => Boundary(random).ToString(CultureInfo.InvariantCulture) + "0000"[..random.Next(5)] + "e-" + random.Next(6).ToString(CultureInfo.InvariantCulture),
        _ => Any(random, 12),
    };

    /// <summary>Any finite number; subnormal ones and short decimals are more frequent than at random.</summary>
    public static double DoubleValue(Random random)
    {
        double value = random.Next(4) switch
        {
            0 => random.NextInt64(1L << random.Next(1, 62)) / Math.Pow(10, random.Next(20)),
            1 => BitConverter.Int64BitsToDouble(random.NextInt64(1L << 52)),
            _ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
        };
        return double.IsFinite(value) ? value : random.NextDouble();
    }

    public static float SingleValue(Random random)
    {
        float value = random.Next(4) switch
        {
            0 => random.Next(1 << random.Next(1, 30)) / MathF.Pow(10, random.Next(10)),
            1 => BitConverter.Int32BitsToSingle(random.Next(1 << 23)),
            _ => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)),
        };
        return float.IsFinite(value) ? value : random.NextSingle();
    }

    public static decimal DecimalValue(Random random)
    {
        int words = random.Next(1, 4);
        return new(
            random.Next(int.MinValue, int.MaxValue),
            words > 1 ? random.Next(int.MinValue, int.MaxValue) : 0,
            words > 2 ? random.Next(int.MinValue, int.MaxValue) : 0,
            random.Next(2) == 0,
            (byte)random.Next(29));
    }

    /// <summary>A power of two or ten, or a number close to one.</summary>
    public static BigInteger Boundary(Random random)
    {
        BigInteger power = random.Next(2) == 0 ? BigInteger.One << random.Next(130) : BigInteger.Pow(10, random.Next(40));
        BigInteger near = power + random.Next(-3, 4);
        return random.Next(2) == 0 ? near : -near;
    }

    private static string Any(Random random, int maxExponent)
    {
        string whole = random.Next(4) == 0 ? "0" : (char)random.Next('1', '9' + 1) + Digits(random, random.Next(random.Next(8) == 0 ? 40 : 19));
        return (random.Next(3) == 0 ? "-" : "") + whole + Fraction(random) + Exponent(random, maxExponent);
    }

    private static string Fraction(Random random) => random.Next(3) switch
    {
        0 => "",
        1 => "." + new string('0', random.Next(25)) + Digits(random, 1 + random.Next(17)),
        _ => "." + Digits(random, 1 + random.Next(random.Next(16) == 0 ? 800 : 18)),
    };

    private static string Exponent(Random random, int most) => random.Next(3) == 0
        ? "eE"[random.Next(2)] + (random.Next(3) == 0 ? "+" : "") + random.Next(0, most).ToString(CultureInfo.InvariantCulture)
        : random.Next(3) == 0 ? "e-" + random.Next(0, most).ToString(CultureInfo.InvariantCulture) : "";

    private static string Digits(Random random, int count)
    {
        int zeros = random.Next(4);
        return string.Create(count, (random, zeros), static (digits, state) =>
        {
            for (int i = 0; i < digits.Length; i++)
                digits[i] = state.random.Next(4) < state.zeros ? '0' : (char)state.random.Next('0', '9' + 1);
        });
    }

    /// <summary>The decimal exactly halfway between a number and the next one, or just above or below it: rounding depends on all of its digits.</summary>
    private static string Halfway(long bits, int mantissaBits, Random random)
    {
        long fraction = bits & ((1L << mantissaBits) - 1);
        int biased = (int)(bits >> mantissaBits);
        int bias = mantissaBits == 52 ? 1074 : 149;
        BigInteger mantissa = 2 * (new BigInteger(biased == 0 ? fraction : fraction | (1L << mantissaBits))) + 1;
        int exponent = Math.Max(biased, 1) - 1 - bias - 1;
        BigInteger digits = exponent >= 0 ? mantissa << exponent : mantissa * BigInteger.Pow(5, -exponent);
        int scale = Math.Max(-exponent, 0);
        int offset = random.Next(-1, 2);
        if (offset != 0)
        {
            digits = (digits * 10) + offset;
            scale++;
        }

        return digits.ToString(CultureInfo.InvariantCulture) + "e-" + scale.ToString(CultureInfo.InvariantCulture);
    }

    private static string Invariant(IFormattable value) => value.ToString("R", CultureInfo.InvariantCulture);
}
