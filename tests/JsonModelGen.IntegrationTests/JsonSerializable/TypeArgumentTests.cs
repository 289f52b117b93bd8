using System.Numerics;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Nested generics, tuples and collections, as in json_serializable's tests.</summary>
public sealed partial class TypeArgumentTests
{
    [Theory]
    [InlineData("""{"plain":{"one":1.5,"two":2,"list":[0.5],"set":[3]},"nullable":{"one":null,"two":null,"list":[null,1],"set":[null,7]}}""")]
    [InlineData("""{"plain":{"one":0,"two":123456789012345678901234567890,"list":[],"set":[]},"nullable":{"one":2.5,"two":-1,"list":[],"set":[]}}""")]
    public void Two_type_arguments_occur_in_lists_and_sets_and_may_be_nullable(string json) => Parity.RoundTrip<Holder>(json, json);

    [Fact]
    public void Null_for_a_type_argument_that_is_not_nullable_is_refused() => Parity.Refused<Holder>(
        JsonModelErrorKind.NullValue, """{"plain":{"one":1,"two":2,"list":[1,null],"set":[]}}""", "$.plain.list[1]");

    [Fact]
    public void A_generic_model_contains_a_list_of_generic_models()
    {
        const string Json = """{"items":[{"items":[1,2]},{"items":[]}]}""";
        Assert.Equal(Json, Page<Page<int>>.FromJson<Page<int>.Codec<Int32Codec>>(Json).ToJson<Page<int>.Codec<Int32Codec>>());
        Parity.RoundTrip<Pages>($$"""{"pages":{{Json}}}""", $$"""{"pages":{{Json}}}""");
        Parity.Refused<Pages>(JsonModelErrorKind.WrongType, """{"pages":{"items":[{"items":[1,"2"]}]}}""", "$.pages.items[0].items[1]");
    }

    /// <summary>json_serializable writes them as objects with <c>$1</c>, <c>$2</c> and names as keys.</summary>
    [Theory]
    [InlineData("""{"pair":[1,"a"],"named":[true,[2,null]],"maybe":null,"map":{"k":[3,[null,"b"]]},"list":[[4,"c"]]}""")]
    [InlineData("""{"pair":[-1,""],"named":[false,[0,"x"]],"maybe":[5,"y"],"map":{},"list":[]}""")]
    public void Tuples_are_arrays_nested_nullable_and_in_dictionaries(string json) => Parity.RoundTrip<Tuples>(json, json);

    /// <summary>json_serializable reads only the three types of the language.</summary>
    [Fact]
    public void Subtypes_of_lists_and_dictionaries_are_created_as_such()
    {
        Subtypes value = Parity.RoundTrip<Subtypes>("""{"names":["a","b"],"counts":{"x":1}}""", """{"names":["a","b"],"counts":{"x":1}}""");
        Assert.IsType<Names>(value.Names);
        Assert.IsType<Counts>(value.Counts);
    }

    [JsonModel] public partial record Both<T1, T2>(T1 One, T2 Two, List<T1> List, HashSet<T2> Set);

    [JsonModel] public partial record Holder(Both<double, BigInteger> Plain, Both<double?, BigInteger?> Nullable);

    [JsonModel] public partial record Page<T>(List<T> Items);

    [JsonModel] public partial record Pages([property: JsonKey("pages")] Page<Page<int>> All);

    [JsonModel]
    public partial record Tuples(
        (int, string) Pair, (bool Truth, (int? Number, string? Text) Inner) Named, (int, string)? Maybe,
        Dictionary<string, (int, (int?, string?))> Map, List<(int, string)> List);

    public sealed class Names : List<string>;

    public sealed class Counts : Dictionary<string, int>;

    [JsonModel] public partial record Subtypes(Names Names, Counts Counts);
}
