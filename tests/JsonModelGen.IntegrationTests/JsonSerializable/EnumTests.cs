namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Enums, as in json_serializable's tests.</summary>
public sealed partial class EnumTests
{
    [Theory]
    [InlineData("200")]
    [InlineData("\"gone\"")]
    [InlineData("\"unset\"")]
    [InlineData("-1")]
    public void Text_and_numbers_may_be_mixed_in_one_enum(string value) =>
        Parity.RoundTrip<HoldsCode>($$"""{"code":{{value}},"codes":[{{value}}],"maybe":{{value}}}""", $$"""{"code":{{value}},"codes":[{{value}}],"maybe":{{value}}}""");

    [Theory]
    [InlineData("\"200\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"410\"")]
    [InlineData("410")]
    [InlineData("\"\"")]
    public void A_number_in_quotes_is_another_value(string value)
    {
        JsonModelException error = Parity.Refused<HoldsCode>(JsonModelErrorKind.UnknownEnumValue, $$"""{"code":{{value}}}""", "$.code");
        Assert.All(["200", "gone", "unset", "-1"], known => Assert.Contains(known, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_explicit_value_beats_the_rename_and_the_rename_beats_the_name() =>
        Assert.Equal(
            [Renamed.FirstOne, Renamed.SecondOne, Renamed.ThirdOne],
            Parity.RoundTrip<HoldsRenamed>("""{"values":["first_one","SECOND","third_one"]}""", """{"values":["first_one","SECOND","third_one"]}""").Values);

    [Theory]
    [InlineData("second_one")]
    [InlineData("SecondOne")]
    [InlineData("FirstOne")]
    [InlineData("firstOne")]
    public void Names_that_a_value_or_a_rename_replaces_are_unknown(string name) =>
        Parity.Refused<HoldsRenamed>(JsonModelErrorKind.UnknownEnumValue, $$"""{"values":["SECOND","{{name}}"]}""", "$.values[1]");

    /// <summary>json_serializable uses the index of the declaration; in C# a value has its declared number.</summary>
    [Fact]
    public void As_numbers_they_have_their_declared_numbers_and_aliases_are_one_value() =>
        Parity.RoundTrip<HoldsNumbers>("""{"values":[0,10,11,10]}""", """{"values":[0,10,11,10]}""");

    [Theory]
    [InlineData("\"ten\"")]
    [InlineData("\"10\"")]
    public void As_numbers_they_cannot_be_strings(string text) => Parity.Refused<HoldsNumbers>(JsonModelErrorKind.WrongType, $$"""{"values":[0,{{text}}]}""", "$.values[1]");

    [Theory]
    [InlineData("""{"byCode":{"410":null},"list":[]}""", "$.byCode.410")]
    [InlineData("""{"byCode":{"200":"410"},"list":[]}""", "$.byCode.200")]
    [InlineData("""{"byCode":{},"list":[null,410]}""", "$.list[1]")]
    public void An_unknown_value_is_refused_as_a_key_and_as_an_element(string json, string path) =>
        Parity.Refused<Keyed>(JsonModelErrorKind.UnknownEnumValue, json, path);

    [Fact]
    public void Enums_are_keys_in_the_same_form_and_nullable_ones_are_values() => Parity.RoundTrip<Keyed>(
        """{"byCode":{"200":"gone","gone":null},"list":[null,200]}""", """{"byCode":{"200":"gone","gone":null},"list":[null,200]}""");

    public enum Code
    {
        [JsonValue(200)] Ok,
        [JsonValue("gone")] Gone,
        [JsonValue(-1)] Failed,
        Unset,
    }

    [JsonEnum(FieldRename = FieldRename.Snake)]
    public enum Renamed { FirstOne, [JsonValue("SECOND")] SecondOne, ThirdOne }

    [JsonEnum(AsNumber = true)]
    public enum Numbered { Zero, Ten = 10, Eleven, AliasOfTen = Ten }

    [JsonModel] public partial record HoldsCode(Code Code, List<Code>? Codes = null, Code? Maybe = null);

    [JsonModel] public partial record HoldsRenamed(Renamed[] Values);

    [JsonModel] public partial record HoldsNumbers(List<Numbered> Values);

    [JsonModel] public partial record Keyed(Dictionary<Code, Code?> ByCode, List<Code?> List);
}
