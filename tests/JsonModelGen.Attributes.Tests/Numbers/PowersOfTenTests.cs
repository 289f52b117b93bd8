using System.Numerics;

namespace JsonModelGen.Attributes.Tests.Numbers;

public class PowersOfTenTests
{
    [Fact]
    public void Holds_every_power_rounded_up_to_128_bits()
    {
        for (int k = PowersOfTen.Least; k <= PowersOfTen.Greatest; k++)
        {
            ulong high = PowersOfTen.Get(k, out ulong low);
            Assert.True(new UInt128(high, low) == Exact(k), $"10^{k}");
        }
    }

    [Fact]
    public void Is_truncated_where_reading_requires_it()
    {
        for (int k = PowersOfTen.Least; k <= PowersOfTen.Greatest; k++)
        {
            ulong high = PowersOfTen.GetCutOff(k, out ulong low);
            Assert.True(new UInt128(high, low) == Exact(k) - (k is < -27 or > 55 ? UInt128.One : UInt128.Zero), $"10^{k}");
        }
    }

    private static UInt128 Exact(int k)
    {
        BigInteger power = BigInteger.Pow(10, Math.Abs(k));
        int bits = (int)power.GetBitLength();

        // The fraction is numerator / denominator, scaled so that the quotient has 128 bits.
        (BigInteger numerator, BigInteger denominator) = k >= 0
            ? (power << 128, BigInteger.One << bits)
            : (BigInteger.One << (bits + 127), power);
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        return (UInt128)(remainder.IsZero ? quotient : quotient + 1);
    }
}
