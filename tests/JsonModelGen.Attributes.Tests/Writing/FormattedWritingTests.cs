using System.Globalization;

namespace JsonModelGen.Attributes.Tests.Writing;

public class FormattedWritingTests
{
    [Fact]
    public void Writes_Guid()
    {
        Random random = FuzzSeed.Random();
        byte[] bytes = new byte[16];
        List<Guid> values = [Guid.Empty, Guid.AllBitsSet];
        for (int i = 0; i < 10_000; i++)
        {
            random.NextBytes(bytes);
            values.Add(new Guid(bytes));
        }

        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, Guid value) => { w.Ensure(38); w.WriteGuid(value); });
    }

    [Fact]
    public void Writes_other_numbers_by_their_own_formatting()
    {
        Int128[] values = [0, 1, -1, Int128.MaxValue, Int128.MinValue, ulong.MaxValue];
        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, Int128 value) => w.WriteFormatted(value, 40));
        Half[] halves = [Half.Zero, Half.MaxValue, Half.MinValue, Half.Epsilon, Half.Pi];
        Written.SameAsSystemTextJson(halves, (ref Utf8BufferWriter w, Half value) => w.WriteFormatted(value, 16));
    }

    [Fact]
    public void Writes_formatted_strings_and_names()
    {
        TimeSpan[] values = [TimeSpan.Zero, TimeSpan.MaxValue, TimeSpan.MinValue, TimeSpan.FromMilliseconds(1)];
        Written.SameAsSystemTextJson(values, (ref Utf8BufferWriter w, TimeSpan value) => w.WriteFormattedString(value, 26, "c"));
        Assert.Equal("\"-5\":", Written.By((ref w) => w.WriteFormattedName(-5, 11)));
        Assert.Equal("\"2026-01-02\":", Written.By((ref w) => w.WriteFormattedName(new DateOnly(2026, 1, 2), 10, "O")));
    }

    [Fact]
    public void Writes_values_whose_text_is_longer_than_expected() =>
        Assert.Equal(
            Int128.MinValue.ToString(CultureInfo.InvariantCulture),
            Written.By((ref w) => w.WriteFormatted(Int128.MinValue, 1), capacity: 0));

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Does_not_depend_on_the_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("-1", Written.By((ref w) => w.WriteInt32(-1)));
            Assert.Equal("-1.5", Written.By((ref w) => w.WriteDouble(-1.5)));
            Assert.Equal("-1.5", Written.By((ref w) => w.WriteSingle(-1.5f)));
            Assert.Equal("-1.50", Written.By((ref w) => w.WriteDecimal(-1.50m)));
            Assert.Equal("-1", Written.By((ref w) => w.WriteFormatted((Int128)(-1), 40)));
            Assert.Equal("\"2026-01-02T03:04:05Z\"", Written.By((ref w) => w.WriteDateTime(new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
