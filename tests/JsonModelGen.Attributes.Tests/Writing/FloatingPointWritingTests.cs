namespace JsonModelGen.Attributes.Tests.Writing;

public class FloatingPointWritingTests
{
    private static readonly Write<double> WriteDouble = (ref w, value) => { w.Ensure(32); w.WriteDouble(value); };
    private static readonly Write<float> WriteSingle = (ref w, value) => { w.Ensure(32); w.WriteSingle(value); };

    [Fact]
    public void Writes_doubles_of_every_magnitude()
    {
        List<double> values = [0.0, -0.0, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, Math.PI, Math.E];
        for (int exponent = -1074; exponent <= 1023; exponent++) AddWithNeighbours(values, Math.ScaleB(1.0, exponent));
        for (int exponent = -324; exponent <= 308; exponent++)
        {
            foreach (string digits in (string[])["1", "2", "5", "9", "1.5", "9.999999999999999", "1.2345678901234567", "123456789"])
            {
                double value = double.Parse($"{digits}E{exponent}", System.Globalization.CultureInfo.InvariantCulture);
                if (double.IsFinite(value)) AddWithNeighbours(values, value);
            }
        }

        Written.SameAsSystemTextJson(values, WriteDouble);

        static void AddWithNeighbours(List<double> values, double value)
        {
            double[] around = [Math.BitDecrement(value), value, Math.BitIncrement(value)];
            values.AddRange(around.Where(double.IsFinite));
            values.AddRange(around.Where(double.IsFinite).Select(v => -v));
        }
    }

    [Fact]
    public void Writes_doubles_of_random_bits()
    {
        Random random = FuzzSeed.Random();
        List<double> values = [];
        while (values.Count < 150_000)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(value)) values.Add(value);
        }

        Written.SameAsSystemTextJson(values, WriteDouble);
    }

    [Fact]
    public void Writes_doubles_with_few_digits()
    {
        // Typical data: prices, coordinates, integers, and sums of them.
        Random random = FuzzSeed.Random();
        List<double> values = [];
        for (int i = 0; i < 100_000; i++)
        {
            double whole = random.NextInt64(1L << random.Next(1, 60));
            values.Add(whole);
            values.Add(-whole / Math.Pow(10, random.Next(20)));
            values.Add(whole * Math.Pow(10, random.Next(20)));
            values.Add(random.Next(1000) * 0.1);
        }

        Written.SameAsSystemTextJson(values, WriteDouble);
    }

    [Fact]
    public void Writes_doubles_with_few_bits()
    {
        // Few significant bits: the shortest text has many digits, and the spacing below a power of two is finer.
        Random random = FuzzSeed.Random();
        List<double> values = [];
        for (int i = 0; i < 100_000; i++)
        {
            values.Add(Math.ScaleB(random.NextInt64(1L << random.Next(1, 53)), random.Next(-1074, 960)));
        }

        Written.SameAsSystemTextJson(values, WriteDouble);
    }

    [Fact]
    public void Writes_singles_of_every_magnitude()
    {
        List<float> values = [0f, -0f, float.Epsilon, float.MaxValue, float.MinValue, 0.1f, 16777216f, 3.4e38f];
        for (int exponent = -149; exponent <= 127; exponent++)
        {
            float power = MathF.ScaleB(1f, exponent);
            values.AddRange([MathF.BitDecrement(power), power, MathF.BitIncrement(power), -power]);
        }

        for (int exponent = -45; exponent <= 38; exponent++)
        {
            float power = float.Parse($"1E{exponent}", System.Globalization.CultureInfo.InvariantCulture);
            values.AddRange([MathF.BitDecrement(power), power, MathF.BitIncrement(power), -power]);
        }

        Written.SameAsSystemTextJson(values, WriteSingle);
    }

    [Fact]
    public void Writes_singles_of_random_bits()
    {
        Random random = FuzzSeed.Random();
        List<float> values = [];
        while (values.Count < 150_000)
        {
            float value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            if (float.IsFinite(value)) values.Add(value);
            values.Add(random.Next(1_000_000) / 1000f);
        }

        Written.SameAsSystemTextJson(values, WriteSingle);
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Refuses_values_that_are_not_finite(double value, string name)
    {
        foreach (Write write in (Write[])[(ref w) => w.WriteDouble(value), (ref w) => w.WriteSingle((float)value)])
        {
            JsonModelException error = Assert.Throws<JsonModelException>(() => Written.By(write));
            Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
            Assert.StartsWith(name + " ", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Writes_decimals()
    {
        Random random = FuzzSeed.Random();
        List<decimal> values =
        [
            0m, 0.0m, -0.0m, 1m, -1m, 1.0m, 1.10m, 0.1m, decimal.MaxValue, decimal.MinValue, new(1, 0, 0, true, 28), new(-1, -1, -1, true, 28),
        ];
        for (byte scale = 0; scale <= 28; scale++)
        {
            for (ulong power = 1; power <= 1_000_000_000_000_000_000; power *= 10)
            {
                foreach (ulong digits in (ulong[])[power - 1, power, power + 1, ulong.MaxValue / power])
                    values.Add(new decimal((int)digits, (int)(digits >> 32), 0, isNegative: digits % 2 == 0, scale));
            }
        }

        for (int i = 0; i < 50_000; i++)
        {
            int high = random.Next(3) == 0 ? random.Next() : 0;
            int middle = random.Next(2) == 0 ? random.Next() : 0;
            values.Add(new decimal(random.Next(), middle, high, random.Next(2) == 0, (byte)random.Next(29)));
        }

        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, decimal value) => { w.Ensure(31); w.WriteDecimal(value); });
    }
}
