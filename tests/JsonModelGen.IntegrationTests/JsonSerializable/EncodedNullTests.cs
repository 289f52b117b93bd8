using System.Text.Json;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Which nulls are left out: what json_serializable's tests pin down.</summary>
public sealed partial class EncodedNullTests
{
    [Fact]
    public void What_a_method_makes_null_is_left_out_where_nulls_are() =>
        Assert.Equal("""{"kept":1}""", new Omits { Number = 0, Text = "none", Maybe = 0, Kept = 1 }.ToJson());

    [Fact]
    public void What_a_method_does_not_make_null_is_written() =>
        Assert.Equal("""{"number":"1","text":"a","maybe":"2","kept":null}""", new Omits { Number = 1, Text = "a", Maybe = 2, Kept = 0 }.ToJson());

    [Fact]
    public void Null_itself_is_left_out_too() => Assert.Equal("""{"number":"3","kept":null}""", new Omits { Number = 3, Text = null }.ToJson());

    [Fact]
    public void Where_nulls_are_written_so_is_what_a_method_makes_null() =>
        Assert.Equal("""{"number":null}""", new Writes().ToJson());

    /// <summary>A key has been written by the time that a converter writes; a method's result is known before.</summary>
    [Fact]
    public void Null_that_a_converter_wrote_stands_there() => Assert.Equal("""{"text":null}""", new Converted { Text = "none" }.ToJson());

    [Fact]
    public void Null_is_refused_and_unknown_is_null_where_both_are_said()
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
