using System.Globalization;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>FromJson</c> and <c>ToJson</c>: methods that convert between a member and its JSON value.</summary>
public sealed partial class MethodTests
{
    [Fact]
    public void Methods_convert_between_the_member_and_the_JSON() => Parity.RoundTrip<Event>(
        """{"at":86400,"tags":"a b","raw":"[1]","maybe":null,"late":"1"}""", """{"at":86400,"tags":"a b","raw":"[1]","maybe":null,"late":"1"}""");

    [Fact]
    public void A_method_for_one_direction_does_not_affect_the_other() => Parity.RoundTrip<OneWay>("""{"in":" a ","out":"b"}""", """{"in":"a","out":"B"}""");

    [Fact]
    public void Wrong_values_are_refused_at_their_position()
    {
        Parity.Refused<Event>(JsonModelErrorKind.WrongType, """{"at":"x"}""", "$.at");
        Parity.Refused<Event>(JsonModelErrorKind.NullValue, """{"at":null}""", "$.at");
        Parity.Refused<Event>(JsonModelErrorKind.NullValue, """{"at":1,"tags":"","raw":null}""", "$.raw");
    }

    [Fact]
    public void An_exception_of_a_method_is_reported_at_its_position()
    {
        JsonModelException error = Parity.Refused<Event>(JsonModelErrorKind.UserCode, """{"at":1,"late":"x"}""", "$.late");
        Assert.IsType<FormatException>(error.InnerException);
        Assert.IsType<FormatException>(Parity.Refused<Event>(JsonModelErrorKind.UserCode, """{"raw":"y"}""", "$.raw").InnerException);
    }

    [Fact]
    public void A_method_with_a_nullable_parameter_gets_null_another_does_not()
    {
        Assert.Equal((-1, null), (Nulls.FromJson("""{"takes":null,"passes":null}""").Takes, Nulls.FromJson("""{"takes":null,"passes":null}""").Passes));
        Assert.Equal("""{"takes":1,"passes":null,"writes":"none"}""", new Nulls { Takes = 1 }.ToJson());
    }

    [Fact]
    public void A_default_replaces_null_before_and_after_the_method()
    {
        Assert.Equal(5, WithDefault.FromJson("""{"x":null}""").X);
        Assert.Equal(5, WithDefault.FromJson("""{"x":"not a number"}""").X);
        Assert.Equal(6, WithDefault.FromJson("""{"x":"6"}""").X);
        Assert.Equal(5, WithDefault.FromJson("{}").X);
    }

    [Fact]
    public void A_type_that_is_not_supported_works_through_methods() =>
        Parity.RoundTrip<Foreign>("""{"where":[1,2]}""", """{"where":[1,2]}""");

    [Fact]
    public void A_method_may_read_and_write_models() =>
        Parity.RoundTrip<Wrapped>("""{"inner":{"x":1}}""", """{"inner":{"x":1}}""");

    [Fact]
    public void A_null_that_its_type_does_not_allow_is_written_as_null() => Assert.Equal(
        """{"at":0,"tags":null,"raw":null,"maybe":null,"late":null}""", new Event(DateTime.UnixEpoch, null!, null!, null).ToJson());

    [Fact]
    public void A_method_that_leaves_the_reader_inside_the_value_is_an_error() =>
        Parity.Refused<Lazy>(JsonModelErrorKind.UserCode, """{"x":[1]}""", "$.x");

    [Fact]
    public void A_method_that_does_not_write_a_complete_value_is_an_error()
    {
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => new Lazy { X = 1 }.ToJson()).Kind);
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => new Lazy { X = 2 }.ToJson()).Kind);
        Assert.Equal("""{"x":3}""", new Lazy { X = 3 }.ToJson());
    }

    [JsonModel]
    public sealed partial record Event(
        [JsonKey(FromJson = "FromSeconds", ToJson = "ToSeconds")] DateTime At,
        [property: JsonKey(FromJson = "Split", ToJson = "Join")] List<string> Tags,
        [property: JsonKey(FromJson = "ReadRaw", ToJson = "WriteRaw")] string Raw,
        [property: JsonKey(FromJson = "FromSeconds", ToJson = "ToSeconds")] DateTime? Maybe)
    {
        [JsonKey(FromJson = nameof(Parse), ToJson = nameof(Print))]
        public int? Late { get; init; }

        private static DateTime FromSeconds(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);

        private static long ToSeconds(DateTime time) => (long)(time - DateTime.UnixEpoch).TotalSeconds;

        private static List<string> Split(string text) => [.. text.Split(' ')];

        private static string Join(IEnumerable<string> texts) => string.Join(' ', texts);

        internal static string ReadRaw(ref Utf8JsonReader reader) => reader.GetString() is ['[', ..] text ? text : throw new FormatException("no list");

        internal static void WriteRaw(Utf8JsonWriter writer, string text) => writer.WriteStringValue(text);

        private static int Parse(string text, IFormatProvider? provider = null) => int.Parse(text, provider ?? CultureInfo.InvariantCulture);

        private static string Print(int value) => value.ToString(CultureInfo.InvariantCulture);
    }

    [JsonModel]
    public sealed partial record OneWay(
        [property: JsonKey(FromJson = "Trim")] string In,
        [property: JsonKey(ToJson = "Upper")] string Out)
    {
        private static string Trim(string text) => text.Trim();

        private static string Upper(string text) => text.ToUpperInvariant();
    }

    [JsonModel]
    public sealed partial class Nulls
    {
        [JsonKey(FromJson = nameof(NoneIsMinusOne))] public int Takes { get; set; }

        [JsonKey(FromJson = nameof(Identity))] public int? Passes { get; set; }

        [JsonKey(ToJson = nameof(Named))] public string? Writes { get; set; }

        private static int NoneIsMinusOne(int? value) => value ?? -1;

        private static int Identity(int value) => value;

        private static string Named(string? value) => value ?? "none";
    }

    [JsonModel]
    public sealed partial record WithDefault([property: JsonKey(FromJson = "TryParse", DefaultValue = 5)] int X)
    {
        private static int? TryParse(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : null;
    }

    public sealed class Place(int x, int y)
    {
        public int[] Coordinates => [x, y];
    }

    [JsonModel]
    public sealed partial class Foreign
    {
        [JsonKey(FromJson = nameof(FromPair), ToJson = nameof(ToPair))] public Place? Where { get; set; }

        private static Place FromPair(int[] pair) => new(pair[0], pair[1]);

        private static int[] ToPair(Place place) => place.Coordinates;
    }

    [JsonModel] public sealed partial record Inner(int X);

    [JsonModel]
    public sealed partial record Wrapped([property: JsonKey(FromJson = "Unwrap", ToJson = "Wrap")] int Inner)
    {
        private static int Unwrap(Inner inner) => inner.X;

        private static Inner Wrap(int x) => new(x);
    }

    [JsonModel]
    public sealed partial class Lazy
    {
        [JsonKey(FromJson = nameof(ReadNothing), ToJson = nameof(WriteSome))] public int X { get; set; }

        private static int ReadNothing(ref Utf8JsonReader reader) => reader.CurrentDepth;

        private static void WriteSome(Utf8JsonWriter writer, int value)
        {
            if (value == 2)
                writer.WriteStartArray();
            if (value == 3)
                writer.WriteNumberValue(value);
        }
    }
}
