namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Order and naming, as in json_serializable's tests.</summary>
public sealed partial class NamingTests
{
    /// <summary>Texts that careless code writes incorrectly.</summary>
    public static TheoryData<string> AwkwardTexts =>
    [
        "", " ", "null", "true", "0", "-0", "1e5", "NaN", "undefined", "$", "$string", "${x}", "{0}", "%s", "'", "\"", "\\", "\\\\\"", "/", "</script>",
        "<!--", "&amp;", "a\tb", "\r\n", "\b\f", "\0", "\u0001\u001f", "\u007f", "\u0080", "\u00ad", "é", "e\u0301", "ß", "İı", "日本語", "한국어", "עברית", "العربية",
        "\u200b", "\u200e\u200f", "\u202e", "\u2028\u2029", "\ufeff", "\ufffd", "\uffff", "😀", "👨‍👩‍👧", "🇩🇪", "𝒳", "\u0600", "../../etc", "C:\\x", "a;b--", "=1+1", "\u001b[0m",
    ];

    [Theory, MemberData(nameof(AwkwardTexts))]
    public void Awkward_texts_survive_as_values_and_as_keys(string text)
    {
        Texts texts = new(text, [text, text], new() { [text] = text });
        string json = texts.ToJson();
        Assert.Equal(StjReference.Write(texts), json);
        Texts read = Texts.FromJson(json);
        Assert.Equal((text, text, text), (read.Value, read.List[1], read.Map[text]));
    }

    [Fact]
    public void An_explicit_name_beats_every_rename()
    {
        Assert.Equal(new Kebab(1, 2), Parity.RoundTrip<Kebab>("""{"other-name":2,"own_Name":1}""", """{"own_Name":1,"other-name":2}"""));
        Assert.Equal(new Screaming(1, 2), Parity.RoundTrip<Screaming>("""{"OTHER_NAME":2,"own_Name":1}""", """{"own_Name":1,"OTHER_NAME":2}"""));
        Assert.Equal("own_Name", Parity.Refused<Kebab>(JsonModelErrorKind.MissingKey, """{"own-name":1,"other-name":2}""", "$").Key);
        Assert.Equal("OTHER_NAME", Parity.Refused<Screaming>(JsonModelErrorKind.MissingKey, """{"own_Name":1,"otherName":2}""", "$").Key);
    }

    [Fact]
    public void Names_with_a_dollar_sign_are_ordinary_keys() => Parity.RoundTrip<Dollars>(
        """{"$string":"a","$type":1,"'\u0022":2}""", """{"$string":"a","$type":1,"\u0027\u0022":2}""");

    [Fact]
    public void A_private_type_with_an_underscore_gets_clean_names()
    {
        Assert.Equal("""{"value":1}""", _Hidden.FromJson("""{"value":1}""").ToJson());
        Assert.Equal("value", _Hidden.JsonKeys.Value);
        Assert.Contains("\"title\": \"NamingTests._Hidden\"", _Hidden.JsonSchema, StringComparison.Ordinal);
    }

    /// <summary>In json_serializable it moves to the position of the override.</summary>
    [Fact]
    public void An_override_stays_where_its_base_declares_it() =>
        Parity.RoundTrip<Overriding>("""{"third":3,"second":2,"first":1}""", """{"first":1,"second":2,"third":3}""");

    [Fact]
    public void An_attribute_of_a_parameter_applies_to_the_member_even_if_that_is_inherited() =>
        Parity.RoundTrip<OfParameters>("""{"a_key":1,"b_key":"x","c":3}""", """{"a_key":1,"b_key":"x","c":3}""");

    [JsonModel] public partial record Texts(string Value, List<string> List, Dictionary<string, string> Map);

    [JsonModel(FieldRename = FieldRename.Kebab)] public partial record Kebab([property: JsonKey("own_Name")] int Own, int OtherName);

    [JsonModel(FieldRename = FieldRename.ScreamingSnake)] public partial record Screaming([property: JsonKey("own_Name")] int Own, int OtherName);

    [JsonModel]
    public partial record Dollars(
        [property: JsonKey("$string")] string Text, [property: JsonKey("$type")] int Type, [property: JsonKey("'\"")] int Quotes);

    [JsonModel(CreateJsonKeys = true)] private sealed partial class _Hidden { public int Value { get; set; } }

    public class Overridden
    {
        public virtual int First { get; set; }

        public int Second { get; set; }
    }

    [JsonModel]
    public sealed partial class Overriding : Overridden
    {
        public int Third { get; set; }

        public override int First { get; set; }
    }

    public class HoldsA(int a) { public int A { get; } = a; }

    [JsonModel]
    public sealed partial class OfParameters([JsonKey("a_key")] int a, [JsonKey("b_key")] string? b = null) : HoldsA(a)
    {
        public string? B { get; } = b;

        public int C { get; set; }
    }
}
