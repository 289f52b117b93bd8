namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>TuplesAsObjects</c>: tuples in the form that json_serializable uses for Dart's records.</summary>
public sealed partial class TupleObjectTests
{
    private const string Json =
        """{"pair":{"$1":1,"name":"a"},"class":{"$1":true,"$2":null},"maybe":null,"list":[{"x":0.5,"y":-1}],"map":{"k":{"$1":{"$1":1,"$2":2},"inner":{"$1":"b"}}},"long":{"$1":1,"$2":2,"$3":3,"$4":4,"$5":5,"$6":6,"$7":7,"eighth":8,"$9":"nine"},"array":[1,2]}""";

    [Fact]
    public void Elements_have_their_names_or_positions_as_keys()
    {
        Tuples value = Parity.RoundTrip<Tuples>(Json, Json);
        Assert.Equal((1, "a"), value.Pair);
        Assert.Equal((8, "nine"), (value.Long.Eighth, value.Long.Item9));
        Assert.Equal(((1, 2), "b"), (value.Map["k"].Item1, value.Map["k"].Inner.Item1));
    }

    [Fact]
    public void Keys_may_be_in_any_order_duplicate_and_unknown() => Parity.RoundTrip<Pairs>(
        """{"values":[{"name":"a","$1":1},{"$2":9,"$1":1,"x":[{}],"\u0024\u0031":2,"name":null}]}""", """{"values":[{"$1":1,"name":"a"},{"$1":2,"name":null}]}""");

    [Fact]
    public void Nullable_elements_may_be_missing() => Parity.RoundTrip<Pairs>("""{"values":[{"$1":1}]}""", """{"values":[{"$1":1,"name":null}]}""");

    [Theory]
    [InlineData("""{"values":[{"$1":1},{"name":"a"}]}""", JsonModelErrorKind.MissingKey, "$.values[1]")]
    [InlineData("""{"values":[{"$1":"x"}]}""", JsonModelErrorKind.WrongType, "$.values[0].$1")]
    [InlineData("""{"values":[{"$1":null}]}""", JsonModelErrorKind.NullValue, "$.values[0].$1")]
    [InlineData("""{"values":[{"$1":1,"name":[]}]}""", JsonModelErrorKind.WrongType, "$.values[0].name")]
    [InlineData("""{"values":[[1,"a"]]}""", JsonModelErrorKind.WrongType, "$.values[0]")]
    [InlineData("""{"values":[null]}""", JsonModelErrorKind.NullValue, "$.values[0]")]
    public void Invalid_values_are_refused_at_their_position(string json, JsonModelErrorKind kind, string path) => Parity.Refused<Pairs>(kind, json, path);

    [Fact]
    public void Generic_models_have_the_tuples_of_their_type_arguments() => Parity.RoundTrip<HoldsGeneric>(
        """{"numbers":{"items":[{"$1":1,"text":"a"}]}}""", """{"numbers":{"items":[{"$1":1,"text":"a"}]}}""");

    [JsonModel(TuplesAsObjects = true)]
    public sealed partial record Tuples(
        (int, string Name) Pair,
        Tuple<bool, int?> Class,
        (int, int)? Maybe,
        List<(double X, double Y)> List,
        Dictionary<string, ((int, int), ValueTuple<string> Inner)> Map,
        (int, int, int, int, int, int, int, int Eighth, string) Long,
        [property: JsonKey(TuplesAsObjects = false)] (int, int) Array);

    [JsonModel(TuplesAsObjects = true)] public sealed partial record Pairs(List<(int, string? Name)> Values);

    [JsonModel(TuplesAsObjects = true)] public sealed partial record Page<T>(List<(T, string Text)> Items);

    [JsonModel] public sealed partial record HoldsGeneric(Page<int> Numbers);
}
