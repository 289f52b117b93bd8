namespace JsonModelGen.Attributes.Tests.Writing;

public class DateWritingTests
{
    private static readonly long[] Fractions =
        [0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 9_000_000, 9_999_999, 1_234_567, 1_200_000, 7_000, 5_000_000, 1_230_000];

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Local)]
    public void Writes_DateTime(DateTimeKind kind)
    {
        DateTime[] values = [.. Ticks().Select(ticks => new DateTime(ticks, kind))];
        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, DateTime value) => { w.Ensure(36); w.WriteDateTime(value); });
    }

    [Fact]
    public void Writes_local_times_through_a_year()
    {
        // Converted from UTC, a time that occurs twice because clocks are turned back is unambiguous.
        DateTime start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        DateTime[] values = [.. Enumerable.Range(0, 366 * 48).Select(i => start.AddMinutes(30 * i).ToLocalTime())];
        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, DateTime value) => { w.Ensure(36); w.WriteDateTime(value); });
    }

    [Fact]
    public void Writes_DateTimeOffset()
    {
        Random random = FuzzSeed.Random();
        List<DateTimeOffset> values = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue];
        foreach (long ticks in Ticks())
        {
            TimeSpan offset = TimeSpan.FromMinutes(random.Next(4) == 0 ? 0 : random.Next(-14 * 60, (14 * 60) + 1));
            long utc = ticks - offset.Ticks;
            if (utc >= 0 && utc <= DateTime.MaxValue.Ticks) values.Add(new DateTimeOffset(ticks, offset));
        }

        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, DateTimeOffset value) => { w.Ensure(36); w.WriteDateTimeOffset(value); });
    }

    /// <summary>Starts and ends of days, months and years, with all kinds of fractions, and random times.</summary>
    private static List<long> Ticks()
    {
        Random random = FuzzSeed.Random();
        List<long> moments = [DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks];
        foreach (int year in (int[])[1, 4, 99, 100, 400, 999, 1000, 1582, 1899, 1900, 1970, 1999, 2000, 2023, 2024, 9998, 9999])
        {
            for (int month = 1; month <= 12; month++)
            {
                DateTime first = new(year, month, 1);
                DateTime last = new(year, month, DateTime.DaysInMonth(year, month), 23, 59, 59);
                foreach (long fraction in Fractions) moments.AddRange([first.Ticks + fraction, last.Ticks + fraction]);
            }
        }

        for (int i = 0; i < 50_000; i++)
        {
            long ticks = random.NextInt64(DateTime.MaxValue.Ticks);
            moments.Add(random.Next(2) == 0 ? ticks : ticks - (ticks % TimeSpan.TicksPerSecond) + Fractions[random.Next(Fractions.Length)]);
        }

        return moments;
    }
}
