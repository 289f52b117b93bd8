using System.Text.Json;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Converters and methods, as in json_serializable's tests.</summary>
public sealed partial class ConversionTests
{
    [Fact]
    public void A_converter_on_a_getter_is_honoured() =>
        Parity.RoundTrip<OfGetter>("""{"seconds":5}""", """{"seconds":5,"minutes":"[0]"}""");

    [Fact]
    public void A_generic_converter_serves_its_type_argument() => Parity.RoundTrip<Wrapped>(
        """{"number":[1],"text":["a"],"list":[[2],[3]],"map":{"k":[4]}}""", """{"number":[1],"text":["a"],"list":[[2],[3]],"map":{"k":[4]}}""");

    [Fact]
    public void A_method_may_call_a_constructor() =>
        Parity.RoundTrip<OfConstructor>("""{"secret":"s","count":"***"}""", """{"secret":"s","count":"***"}""");

    [Fact]
    public void Defaults_replace_the_result_of_a_converter_or_a_method()
    {
        Parity.RoundTrip<Defaulted>("{}", """{"converted":[7],"methodical":"9"}""");
        Parity.RoundTrip<Defaulted>("""{"converted":null,"methodical":null}""", """{"converted":[7],"methodical":"9"}""");
        Parity.RoundTrip<Defaulted>("""{"converted":[1],"methodical":"2"}""", """{"converted":[1],"methodical":"2"}""");
    }

    [Fact]
    public void A_time_span_is_text_and_microseconds_by_two_methods() => Parity.RoundTrip<Spans>(
        """{"text":"1.02:03:04.5000000","microseconds":1500000}""", """{"text":"1.02:03:04.5000000","microseconds":1500000}""");

    [Theory]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[1,2]")]
    [InlineData("{\"a\":{}}")]
    public void A_type_with_its_own_methods_may_be_any_JSON(string json) => Parity.RoundTrip<OfAny>(
        $$"""{"one":{{json}},"many":[{{json}},null],"maybe":null}""", $$"""{"one":{{json}},"many":[{{json}},null],"maybe":null}""");

    /// <summary>Reads and writes itself, without an attribute.</summary>
    public sealed class Any
    {
        private JsonElement _json;

        public static Any FromJson(ref Utf8JsonReader reader) => new() { _json = JsonElement.ParseValue(ref reader) };

        public void ToJson(Utf8JsonWriter writer) => _json.WriteTo(writer);
    }

    [JsonModel] internal sealed partial record OfAny(Any One, List<Any?> Many, Any? Maybe);

    /// <summary>A value in brackets.</summary>
    internal sealed class InBrackets<T> : IJsonConverter<T>
    {
        public T Read(ref Utf8JsonReader reader)
        {
            reader.Read();
            T value = JsonSerializer.Deserialize<T>(ref reader)!;
            reader.Read();
            return value;
        }

        public void Write(Utf8JsonWriter writer, T value)
        {
            writer.WriteStartArray();
            JsonSerializer.Serialize(writer, value);
            writer.WriteEndArray();
        }
    }

    internal sealed class InText : IJsonConverter<int>
    {
        public int Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

        public void Write(Utf8JsonWriter writer, int value) => writer.WriteStringValue("[" + value + "]");
    }

    [JsonModel]
    internal sealed partial class OfGetter
    {
        public int Seconds { get; set; }

        [JsonConvertWith<InText>] public int Minutes => Seconds / 60;
    }

    [JsonModel]
    [JsonConvertWith<InBrackets<int>>]
    [JsonConvertWith<InBrackets<string>>]
    internal sealed partial record Wrapped(int Number, string Text, List<int> List, [property: JsonConvertWith<InBrackets<long>>] Dictionary<char, long> Map);

    public sealed class Secret(string text) { public string Text => text; }

    [JsonModel]
    internal sealed partial class OfConstructor
    {
        [JsonKey(FromJson = nameof(Read), ToJson = nameof(Write))] public Secret? Secret { get; set; }

        [JsonKey(FromJson = nameof(CountStars), ToJson = nameof(Stars))] public int Count { get; set; }

        private static Secret Read(string text) => new(text);

        private static string Write(Secret secret) => secret.Text;

        private static int CountStars(string stars) => stars.Length;

        private static string Stars(int count) => new('*', count);
    }

    [JsonModel]
    internal sealed partial class Defaulted
    {
        [JsonConvertWith<InBrackets<int>>, JsonKey(DefaultValue = 7)] public int Converted { get; set; }

        [JsonKey(FromJson = nameof(Read), ToJson = nameof(Write), DefaultFactory = nameof(Nine))] public Secret Methodical { get; set; } = new("never");

        private static Secret Read(string text) => new(text);

        private static string Write(Secret secret) => secret.Text;

        private static Secret Nine() => new("9");
    }

    [JsonModel]
    internal sealed partial class Spans
    {
        public TimeSpan Text { get; set; }

        [JsonKey(FromJson = nameof(Read), ToJson = nameof(Write))] public TimeSpan Microseconds { get; set; }

        private static TimeSpan Read(long value) => TimeSpan.FromMicroseconds(value);

        private static long Write(TimeSpan value) => (long)value.TotalMicroseconds;
    }
}
