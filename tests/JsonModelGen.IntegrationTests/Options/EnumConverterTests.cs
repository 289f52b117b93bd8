using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>System.Text.Json's converters for enums, on members and on enums: they mean what they mean there.</summary>
public sealed partial class EnumConverterTests
{
    public enum Color { Red, DarkBlue, [JsonStringEnumMemberName("green!")] Green }

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public enum Shade { Light, VeryDark = 5 }

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
    public void Flags_stand_side_by_side_and_what_has_no_name_is_a_number(int bits, string written)
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
    public void Our_own_form_refuses_what_has_no_name()
    {
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => new Plain((Kind)77).ToJson()).Kind);
        Parity.Refused<Plain>(JsonModelErrorKind.UnknownEnumValue, """{"value":"77"}""", "$.value");
    }

    [JsonModel]
    public sealed partial record Named(
        [property: JsonConverter(typeof(JsonStringEnumConverter))] Color Value,
        [property: JsonConverter(typeof(JsonStringEnumConverter<Color>))] Color? Maybe);

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
