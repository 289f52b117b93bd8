using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>ReadValue</c>: a method finds the value of a member in the whole object.</summary>
public sealed partial class ReadValueTests
{
    [Fact]
    public void A_value_may_come_from_another_key_from_further_in_or_from_several()
    {
        Parity.RoundTrip<Person>(
            """{"names":{"first":"Ada","last":"Lovelace"},"years":["36"],"born":1815}""",
            """{"fullName":"Ada Lovelace","first":"Ada","age":36,"born":1815}""");
        Parity.RoundTrip<Person>(
            """{"fullName":"A B","first":"A","age":1,"born":2}""",
            """{"fullName":"A B","first":"A","age":1,"born":2}""");
    }

    [Fact]
    public void A_value_that_is_not_found_is_missing()
    {
        Assert.Equal(7, Optional.FromJson("{}").Size);
        Assert.Equal(["none"], Optional.FromJson("""{"other":1}""").Tags);
        Assert.Null(Optional.FromJson("""{"a":{"size":1,"tags":null}}""").Tags);
        Assert.Equal((1, "x"), (Optional.FromJson("""{"a":{"size":1,"tags":["x"]}}""").Size, Optional.FromJson("""{"a":{"tags":["x"]}}""").Tags![0]));
        Assert.Equal(JsonModelErrorKind.MissingKey, Parity.Refused<Person>(JsonModelErrorKind.MissingKey, """{"first":"A","age":1,"born":2}""", "$").Kind);
    }

    [Fact]
    public void Errors_have_the_position_of_the_value_found()
    {
        Parity.Refused<Holder>(JsonModelErrorKind.WrongType, """{"list":[{"a":{"size":1}},{"b":0, "a": {"size":"x"}}]}""", "$.list[1].a.size");
        Parity.Refused<Holder>(JsonModelErrorKind.WrongType, """{"list":[{"a":{"tags":["x",{"y":1}]}}]}""", "$.list[0].a.tags[1]");
    }

    [Fact]
    public void An_error_in_a_value_created_by_the_method_is_reported_at_the_object()
    {
        JsonModelException error = Parity.Refused<MadeHolder>(JsonModelErrorKind.WrongType, """{"inner":{"x":1}}""", "$.inner");
        Assert.Equal("size", error.Key);
        Assert.StartsWith("The value that ReadValue returned for the key \"size\" is invalid: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, Made.FromJson("""{"size":3}""").Size);
    }

    [Fact]
    public void An_exception_of_the_method_is_reported_at_the_object() =>
        Assert.IsType<KeyNotFoundException>(Parity.Refused<Strict>(JsonModelErrorKind.UserCode, "{}", "$").InnerException);

    [Fact]
    public void A_strict_model_knows_the_key_but_not_those_that_the_method_looks_up()
    {
        Assert.Equal(1, Strict.FromJson("""{"size":1}""").Size);
        Parity.Refused<Strict>(JsonModelErrorKind.UnrecognizedKey, """{"size":1,"sizes":2}""", "$.sizes");
    }

    [Fact]
    public void The_object_may_be_kept()
    {
        Kept kept = Kept.FromJson("""{"a":[1,2],"b":null}""");
        GC.Collect();
        Assert.Equal("""{"a":[1,2],"b":null}""", kept.All.GetRawText());
    }

    [Fact]
    public void It_works_with_a_method_that_reads_and_with_many_members()
    {
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(5), Timed.FromJson("""{"meta":{"at":5}}""").At);
        Assert.Equal(4, Generic<int>.FromJson<Int32Codec>("""{"in":{"value":4}}""").Value);
    }

    [JsonModel]
    public sealed partial record Person(
        [property: JsonKey(ReadValue = "Name")] string FullName,
        [property: JsonKey(ReadValue = "Given")] string First,
        [property: JsonKey(ReadValue = "Years")] int Age,
        int Born)
    {
        private static JsonElement? Name(JsonElement json, string key) =>
            json.TryGetProperty("names", out JsonElement names) ? JsonElement.Parse($"\"{names.GetProperty("first")} {names.GetProperty("last")}\"") : Find(json, key);

        private static JsonElement? Given(JsonElement json, string key) => Find(json.TryGetProperty("names", out JsonElement names) ? names : json, key);

        private static JsonElement? Years(JsonElement json, string key) =>
            json.TryGetProperty("years", out JsonElement years) ? JsonElement.Parse(years[0].GetString()!) : Find(json, key);
    }

    [JsonModel]
    public sealed partial class Optional
    {
        [JsonKey(ReadValue = nameof(InA))] public int Size { get; set; } = 7;
        [JsonKey(ReadValue = nameof(InA))] public List<string>? Tags { get; init; } = ["none"];

        private static JsonElement? InA(JsonElement json, string key) => json.TryGetProperty("a", out JsonElement a) ? Find(a, key) : null;
    }

    [JsonModel]
    public sealed partial record Holder(List<Optional> List);

    [JsonModel]
    public sealed partial class Made
    {
        [JsonKey(ReadValue = nameof(Make))] public int Size { get; set; }

        private static JsonElement Make(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement size) ? size : JsonElement.Parse("[\"x\"]");
    }

    [JsonModel]
    public sealed partial record MadeHolder(Made Inner);

    [JsonModel(DisallowUnrecognizedKeys = true)]
    public sealed partial class Strict
    {
        [JsonKey(ReadValue = nameof(Get))] public int Size { get; set; }

        private static JsonElement Get(JsonElement json, string key) => json.GetProperty(key);
    }

    [JsonModel]
    public sealed partial record Kept([property: JsonKey(ReadValue = "Whole", IncludeToJson = false)] JsonElement All)
    {
        private static JsonElement Whole(JsonElement json, string key) => json;
    }

    [JsonModel]
    public sealed partial class Timed
    {
        [JsonKey(ReadValue = nameof(Meta), FromJson = nameof(Seconds))] public DateTime At { get; set; }

        private static JsonElement Meta(JsonElement json, string key) => json.GetProperty("meta").GetProperty(key);

        private static DateTime Seconds(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);
    }

    [JsonModel]
    public sealed partial record Generic<T>([property: JsonKey(ReadValue = "In")] T Value)
    {
        private static JsonElement In(JsonElement json, string key) => json.GetProperty("in").GetProperty(key);
    }

    private static JsonElement? Find(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement found) ? found : null;
}
