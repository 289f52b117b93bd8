using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>The options of models, members and enums, and their precedence.</summary>
public sealed partial class OptionTests
{
    [Fact] public void Names_in_camel_case() => CheckNames<CamelNames>(JsonNamingPolicy.CamelCase);

    [Fact] public void Names_in_snake_case() => CheckNames<SnakeNames>(JsonNamingPolicy.SnakeCaseLower);

    [Fact] public void Names_in_kebab_case() => CheckNames<KebabNames>(JsonNamingPolicy.KebabCaseLower);

    [Fact] public void Names_in_screaming_snake_case() => CheckNames<ScreamingNames>(JsonNamingPolicy.SnakeCaseUpper);

    [Fact] public void Names_unchanged() => CheckNames<PlainNames>(null);

    [Fact]
    public void Names_in_pascal_case() => Assert.StartsWith(
        """{"HTTPServer":0,"UserID":0,"Ipv4Address":0,"LowerCase":0,""", new PascalNames().ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Nulls_are_omitted_on_request()
    {
        Assert.Equal("{}", new WithoutNulls().ToJson());
        Assert.Equal("""{"second":null}""", new SomeNulls().ToJson());
        Parity.RoundTrip<WithoutNulls>("""{"third":[null],"first":"a"}""", """{"first":"a","third":[null]}""");
        Parity.RoundTrip<WithoutNulls>("""{"second":2}""", """{"second":2}""");
        Parity.RoundTrip<MixedNulls>("""{"b":1,"d":0}""", """{"b":1,"d":0}""");
        Parity.RoundTrip<MixedNulls>("""{"a":1,"b":1,"c":1,"d":1,"e":1}""", """{"a":1,"b":1,"c":1,"d":1,"e":1}""");
    }

    [Fact]
    public void Unrecognized_keys_are_refused_on_request()
    {
        Parity.RoundTrip<Strict>("""{"\u0061":1}""", """{"a":1,"computed":2}""");
        Parity.RoundTrip<Strict>("""{"computed":5,"a":1}""", """{"a":1,"computed":2}""");
        JsonModelException error = Parity.Refused<Strict>(JsonModelErrorKind.UnrecognizedKey, """{"x":{"a":[]},"a":1,"y":2}""", "$.x");
        Assert.Equal("x", error.Key);
        Assert.EndsWith("Strict", error.Model, StringComparison.Ordinal);
        Assert.Contains("\"y\"", error.Message, StringComparison.Ordinal);
        Parity.Refused<StrictHolder>(JsonModelErrorKind.UnrecognizedKey, """{"other":1,"items":[{},{"B":1}]}""", "$.items[1].B");
    }

    [Fact]
    public void A_key_is_required_on_request()
    {
        JsonModelException error = Parity.Refused<Required>(JsonModelErrorKind.MissingKey, """{}""", "$");
        Assert.Equal("a", error.Key);
        Assert.Contains("\"a\", \"c\", \"d\"", error.Message, StringComparison.Ordinal);
        Parity.RoundTrip<Required>("""{"a":null,"c":[],"d":1}""", """{"a":null,"b":null,"c":[],"d":1}""");
    }

    [Fact]
    public void Assembly_and_build_options_apply_unless_the_model_sets_them()
    {
        Assert.Equal("""{"first_value":1,"last_color":"dark_red"}""", new ForeignDefaults(1).ToJson());
        Parity.RoundTrip<ForeignDefaults>("""{"second_value":"s","first_value":1,"last_color":"light_blue"}""", """{"first_value":1,"second_value":"s","last_color":"light_blue"}""");
        Parity.Refused<ForeignDefaults>(JsonModelErrorKind.UnrecognizedKey, """{"first_value":1,"firstValue":1}""", "$.firstValue");
    }

    [Fact]
    public void The_model_wins_over_the_assembly_and_the_member_over_the_model()
    {
        Assert.Equal("""{"FirstValue":1,"SecondValue":null,"fourth":null}""", new ForeignOverrides(1).ToJson());
        Parity.RoundTrip<ForeignOverrides>("""{"FirstValue":1,"first_value":2,"ThirdValue":"t"}""", """{"FirstValue":1,"SecondValue":null,"ThirdValue":"t","fourth":null}""");
    }

    [Fact]
    public void An_enum_has_the_same_form_in_all_models() =>
        Parity.RoundTrip<HoldsForeignEnum>("""{"color":"dark_red","colors":{"light_blue":1}}""", """{"color":"dark_red","colors":{"light_blue":1}}""");

    [Fact]
    public void Models_of_other_assemblies_keep_their_options() => Parity.RoundTrip<HoldsForeignModel>(
        """{"firstOne":{"first_value":1},"secondOnes":[{"FirstValue":1}]}""", """{"firstOne":{"first_value":1,"last_color":"dark_red"},"secondOnes":[{"FirstValue":1,"SecondValue":null,"fourth":null}]}""");

    [Fact]
    public void Attributes_of_parameter_and_property_are_merged() =>
        Parity.RoundTrip<Merged>("""{"x":1}""", """{"x":1}""");

    private static void CheckNames<T>(JsonNamingPolicy? policy)
        where T : Names, IJsonModel<T>, new()
    {
        string expected = JsonSerializer.Serialize(new T(), new JsonSerializerOptions { PropertyNamingPolicy = policy });
        Assert.Equal(expected, JsonModel.ToJson(new T()));
        Assert.Equal(expected, JsonModel.ToJson(JsonModel.FromJson<T>(expected)));
    }

    public abstract class Names
    {
        public int HTTPServer { get; set; }
        public int UserID { get; set; }
        public int Ipv4Address { get; set; }
        public int lowerCase { get; set; }
        public int A { get; set; }
        public int AB { get; set; }
        public int ABc { get; set; }
        public int X1y2 { get; set; }
        public int With_Underscore { get; set; }
        public int __Leading { get; set; }
        public int Größe { get; set; }
        public int ÜBer { get; set; }
        public int URL2Go { get; set; }
        public int ISOCode3166 { get; set; }
    }

    [JsonModel(FieldRename = FieldRename.Camel)] public sealed partial class CamelNames : Names;

    [JsonModel(FieldRename = FieldRename.Snake)] public sealed partial class SnakeNames : Names;

    [JsonModel(FieldRename = FieldRename.Kebab)] public sealed partial class KebabNames : Names;

    [JsonModel(FieldRename = FieldRename.ScreamingSnake)] public sealed partial class ScreamingNames : Names;

    [JsonModel(FieldRename = FieldRename.None)] public sealed partial class PlainNames : Names;

    [JsonModel(FieldRename = FieldRename.Pascal)] public sealed partial class PascalNames : Names;

    [JsonModel(IncludeIfNull = false)] public partial record WithoutNulls(string? First = null, int? Second = null, List<string?>? Third = null, WithoutNulls? Fourth = null);

    [JsonModel(IncludeIfNull = false)] public partial record SomeNulls(string? First = null, [property: JsonKey(IncludeIfNull = true)] int? Second = null);

    [JsonModel(IncludeIfNull = false)] public partial record MixedNulls(int? A, int B, int? C, int D, int? E);

    [JsonModel(DisallowUnrecognizedKeys = true)] public partial record Strict(int A = 0) { public int Computed => A + 1; }

    [JsonModel] public partial record StrictHolder(List<Strict> Items);

    [JsonModel]
    public partial record Required([property: JsonKey(Required = true)] string? A, string? B, int[] C, [property: JsonKey(Required = true)] int D = 3);

    [JsonModel] public partial record HoldsForeignEnum(ForeignColor Color, Dictionary<ForeignColor, int> Colors);

    [JsonModel] public partial record HoldsForeignModel(ForeignDefaults FirstOne, ForeignOverrides[] SecondOnes);

    [JsonModel] public partial record Merged([property: JsonKey(IncludeIfNull = false)][JsonKey("x")] int? Value, [JsonKey(IncludeIfNull = false)] string? Text = null);
}
