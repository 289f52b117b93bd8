using System.Numerics;

namespace JsonModelGen.Fuzz;

/// <summary>All runs. To add one, add a line.</summary>
internal static class FuzzRuns
{
    public static readonly IReadOnlyList<FuzzRun> All =
    [
        new DocumentRun(),
        new SkipRun(),
        new StringRun(),
        new ValueRun<double, DoubleCodec>(
            "doubles", 10_000_000, NumberText.DoubleValue, NumberText.Double, static (one, other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other), double.IsInfinity),
        new ValueRun<float, SingleCodec>(
            "floats", 3_000_000, NumberText.SingleValue, NumberText.Single, static (one, other) => BitConverter.SingleToInt32Bits(one) == BitConverter.SingleToInt32Bits(other), float.IsInfinity),
        new ValueRun<decimal, DecimalCodec>(
            "decimals", 3_000_000, NumberText.DecimalValue, NumberText.Decimal, static (one, other) => decimal.GetBits(one).AsSpan().SequenceEqual(decimal.GetBits(other))),
        new RunGroup(
            "dates",
            new ValueRun<DateTime, DateTimeCodec>("dates", 1_000_000, TimeText.DateTimeValue, TimeText.DateAndTime, static (one, other) => one.Ticks == other.Ticks && one.Kind == other.Kind),
            new ValueRun<DateTimeOffset, DateTimeOffsetCodec>("dates", 1_000_000, TimeText.DateTimeOffsetValue, TimeText.DateAndTime, static (one, other) => one.EqualsExact(other)),
            new ValueRun<DateOnly, DateOnlyCodec>("dates", 300_000, static random => DateOnly.FromDateTime(new DateTime(TimeText.Ticks(random))), TimeText.Date, static (one, other) => one == other),
            new ValueRun<TimeOnly, TimeOnlyCodec>("dates", 300_000, static random => new TimeOnly(TimeText.Ticks(random) % TimeSpan.TicksPerDay), TimeText.Time, static (one, other) => one == other),
            new ValueRun<TimeSpan, TimeSpanCodec>("dates", 300_000, static random => new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue)), TimeText.Span, static (one, other) => one == other)),
        new RunGroup(
            "integers",
            Integer<sbyte, SByteCodec>(),
            Integer<byte, ByteCodec>(),
            Integer<short, Int16Codec>(),
            Integer<ushort, UInt16Codec>(),
            Integer<int, Int32Codec>(),
            Integer<uint, UInt32Codec>(),
            Integer<long, Int64Codec>(),
            Integer<ulong, UInt64Codec>(),
            Integer<Int128, Int128Codec>(),
            Integer<UInt128, UInt128Codec>()),
    ];

    private static ValueRun<T, TCodec> Integer<T, TCodec>()
        where T : struct, IBinaryInteger<T>
        where TCodec : IJsonCodec<T> =>
        new("integers", 200_000, static random => T.CreateTruncating(NumberText.Boundary(random)), NumberText.Integer, static (one, other) => one == other);
}
