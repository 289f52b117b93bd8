namespace JsonModelGen.IntegrationTests.Options;

[JsonEnum(FieldRename = FieldRename.Kebab, UnknownValue = Other)]
public enum Delivery
{
    Other,
    OnTheWay,
    [JsonValue("lost!", Aliases = ["gone"])] Lost,
    [JsonValue(7)] Returned,
    Again = OnTheWay,
}

[Flags, JsonEnum]
public enum Rights : byte { None, Read = 1, Write = 2, All = 3, Delete = 8 }

[JsonEnum(AsNumber = true)]
public enum Level : sbyte { Low = -1, High = 5 }

[JsonEnum(CaseInsensitive = true)]
internal enum Mood { Glad, Größe }

/// <summary>The class emitted for an enum with <c>[JsonEnum]</c>: its JSON texts, for code outside of models.</summary>
public sealed class EnumHelperTests
{
    [Theory]
    [InlineData(Delivery.Other, "other")]
    [InlineData(Delivery.OnTheWay, "on-the-way")]
    [InlineData(Delivery.Lost, "lost!")]
    [InlineData(Delivery.Returned, "7")]
    public void A_value_and_its_JSON_text_convert_to_each_other(Delivery value, string text)
    {
        Assert.Equal(text, value.ToJsonName());
        Finds(text, value);
    }

    [Fact]
    public void Aliases_are_found_but_no_other_texts()
    {
        Finds("gone", Delivery.Lost);
        foreach (string? text in new[] { null, "", "Other", "on-the-way ", "8", "unknown", new string('x', 500) })
            Assert.False(DeliveryJson.TryParse(text, out Delivery value) || value != default);
        Assert.False(DeliveryJson.TryParse("unknown"u8, out _));
    }

    [Fact]
    public void A_value_that_is_not_declared_has_no_text() => Assert.Throws<ArgumentOutOfRangeException>(() => ((Delivery)77).ToJsonName());

    [Theory]
    [InlineData(0, "none")]
    [InlineData(9, "read, delete")]
    [InlineData(11, "all, delete")]
    [InlineData(16, "16")]
    public void Flags_are_joined(int bits, string text)
    {
        Assert.Equal(text, ((Rights)bits).ToJsonName());
        Assert.True(RightsJson.TryParse(text, out Rights found));
        Assert.Equal((Rights)bits, found);
        Assert.False(RightsJson.TryParse("read, fly", out _));
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(5, "5")]
    [InlineData(100, "100")]
    public void Numbers_are_digits(int number, string text)
    {
        Assert.Equal(text, ((Level)number).ToJsonName());
        Assert.True(LevelJson.TryParse(text, out Level found));
        Assert.Equal((Level)number, found);
        Assert.False(LevelJson.TryParse("300", out _));
        Assert.False(LevelJson.TryParse("Low", out _));
    }

    [Fact]
    public void Names_are_found_in_any_case_if_the_enum_allows_it()
    {
        Assert.True(MoodJson.TryParse("GRÖßE", out Mood mood));
        Assert.Equal(Mood.Größe, mood);
        Assert.True(MoodJson.TryParse("GLAD", out mood));
        Assert.Equal("glad", mood.ToJsonName());
    }

    [Fact]
    public void It_is_as_accessible_as_the_enum()
    {
        Assert.True(typeof(DeliveryJson).IsPublic);
        Assert.False(typeof(MoodJson).IsPublic);
    }

    private static void Finds(string text, Delivery value)
    {
        Assert.True(DeliveryJson.TryParse(text, out Delivery found));
        Assert.Equal(value, found);
        Assert.True(DeliveryJson.TryParse(text.AsSpan(), out found));
        Assert.Equal(value, found);
        Assert.True(DeliveryJson.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out found));
        Assert.Equal(value, found);
    }
}
