using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Missing keys, nulls and defaults, as in json_serializable's tests.</summary>
public sealed partial class AbsenceTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":null,"number":null,"items":null,"map":null,"state":null,"inner":null}""")]
    public void Missing_and_null_are_the_same_for_a_nullable_member(string json) =>
        Assert.Equal(new Nullables(null, null, null, null, null, null), Nullables.FromJson(json));

    [Theory]
    [InlineData("text")]
    [InlineData("number")]
    [InlineData("items")]
    [InlineData("map")]
    [InlineData("state")]
    [InlineData("inner")]
    public void A_missing_key_of_a_non_nullable_member_is_an_error_that_names_it(string key)
    {
        string json = NonNullables.Json.Replace($"\"{key}\"", "\"other\"", StringComparison.Ordinal);
        JsonModelException error = Parity.Refused<NonNullables>(JsonModelErrorKind.MissingKey, json, "$");
        Assert.Equal(key, error.Key);
    }

    [Fact]
    public void An_empty_object_gives_parameters_their_defaults() => Assert.Equal(new Defaults(), Parity.Check<Defaults>("{}"));

    [Fact]
    public void Not_a_number_infinities_and_extremes_can_be_defaults() =>
        Assert.Equal(new Extremes(), Extremes.FromJson("{}"));

    [Fact]
    public void A_required_key_may_be_null_but_not_missing_and_all_missing_keys_are_named()
    {
        Assert.Equal(new Required(null, null), Required.FromJson("""{"a":null,"b":null}"""));
        JsonModelException error = Parity.Refused<Required>(JsonModelErrorKind.MissingKey, "{}", "$");
        Assert.Contains("\"a\", \"b\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_writes_null_beats_a_model_that_omits_it() =>
        Assert.Equal("""{"written":null}""", new OmitsNull(null, null).ToJson());

    [Fact]
    public void Nulls_in_lists_and_dictionaries_survive() =>
        Parity.Check<NullsInside>("""{"list":["a",null],"map":{"x":null,"y":1},"deep":[[null],null]}""", """{"list":["a",null],"map":{"x":null,"y":1},"deep":[[null],null]}""");

    [Fact]
    public void A_JSON_element_tells_missing_null_and_a_value_apart()
    {
        Assert.Equal(JsonValueKind.Undefined, Patch.FromJson("{}").Name.ValueKind);
        Assert.Equal(JsonValueKind.Null, Patch.FromJson("""{"name":null}""").Name.ValueKind);
        Assert.Equal("a", Patch.FromJson("""{"name":"a"}""").Name.GetString());
        Assert.All(["{}", """{"name":null}""", """{"name":"a"}"""], static json => Assert.Equal(json, Patch.FromJson(json).ToJson()));
    }

    public enum State { On, Off }

    [JsonModel] public partial record Inner(int Value);

    [JsonModel] public partial record Nullables(string? Text, int? Number, List<int>? Items, Dictionary<string, int>? Map, State? State, Inner? Inner);

    [JsonModel]
    public partial record NonNullables(string Text, int Number, List<int> Items, Dictionary<string, int> Map, State State, Inner Inner)
    {
        public const string Json = """{"text":"a","number":1,"items":[],"map":{},"state":"on","inner":{"value":1}}""";
    }

    [JsonModel]
    public partial record Defaults(
        string Text = "a\"\\\n\u2028é", int Number = -1, long Long = long.MinValue, char Letter = '\'', decimal Money = 1.10m, double Real = 0.1,
        bool Flag = true, State State = State.Off, int? Nullable = 5, string? Nothing = null, DateTime Time = default, uint Unsigned = uint.MaxValue);

    [JsonModel]
    public partial record Extremes(
        double NotANumber = double.NaN, double Infinite = double.PositiveInfinity, double MinusInfinite = double.NegativeInfinity,
        double Largest = double.MaxValue, double Smallest = double.Epsilon, float Single = float.NaN);

    [JsonModel] public partial record Required([property: JsonKey(Required = true)] int? A, [property: JsonKey(Required = true)] string? B);

    [JsonModel(IncludeIfNull = false)] public partial record OmitsNull(int? Omitted, [property: JsonKey(IncludeIfNull = true)] int? Written);

    [JsonModel]
    public sealed partial class Patch
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public JsonElement Name { get; set; }
    }

    [JsonModel] public partial record NullsInside(List<string?> List, Dictionary<string, int?> Map, List<List<int?>?> Deep);
}
