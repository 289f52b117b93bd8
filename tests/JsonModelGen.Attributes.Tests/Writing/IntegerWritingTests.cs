namespace JsonModelGen.Attributes.Tests.Writing;

public class IntegerWritingTests
{
    [Fact]
    public void Writes_Int32() =>
        Written.SameAsSystemTextJson([.. Values().Select(v => (int)v)], (ref Utf8BufferWriter w, int value) => { w.Ensure(11); w.WriteInt32(value); });

    [Fact]
    public void Writes_UInt32() =>
        Written.SameAsSystemTextJson([.. Values().Select(v => (uint)v)], (ref Utf8BufferWriter w, uint value) => { w.Ensure(10); w.WriteUInt32(value); });

    [Fact]
    public void Writes_Int64() =>
        Written.SameAsSystemTextJson([.. Values().Select(v => (long)v)], (ref Utf8BufferWriter w, long value) => { w.Ensure(20); w.WriteInt64(value); });

    [Fact]
    public void Writes_UInt64() =>
        Written.SameAsSystemTextJson(Values(), (ref Utf8BufferWriter w, ulong value) => { w.Ensure(20); w.WriteUInt64(value); });

    /// <summary>Small values, values around all powers of two and ten and their negations, and random ones of all lengths.</summary>
    private static List<ulong> Values()
    {
        List<ulong> values = [];
        List<ulong> centres = [0, 10_000, int.MaxValue, uint.MaxValue, long.MaxValue, ulong.MaxValue];
        for (int i = 0; i < 64; i++) centres.Add(1ul << i);
        for (ulong power = 1; power <= 1_000_000_000_000_000_000; power *= 10) centres.AddRange([power, 5 * power]);
        centres.Add(10_000_000_000_000_000_000);
        foreach (ulong centre in centres)
        {
            for (int i = -1000; i <= 1000; i++)
            {
                values.Add(centre + (ulong)i);
                values.Add(0 - (centre + (ulong)i));
            }
        }

        Random random = FuzzSeed.Random();
        for (int i = 0; i < 200_000; i++) values.Add((ulong)random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
        return values;
    }
}
