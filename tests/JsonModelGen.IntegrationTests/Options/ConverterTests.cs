using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>Converters: <c>[JsonConvertWith]</c>, the option <c>Converters</c>, and <c>JsonConverter</c>s of System.Text.Json.</summary>
public sealed partial class ConverterTests
{
    [Fact]
    public void A_converter_serves_members_elements_keys_and_values_and_nullable_ones() => Parity.RoundTrip<Everywhere>(
        """{"one":1,"maybe":null,"list":[1,2],"maybes":[null,3],"values":{"a":4}}""", """{"one":1,"maybe":null,"list":[1,2],"maybes":[null,3],"values":{"a":4}}""");

    [Fact]
    public void Keys_are_converted_too() => Parity.RoundTrip<Keys>(
        """{"years":{"2020":"2021","\u0032024":"2022"},"hex":{"ff":"10"},"points":{"1,2":"3,4"}}""",
        """{"years":{"2020":"2021","2024":"2022"},"hex":{"ff":"10"},"points":{"1,2":"3,4"}}""");

    [Fact]
    public void The_nearest_converter_wins() => Parity.RoundTrip<Precedence>(
        """{"method":"m","member":60,"model":"2020","own":"1;2","listed":"(a)","builtIn":5}""", """{"method":"m","member":60,"model":"2020","own":"1;2","listed":"(a)","builtIn":5}""");

    [Fact]
    public void A_type_can_declare_its_converter() => Parity.RoundTrip<OwnConverters>(
        """{"point":"1,2","points":["3,4"],"maybe":null,"money":[1.5,"EUR"],"noMoney":null}""", """{"point":"1,2","points":["3,4"],"maybe":null,"money":[1.5,"EUR"],"noMoney":null}""");

    [Fact]
    public void Converters_of_SystemTextJson_work_as_there() => Parity.Check<Foreign>(
        """{"hex":"ff","maybe":"a","money":[1,"USD"]}""", """{"hex":"ff","maybe":"a","money":[1,"USD"]}""");

    [Fact]
    public void A_converter_for_a_nullable_type_gets_null_and_serves_only_that() => Assert.Equal(
        """{"text":"none","plain":"p","number":-1,"list":["none","b"]}""",
        TakesNull.FromJson("""{"text":null,"plain":"p","number":null,"list":[null,"b"]}""").ToJson());

    [Fact]
    public void Null_is_written_by_a_converter_that_accepts_it() =>
        Assert.Equal("""{"text":"","plain":"","number":-1,"list":[""]}""", new TakesNull(null, "", null, [null]).ToJson());

    [Fact]
    public void Null_for_a_converted_value_that_cannot_be_null_is_refused()
    {
        Parity.Refused<Everywhere>(JsonModelErrorKind.NullValue, """{"one":null}""", "$.one");
        Parity.Refused<Everywhere>(JsonModelErrorKind.NullValue, """{"list":[1,null]}""", "$.list[1]");
    }

    [Fact]
    public void An_exception_of_a_converter_is_reported_at_its_position()
    {
        Assert.IsType<InvalidOperationException>(Parity.Refused<Everywhere>(JsonModelErrorKind.UserCode, """{"values":{"a":1,"b":"x"}}""", "$.values.b").InnerException);
        Assert.IsType<FormatException>(Parity.Refused<Keys>(JsonModelErrorKind.UserCode, """{"years":{"x":"2020"}}""", "$.years.x").InnerException);
    }

    [Fact]
    public void Malformed_json_is_refused_before_a_converter_sees_it() =>
        Parity.Refused<Everywhere>(JsonModelErrorKind.InvalidJson, """{"one":1x}""", "$.one");

    [Fact]
    public void A_key_must_be_written_as_a_string() => Assert.Equal(
        JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => new BadKeys(new() { [DateTime.UnixEpoch] = 1 }).ToJson()).Kind);

    [Fact]
    public void A_cycle_through_converters_ends_in_an_error()
    {
        var node = new Node();
        node.Next = new Link(node);
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => node.ToJson()).Kind);
    }

    [Fact]
    public void Depth_is_carried_through_converters()
    {
        string json = "{}";
        for (int i = 0; i < 70; i++)
            json = $$"""{"next":{{json}}}""";
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => Node.FromJson(json)).Kind);
        Assert.Equal("""{"next":{"next":null}}""", Node.FromJson("""{"next":{}}""").ToJson());
    }

    [Fact]
    public void Errors_of_a_model_inside_a_converter_keep_their_message()
    {
        JsonModelException error = Parity.Refused<Node>(JsonModelErrorKind.UserCode, """{"next":{"next":5}}""", "$.next");
        Assert.Equal("$.next", Assert.IsType<JsonModelException>(error.InnerException).Path);
    }

    [JsonModel]
    internal sealed partial record Everywhere(
        [property: JsonConvertWith<UnixTime>] DateTime One,
        [property: JsonConvertWith<UnixTime>] DateTime? Maybe,
        [property: JsonConvertWith<UnixTime>] List<DateTime> List,
        [JsonConvertWith<UnixTime>] DateTime?[] Maybes,
        [property: JsonConvertWith<UnixTime>] Dictionary<string, DateTime> Values);

    [JsonModel]
    internal sealed partial record Keys(
        [property: JsonConvertWith<Year>] Dictionary<DateTime, DateTime> Years,
        [property: JsonConvertWith<HexConverter>] Dictionary<int, int> Hex,
        Dictionary<Point, Point> Points);

    [JsonModel(Converters = [typeof(Year), typeof(PlainBrackets)])]
    [JsonConvertWith<PointConverter>(";")]
    internal sealed partial class Precedence
    {
        [JsonKey(FromJson = nameof(Take), ToJson = nameof(Give))] public string Method { get; set; } = "";

        [JsonConvertWith<UnixTime>(TimeSpan.TicksPerMinute)] public DateTime Member { get; set; }

        public DateTime Model { get; set; }

        public Point Own { get; set; }

        public string Listed { get; set; } = "";

        public int BuiltIn { get; set; }

        private static string Take(string text) => text;

        private static string Give(string text) => text;
    }

    [JsonModel] internal sealed partial record OwnConverters(Point Point, List<Point> Points, Point? Maybe, Money Money, Money? NoMoney);

    [JsonModel]
    internal sealed partial record Foreign(
        [property: JsonConverter(typeof(HexConverter))] int Hex,
        [property: JsonConverter(typeof(HexConverter))] int? Maybe,
        Money Money);

    [JsonModel]
    [JsonConvertWith<NoneIsEmpty>]
    internal sealed partial record TakesNull(string? Text, string Plain, int? Number, List<string?> List);

    [JsonModel] internal sealed partial record BadKeys([property: JsonConvertWith<UnixTime>] Dictionary<DateTime, int> Times);

    [JsonModel]
    internal sealed partial class Node
    {
        [JsonConvertWith<LinkConverter>] public Link? Next { get; set; }
    }

    internal sealed record Link(Node Node);

    internal sealed class LinkConverter : IJsonConverter<Link>
    {
        public Link Read(ref Utf8JsonReader reader) => new(Node.FromJson(ref reader));

        public void Write(Utf8JsonWriter writer, Link value) => value.Node.ToJson(writer);
    }

    internal sealed class PlainBrackets : IJsonConverter<string>
    {
        private readonly Bracketed _inner = new("(", ")");

        public string Read(ref Utf8JsonReader reader) => _inner.Read(ref reader);

        public void Write(Utf8JsonWriter writer, string value) => _inner.Write(writer, value);
    }
}
