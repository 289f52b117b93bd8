using System.Text.Json;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Which nulls are omitted, as in json_serializable's tests.</summary>
public sealed partial class EncodedNullTests
{
    [Fact]
    public void A_null_returned_by_a_method_is_omitted_if_nulls_are() =>
        Assert.Equal("""{"kept":1}""", new Omits { Number = 0, Text = "none", Maybe = 0, Kept = 1 }.ToJson());

    [Fact]
    public void A_value_returned_by_a_method_is_written() =>
        Assert.Equal("""{"number":"1","text":"a","maybe":"2","kept":null}""", new Omits { Number = 1, Text = "a", Maybe = 2, Kept = 0 }.ToJson());

    [Fact]
    public void A_null_member_is_omitted_too() => Assert.Equal("""{"number":"3","kept":null}""", new Omits { Number = 3, Text = null }.ToJson());

    [Fact]
    public void A_null_returned_by_a_method_is_written_if_nulls_are() =>
        Assert.Equal("""{"number":null}""", new Writes().ToJson());

    /// <summary>The key has already been written when a converter writes; the result of a method is known before.</summary>
    [Fact]
    public void A_null_written_by_a_converter_is_kept() => Assert.Equal("""{"text":null}""", new Converted { Text = "none" }.ToJson());

    [Fact]
    public void Null_is_refused_and_unknown_values_are_null_if_both_options_are_set()
    {
        Assert.Null(Disallowed.FromJson("{}").State);
        Assert.Null(Disallowed.FromJson("""{"state":"new"}""").State);
        Parity.Refused<Disallowed>(JsonModelErrorKind.NullValue, """{"state":null}""", "$.state");
        Assert.Equal("{}", Disallowed.FromJson("""{"state":"new"}""").ToJson());
    }

    [JsonModel(IncludeIfNull = false)]
    public sealed partial class Omits
    {
        [JsonKey(ToJson = nameof(Digits), FromJson = nameof(Parse))] public int Number { get; set; }

        [JsonKey(ToJson = nameof(Some))] public string? Text { get; set; }

        [JsonKey(ToJson = nameof(Digits), FromJson = nameof(Parse))] public int? Maybe { get; set; }

        [JsonKey(ToJson = nameof(Positive), IncludeIfNull = true)] public int Kept { get; set; }

        private static string? Digits(int value) => value == 0 ? null : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

        private static int Parse(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        private static string? Some(string text) => text == "none" ? null : text;

        private static int? Positive(int value) => value > 0 ? value : null;
    }

    [JsonModel]
    public sealed partial class Writes
    {
        [JsonKey(ToJson = nameof(Nothing))] public int Number { get; set; }

        private static string? Nothing(int value) => null;
    }

    [JsonModel(IncludeIfNull = false)]
    internal sealed partial class Converted
    {
        [JsonConvertWith<NoneIsNull>] public string? Text { get; set; }

        public string? Other { get; set; }
    }

    internal sealed class NoneIsNull : IJsonConverter<string>
    {
        public string Read(ref Utf8JsonReader reader) => reader.GetString()!;

        public void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value == "none" ? null : value);
    }

    public enum State { Open, Done }

    [JsonModel]
    public sealed partial class Disallowed
    {
        [JsonKey(DisallowNullValue = true, UnknownEnumValue = null)] public State? State { get; set; }
    }
}
