using System.Globalization;
using System.Numerics;
using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>The tables and bit tricks of number conversion, each compared with plain arithmetic.</summary>
public class NumberTableTests
{
    [Fact]
    public void Eight_digits_are_recognized_counted_and_summed()
    {
        var random = new Random(17);
        for (int i = 0; i < 100_000; i++)
        {
            byte[] bytes = new byte[EightDigits.Count];
            for (int j = 0; j < bytes.Length; j++)
            {
                bytes[j] = random.Next(12) == 0 ? (byte)random.Next(256) : (byte)random.Next('0', '9' + 1);
            }

            ulong word = BitConverter.ToUInt64(bytes);
            int digits = bytes.TakeWhile(b => b is >= (byte)'0' and <= (byte)'9').Count();
            Assert.Equal(digits, EightDigits.CountDigits(word));
            Assert.Equal(digits == EightDigits.Count, EightDigits.AreDigits(word));
            if (digits == EightDigits.Count)
            {
                Assert.Equal(uint.Parse(Encoding.ASCII.GetString(bytes), CultureInfo.InvariantCulture), EightDigits.ValueOf(word));
            }
            else
            {
                string first = "0" + Encoding.ASCII.GetString(bytes, 0, digits);
                Assert.Equal(uint.Parse(first, CultureInfo.InvariantCulture), EightDigits.ValueOfFirst(word, digits));
                Assert.Equal(Math.Pow(10, digits), EightDigits.PowerOfTen(digits));
            }
        }
    }

    [Fact]
    public void Digits_of_a_block_are_appended_to_a_value()
    {
        var random = new Random(19);
        for (int i = 0; i < 100_000; i++)
        {
            byte[] bytes = new byte[random.Next(3) + DigitBlock.Count];
            int digits = random.Next(DigitBlock.Count + 1);
            for (int j = 0; j < bytes.Length; j++)
            {
                bool isDigit = j < bytes.Length - DigitBlock.Count + digits || random.Next(2) == 0;
                bytes[j] = isDigit ? (byte)random.Next('0', '9' + 1) : (byte)random.Next(256);
            }

            int start = bytes.Length - DigitBlock.Count;
            string expected = "7" + Encoding.ASCII.GetString([.. bytes.Skip(start).TakeWhile(b => b is >= (byte)'0' and <= (byte)'9')]);
            ulong value = 7;
            Assert.Equal(expected.Length - 1, DigitBlock.Append(bytes, start, ref value));
            Assert.Equal(ulong.Parse(expected, CultureInfo.InvariantCulture), value);
        }
    }

    [Fact]
    public void Floats_are_the_nearest_and_even_ones()
    {
        var random = new Random(18);
        for (int i = 0; i < 100_000; i++)
        {
            ulong digits = (ulong)random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            Check(digits, random.Next(-340, 310));
            Check(digits, random.Next(-30, 60));

            // Halfway between two neighbours: 53 or 24 bits and one more.
            Check((digits >> (BitOperations.LeadingZeroCount(digits) > 10 ? 0 : 10)) | 1, random.Next(-5, 3));
            Check(((ulong)random.Next(1 << 24) << 1) | 1, random.Next(-18, 12));
            Check(((((ulong)random.NextInt64(1L << 52) | (1UL << 52)) << 1) | 1) << random.Next(10), 0);
        }

        static void Check(ulong digits, int exponent)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{digits}e{exponent}");
            if (BinaryFloat.TryToDouble(digits, exponent, out double value))
            {
                Assert.True(double.Parse(text, CultureInfo.InvariantCulture).Equals(value), text);
            }

            if (BinaryFloat.TryToSingle(digits, exponent, out float single))
            {
                Assert.True(float.Parse(text, CultureInfo.InvariantCulture).Equals(single), text);
            }
        }
    }
}
