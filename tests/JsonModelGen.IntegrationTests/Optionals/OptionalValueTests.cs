using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Optionals;

/// <summary>The value of an <c>Optional</c> is read and written like a member of its type, with the options of that type.</summary>
public sealed partial class OptionalValueTests
{
    internal enum Level { Low, High, None }

    [JsonModel] internal sealed partial record Item(string Name, Optional<int?> Count);

    [JsonModel] internal readonly partial record struct Point(int X, int Y);

    [JsonModel] internal sealed partial record Page<T>(T First, Optional<T> Second, Optional<List<T>> Others);

    [JsonValueObject] internal readonly record struct UserId(int Value);

    [JsonModel]
    internal sealed partial record NotNull(
        Optional<string> Text, Optional<int> Number, Optional<bool> Flag, Optional<Level> Level, Optional<Guid> Id, Optional<DateTime> When, Optional<Item> Item, Optional<Point> Point,
        Optional<List<int>> List, Optional<string[]> Array, Optional<Dictionary<string, int?>> Map, Optional<ImmutableArray<int>> Immutable, Optional<(int, string?)> Pair, Optional<UserId> UserId,
        Optional<Page<int>> Page, Optional<byte[]> Bytes, Optional<Uri> Uri, Optional<decimal> Price, Optional<IReadOnlyList<Item>> Items, Optional<int[,]> Grid);

    [JsonModel]
    internal sealed partial record MayBeNull(
        Optional<string?> Text, Optional<int?> Number, Optional<bool?> Flag, Optional<Level?> Level, Optional<Guid?> Id, Optional<DateTime?> When, Optional<Item?> Item, Optional<Point?> Point,
        Optional<List<int>?> List, Optional<string[]?> Array, Optional<Dictionary<string, int?>?> Map, Optional<ImmutableArray<int>?> Immutable, Optional<(int, string?)?> Pair, Optional<UserId?> UserId,
        Optional<Page<int>?> Page, Optional<byte[]?> Bytes, Optional<Uri?> Uri, Optional<decimal?> Price, Optional<IReadOnlyList<Item>?> Items, Optional<int[,]?> Grid);

    [JsonModel]
    internal sealed partial record Anything(Optional<object?> Object, Optional<JsonElement> Element, Optional<RawJson> Raw);

    public static TheoryData<string, string> Values => new()
    {
        { "text", "\"\"" },
        { "text", "\"a\\u0022b\"" },
        { "number", "0" },
        { "number", "-2147483648" },
        { "flag", "false" },
        { "level", "\"low\"" },
        { "id", "\"00000000-0000-0000-0000-000000000000\"" },
        { "when", "\"0001-01-01T00:00:00\"" },
        { "item", """{"name":"x"}""" },
        { "item", """{"name":"x","count":null}""" },
        { "point", """{"x":0,"y":0}""" },
        { "list", "[]" },
        { "array", """["a"]""" },
        { "map", """{"a":null}""" },
        { "immutable", "[1,2]" },
        { "pair", "[1,null]" },
        { "userId", "7" },
        { "page", """{"first":1}""" },
        { "page", """{"first":1,"second":2,"others":[3]}""" },
        { "bytes", "\"AQ==\"" },
        { "uri", "\"a/b\"" },
        { "price", "1.50" },
        { "items", """[{"name":"y"}]""" },
        { "grid", "[[1,2],[3,4]]" },
    };

    [Theory, MemberData(nameof(Values))]
    public void A_value_is_read_back(string key, string value)
    {
        string json = "{\"" + key + "\":" + value + "}";
        Parity.RoundTrip<NotNull>(json, json);
        Parity.RoundTrip<MayBeNull>(json, json);
    }

    [Theory, MemberData(nameof(Values))]
    public void Null_is_a_value_where_the_type_allows_it_and_an_error_elsewhere(string key, string value)
    {
        Assert.NotEqual("null", value);
        string json = "{\"" + key + "\":null}";
        Parity.RoundTrip<MayBeNull>(json, json);
        var error = Assert.Throws<JsonModelException>(() => NotNull.FromJson(json));
        Assert.Equal((JsonModelErrorKind.NullValue, "$." + key), (error.Kind, error.Path));
    }

    [Fact]
    public void A_wrong_value_is_reported_at_its_position() => Parity.Refused<MayBeNull>(JsonModelErrorKind.WrongType, """{"text":"a","page":{"first":1,"others":[1,"x"]}}""", "$.page.others[1]");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"object":null,"element":null,"raw":null}""")]
    [InlineData("""{"object":1,"element":{"a":[]},"raw":"x"}""")]
    public void A_value_of_any_type_may_be_null(string json) => Parity.RoundTrip<Anything>(json, json);

    [Theory]
    [InlineData("""{"first":null}""")]
    [InlineData("""{"first":"a","second":null,"others":[null,"b"]}""")]
    public void A_type_argument_decides_whether_it_may_be_null(string json) => Assert.Equal(
        json, Page<string?>.FromJson<NullableReferenceCodec<string, StringCodec>>(json).ToJson<NullableReferenceCodec<string, StringCodec>>());

    [Fact]
    public void Null_is_refused_for_a_type_argument_that_is_not_nullable() =>
        Assert.Equal("$.second", Assert.Throws<JsonModelException>(() => Page<string>.FromJson<StringCodec>("""{"first":"a","second":null}""")).Path);

#pragma warning disable JMG0407 // the test shows what it warns about
    [Fact]
    public void An_absent_type_argument_cannot_be_written()
    {
        Page<Optional<int>> page = Page<Optional<int>>.FromJson<OptionalCodec<int, Int32Codec>>("""{"first":1,"second":2}""");
        Assert.Equal((1, 2), (page.First.Value, page.Second.Value.Value));
        var error = Assert.Throws<JsonModelException>(() => new Page<Optional<int>>(default, default, default).ToJson<OptionalCodec<int, Int32Codec>>());
        Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
        Assert.Contains("only a member of a model can be omitted", error.Message, StringComparison.Ordinal);
    }
#pragma warning restore JMG0407

    internal sealed class Hex : IJsonConverter<int>
    {
        public int Read(ref Utf8JsonReader reader) => Convert.ToInt32(reader.GetString(), 16);

        public void Write(Utf8JsonWriter writer, int value) => writer.WriteStringValue(value.ToString("x", null));
    }

    internal sealed class Shout : IJsonConverter<string?>
    {
        public string? Read(ref Utf8JsonReader reader) => reader.GetString()?.ToLowerInvariant() ?? "nothing";

        public void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value?.ToUpperInvariant());
    }

    [JsonModel]
    internal sealed partial record Converted
    {
        [JsonConvertWith<Hex>] public Optional<int> Color { get; init; }
        [JsonConvertWith<Hex>] public Optional<int?> Maybe { get; init; }
        [JsonConvertWith<Hex>] public Optional<List<int>> Colors { get; init; }
        [JsonConvertWith<Shout>] public Optional<string?> Loud { get; init; }
        [JsonKey(Format = "unix-seconds")] public Optional<DateTime?> When { get; init; }
        [JsonKey(NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public Optional<int?> Quoted { get; init; }
        [JsonKey(UnknownEnumValue = OptionalValueTests.Level.None)] public Optional<Level> Level { get; init; }
        [JsonKey(UnknownEnumValue = null)] public Optional<Level?> MaybeLevel { get; init; }
        [JsonConverter(typeof(JsonStringEnumConverter))] public Optional<Level> StjLevel { get; init; }
        [JsonKey(FromJson = nameof(Split), ToJson = nameof(Join))] public Optional<string[]?> Words { get; init; }
        [JsonKey(TuplesAsObjects = true)] public Optional<(int X, int? Y)> Pair { get; init; }
        [JsonKey(OnInvalidElement = nameof(Ignore))] public Optional<List<int>?> Lenient { get; init; }

        private static string[] Split(string text) => text.Split(' ');

        private static string? Join(string[] words) => words.Length == 0 ? null : string.Join(' ', words);

        private static void Ignore(JsonModelException error)
        {
        }
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("""{"color":"ff","maybe":null,"colors":["1","a"]}""", """{"color":"ff","maybe":null,"colors":["1","a"]}""")]
    [InlineData("""{"maybe":"10"}""", """{"maybe":"10"}""")]
    [InlineData("""{"loud":null}""", """{"loud":"NOTHING"}""")]
    [InlineData("""{"loud":"A"}""", """{"loud":"A"}""")]
    [InlineData("""{"when":0}""", """{"when":0}""")]
    [InlineData("""{"when":null}""", """{"when":null}""")]
    [InlineData("""{"quoted":"5"}""", """{"quoted":"5"}""")]
    [InlineData("""{"quoted":null}""", """{"quoted":null}""")]
    [InlineData("""{"level":"huge","maybeLevel":"huge","stjLevel":"HIGH"}""", """{"level":"none","maybeLevel":null,"stjLevel":"High"}""")]
    [InlineData("""{"words":"a b"}""", """{"words":"a b"}""")]
    [InlineData("""{"words":null}""", """{"words":null}""")]
    [InlineData("""{"pair":{"x":1,"y":null}}""", """{"pair":{"x":1,"y":null}}""")]
    [InlineData("""{"lenient":[1,"x",2]}""", """{"lenient":[1,2]}""")]
    [InlineData("""{"lenient":null}""", """{"lenient":null}""")]
    public void Options_apply_to_the_value(string json, string written) => Parity.RoundTrip<Converted>(json, written);

    [Fact]
    public void A_null_returned_by_a_method_is_written() =>
        Assert.Equal("""{"words":null}""", new Converted { Words = Array.Empty<string>() }.ToJson());

    [JsonModel(DateTimeUtc = true, NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    internal sealed partial record OfModel(Optional<DateTime?> When, Optional<long> Number);

    [Fact]
    public void Options_of_the_model_apply_to_the_value()
    {
        OfModel value = Parity.RoundTrip<OfModel>("""{"when":"2026-01-01T02:00:00+02:00","number":"1"}""", """{"when":"2026-01-01T00:00:00Z","number":"1"}""");
        Assert.Equal(DateTimeKind.Utc, value.When.Value!.Value.Kind);
        Parity.RoundTrip<OfModel>("{}", "{}");
    }
}
