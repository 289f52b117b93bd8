using System.Numerics;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Scalars and collections, as in json_serializable's tests.</summary>
public sealed partial class ValueTests
{
    [Fact]
    public void Integers_are_accepted_for_doubles_also_in_dictionaries() =>
        Parity.Check<Doubles>("""{"value":3,"map":{"a":0},"list":[1,-0]}""", """{"value":3,"map":{"a":0},"list":[1,-0]}""");

    [Theory]
    [InlineData("""{"value":"3","map":{},"list":[]}""", "$.value")]
    [InlineData("""{"value":3,"map":{"a":"0"},"list":[]}""", "$.map.a")]
    [InlineData("""{"value":3,"map":{},"list":[1,true]}""", "$.list[1]")]
    public void Doubles_must_be_numbers(string json, string path) => Parity.Refused<Doubles>(JsonModelErrorKind.WrongType, json, path);

    [Theory]
    [InlineData("\"numbers\":{}", "\"numbers\":{\"x\":1}", "$.numbers")]
    [InlineData("\"times\":{}", "\"times\":{\"2020-13-02T03:04:05Z\":1}", "$.times")]
    [InlineData("\"states\":{}", "\"states\":{\"SwitchedOn\":1}", "$.states")]
    public void A_key_that_is_not_a_value_of_its_type_is_refused(string empty, string wrong, string path)
    {
        const string Json = """{"numbers":{},"big":{},"times":{},"addresses":{},"states":{}}""";
        JsonModelException error = Assert.Throws<JsonModelException>(() => Keys.FromJson(Json.Replace(empty, wrong, StringComparison.Ordinal)));
        Assert.StartsWith(path, error.Path, StringComparison.Ordinal);
    }

    /// <summary>Dart truncates 3.14 to 3; here nothing is lost.</summary>
    [Fact]
    public void Integral_floats_are_accepted_for_integers_and_others_refused()
    {
        Parity.RoundTrip<Integers>("""{"list":[3,3.0,0,-2e1,0.0]}""", """{"list":[3,3,0,-20,0]}""");
        Parity.Refused<Integers>(JsonModelErrorKind.NumberOutOfRange, """{"list":[3,3.14]}""", "$.list[1]");
    }

    [Theory]
    [InlineData("2013-11-27T10:20:30")]
    [InlineData("2013-11-27T10:20:30.1234567")]
    [InlineData("2013-11-27T10:20:30Z")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void Local_and_universal_times_survive(string time) => Parity.Check<Times>($$"""{"time":"{{time}}"}""", $$"""{"time":"{{time}}"}""");

    [Fact]
    public void A_local_time_is_read_back_as_the_same_local_time()
    {
        DateTime local = new(2026, 7, 2, 3, 4, 5, 678, DateTimeKind.Local);
        Times read = Parity.Check<Times>(new Times(local).ToJson());
        Assert.Equal((local, DateTimeKind.Local), (read.Time, read.Time.Kind));
    }

    [Theory]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("-9223372036854775809")]
    [InlineData("0")]
    public void Integers_beyond_64_bits_survive_and_may_be_strings(string digits)
    {
        Parity.RoundTrip<Big>($$"""{"value":{{digits}}}""", $$"""{"value":{{digits}}}""");
        Parity.RoundTrip<Big>($$"""{"value":"{{digits}}"}""", $$"""{"value":{{digits}}}""");
    }

    [Fact]
    public void Keys_of_dictionaries_may_be_numbers_times_addresses_and_enums() =>
        Parity.RoundTrip<Keys>(
            """{"numbers":{"-1":1},"big":{"123456789012345678901234567890":1},"times":{"2020-01-02T03:04:05Z":1},"addresses":{"http://a/b?c":1},"states":{"switchedOn":1}}""",
            """{"numbers":{"-1":1},"big":{"123456789012345678901234567890":1},"times":{"2020-01-02T03:04:05Z":1},"addresses":{"http://a/b?c":1},"states":{"switchedOn":1}}""");

    [Theory]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":[]}""")]
    [InlineData("""{"value":[null]}""")]
    [InlineData("""{"value":[{}]}""")]
    [InlineData("""{"value":[{"a":null}]}""")]
    [InlineData("""{"value":[{"a":{}}]}""")]
    [InlineData("""{"value":[{"a":{"b":null}}]}""")]
    [InlineData("""{"value":[{"a":{"b":[]}}]}""")]
    [InlineData("""{"value":[{"a":{"b":[null]}}]}""")]
    [InlineData("""{"value":[{"a":{"b":[[]]}},null]}""")]
    [InlineData("""{"value":[{"a":{"b":[["2020-01-02T03:04:05Z"],null]},"c":null}]}""")]
    public void Nested_collections_can_be_null_or_empty_at_each_level(string json) => Parity.Check<Deep>(json, json);

    [Fact]
    public void Sets_are_arrays()
    {
        Parity.Check<Sets>("""{"value":[3,1,3]}""", """{"value":[3,1]}""");
        Parity.Refused<Sets>(JsonModelErrorKind.WrongType, """{"value":{"3":1}}""", "$.value");
    }

    [Fact]
    public void Reading_and_writing_twice_changes_nothing()
    {
        string once = Everything.FromJson(Everything.Sample).ToJson();
        Assert.Equal(once, Everything.FromJson(once).ToJson());
        Assert.Equal(once, Everything.FromJson(Everything.FromJson(once).ToJson(JsonModelWriteOptions.Indented)).ToJson());
    }

    public enum State { SwitchedOn, SwitchedOff }

    [JsonModel] public partial record Doubles(double Value, Dictionary<string, double> Map, List<double> List);

    [JsonModel] public partial record Integers(List<int> List);

    [JsonModel] public partial record Times(DateTime Time);

    [JsonModel] public partial record Big(BigInteger Value);

    [JsonModel]
    public partial record Keys(
        Dictionary<int, int> Numbers, Dictionary<BigInteger, int> Big, Dictionary<DateTime, int> Times, Dictionary<Uri, int> Addresses, Dictionary<State, int> States);

    [JsonModel] public partial record Deep(List<Dictionary<string, Dictionary<string, List<List<DateTime>?>?>?>?>? Value);

    [JsonModel] public partial record Sets(HashSet<int> Value);

    [JsonModel]
    public partial record Everything(string Name, double? Real, List<int?> Numbers, Dictionary<string, State> States, Everything? Inner)
    {
        public const string Sample = """{"states":{"x":"switchedOff"},"numbers":[1,null],"inner":{"name":"\u00e9\\","numbers":[],"states":{}},"name":"<a>"}""";
    }
}
