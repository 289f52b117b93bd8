using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>System.Text.Json's converters for enums, on members and on enums, with the same meaning as there.</summary>
public sealed partial class EnumConverterTests
{
    public enum Color { Red, DarkBlue, [JsonStringEnumMemberName("green!")] Green }

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public enum Shade { Light, VeryDark = 5 }

#pragma warning disable CA1708 // names that differ only in case: the converter looks for the exact one first
    public enum Size { [JsonValue("s", Aliases = ["tiny"])] Small, [JsonValue(7)] Medium, [JsonValue("l")][JsonStringEnumMemberName("L!")] Large, large }
#pragma warning restore CA1708

    [JsonEnum(FieldRename = FieldRename.Snake)]
    public enum Kind { OnHold, OffHold }

    [Flags]
    public enum Access { None, Read = 1, Write = 2, All = 3, Delete = 8 }

    [Theory]
    [InlineData("\"DarkBlue\"", "\"DarkBlue\"")]
    [InlineData("\"darkblue\"", "\"DarkBlue\"")]
    [InlineData("\"green!\"", "\"green!\"")]
    [InlineData("1", "\"DarkBlue\"")]
    [InlineData("77", "77")]
    [InlineData("-1", "-1")]
    [InlineData("\"1\"", "\"DarkBlue\"")]
    [InlineData("\"77\"", "77")]
    public void Names_on_a_member(string json, string written) => Parity.Check<Named>($$"""{"value":{{json}},"maybe":null}""", $$"""{"value":{{written}},"maybe":null}""");

    /// <summary><c>[JsonValue]</c> is ours: System.Text.Json's converter ignores it, also on a member.</summary>
    [Theory]
    [InlineData("\"Small\"")]
    [InlineData("\"SMALL\"")]
    [InlineData("\"s\"")]
    [InlineData("\"tiny\"")]
    [InlineData("\"Medium\"")]
    [InlineData("7")]
    [InlineData("\"7\"")]
    [InlineData("\"l\"")]
    [InlineData("\"L!\"")]
    [InlineData("\"l!\"")]
    [InlineData("\"Large\"")]
    [InlineData("\"large\"")]
    [InlineData("\"LARGE\"")]
    [InlineData("2")]
    [InlineData("\"+2\"")]
    [InlineData("\"02\"")]
    public void Attributes_on_values_are_read_as_by_System_Text_Json(string json)
    {
        foreach (string text in new[] { $$"""{"value":{{json}},"maybe":null}""", $$"""{"value":0,"maybe":{{json}}}""" })
            AssertSame<Sized>(text);
        if (json[0] == '"')
            AssertSameKey(json);
    }

    [Theory]
    [InlineData("\"Read\"")]
    [InlineData("\"read, DELETE\"")]
    [InlineData("\"Read,w\"")]
    [InlineData("\"Read , w\"")]
    [InlineData("\"read,W\"")]
    [InlineData("\"Write\"")]
    [InlineData("\"x\"")]
    [InlineData("\"3\"")]
    [InlineData("3")]
    [InlineData("16")]
    [InlineData("\"\"")]
    public void Names_of_flags_are_read_as_by_System_Text_Json(string json) => AssertSame<Marked>($$"""{"value":{{json}}}""");

    /// <summary>In System.Text.Json, a converter in the options would have precedence over that on the enum.</summary>
    private static void AssertSameKey(string json)
    {
        string? expected = null;
        try
        {
            expected = System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<Dictionary<SizeToo, int>>("{" + json + ":1}"));
        }
        catch (System.Text.Json.JsonException)
        {
        }

        Assert.Equal(expected is null ? null : "{\"counts\":" + expected + "}", Counted.TryFromJson("{\"counts\":{" + json + ":1}}", out Counted? value, out _) ? value.ToJson() : null);
    }

    private static void AssertSame<T>(string json)
        where T : IJsonModel<T>
    {
        string? expected = null;
        try
        {
            expected = StjReference.Write(StjReference.Read<T>(json));
        }
        catch (System.Text.Json.JsonException)
        {
        }

        Assert.Equal(expected, JsonModel.TryFromJson(json, out T? value, out _) ? JsonModel.ToJson(value) : null);
    }

    [Theory]
    [InlineData("\"Blue\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("1.5")]
    public void Names_that_are_refused(string json)
    {
        Assert.False(Named.TryFromJson($$"""{"value":{{json}},"maybe":null}""", out _, out _));
        Assert.Throws<System.Text.Json.JsonException>(() => StjReference.Read<Named>($$"""{"value":{{json}},"maybe":null}"""));
    }

    [Theory]
    [InlineData("\"VeryDark\"", "\"VeryDark\"")]
    [InlineData("\"verydark\"", "\"VeryDark\"")]
    [InlineData("5", "\"VeryDark\"")]
    [InlineData("6", "6")]
    public void Names_on_an_enum(string json, string written)
    {
        Assert.Equal(written, System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<Shade>(json)));
        Parity.RoundTrip<Shaded>(ShadedJson(json), ShadedJson(written));
    }

    private static string ShadedJson(string value) => "{\"value\":" + value + ",\"counts\":{\"Light\":1}}";

    [Theory]
    [InlineData(0, "\"None\"")]
    [InlineData(1, "\"Read\"")]
    [InlineData(9, "\"Read, Delete\"")]
    [InlineData(11, "\"All, Delete\"")]
    [InlineData(16, "16")]
    public void Flags_are_joined_and_a_value_without_a_name_is_a_number(int bits, string written)
    {
        Assert.Equal($$"""{"access":{{written}}}""", StjReference.Write(new Grant((Access)bits)));
        Parity.Check<Grant>($$"""{"access":{{written}}}""", $$"""{"access":{{written}}}""");
        Parity.Check<Grant>($$"""{"access":{{bits}}}""", $$"""{"access":{{written}}}""");
    }

    [Fact]
    public void Numbers_on_a_member() => Parity.Check<Numbered>("""{"value":2,"maybe":7}""", """{"value":2,"maybe":7}""");

    [Fact]
    public void A_member_decides_before_the_enum_and_only_for_itself() => Parity.RoundTrip<Mixed>(
        """{"named":"OnHold","numbered":1,"plain":"on_hold"}""", """{"named":"OnHold","numbered":1,"plain":"on_hold"}""");

    [Fact]
    public void Our_own_form_refuses_values_without_a_name()
    {
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => new Plain((Kind)77).ToJson()).Kind);
        Parity.Refused<Plain>(JsonModelErrorKind.UnknownEnumValue, """{"value":"77"}""", "$.value");
    }

    [JsonModel]
    public sealed partial record Named(
        [property: JsonConverter(typeof(JsonStringEnumConverter))] Color Value,
        [property: JsonConverter(typeof(JsonStringEnumConverter<Color>))] Color? Maybe);

    [JsonModel]
    public sealed partial record Sized(
        [property: JsonConverter(typeof(JsonStringEnumConverter))] Size Value,
        [property: JsonConverter(typeof(JsonStringEnumConverter<Size>))] Size? Maybe);

#pragma warning disable JMG0107, CA1708 // the test shows what [JsonValue] does in an enum with System.Text.Json's converter
    [JsonConverter(typeof(JsonStringEnumConverter))]
    public enum SizeToo { [JsonValue("s", Aliases = ["tiny"])] Small, [JsonValue(7)] Medium, [JsonValue("l")][JsonStringEnumMemberName("L!")] Large, large }
#pragma warning restore JMG0107, CA1708

    [JsonModel]
    public sealed partial class Counted
    {
        public Dictionary<SizeToo, int> Counts { get; set; } = [];
    }

    [Flags]
    public enum Marks { None, Read = 1, [JsonStringEnumMemberName("w")] Write = 2, [JsonValue("x")] Delete = 8 }

    [JsonModel]
    public sealed partial record Marked([property: JsonConverter(typeof(JsonStringEnumConverter))] Marks Value);

    [JsonModel]
    public sealed partial record Numbered(
        [property: JsonConverter(typeof(JsonNumberEnumConverter<Color>))] Color Value,
        [property: JsonConverter(typeof(JsonNumberEnumConverter<Color>))] Color? Maybe);

    [JsonModel]
    public sealed partial class Shaded
    {
        public Shade Value { get; set; }
        public Dictionary<Shade, int> Counts { get; set; } = [];
    }

    [JsonModel]
    public sealed partial record Grant([property: JsonConverter(typeof(JsonStringEnumConverter))] Access Access);

    [JsonModel]
    public sealed partial record Plain(Kind Value);

    [JsonModel]
    public sealed partial record Mixed(
        [property: JsonConverter(typeof(JsonStringEnumConverter))] Kind Named,
        [property: JsonConverter(typeof(JsonNumberEnumConverter<Kind>))] Kind Numbered,
        Kind Plain);
}
