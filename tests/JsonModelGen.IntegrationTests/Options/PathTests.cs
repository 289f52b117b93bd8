using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>Path</c>: members in nested objects.</summary>
public sealed partial class PathTests
{
    private const string Written = """{"id":1,"meta":{"size":{"width":2,"height":3},"camera":"c","area":6},"title":"t"}""";

    [Theory]
    [InlineData(Written)]
    [InlineData("""{"meta":{"camera":"c","size":{"height":3,"width":2}},"title":"t","id":1}""")]
    [InlineData("""{"meta":{"size":{"width":2}},"id":1,"meta":{"size":{"height":3}},"title":"t","camera":"c"}""")]
    [InlineData("""{ "\u006deta" : { "size" : { "width" : 2 , "h\u0065ight" : 3 } , "camera" : "c" , "area" : 0 } , "title":"t", "id":1}""")]
    public void Members_are_read_in_any_order_and_written_together(string json) => Parity.RoundTrip<Photo>(json, Written);

    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"meta":null}""")]
    [InlineData("""{"id":1,"meta":{}}""")]
    [InlineData("""{"id":1,"meta":{"size":null}}""")]
    [InlineData("""{"id":1,"meta":{"size":{}}}""")]
    public void An_object_that_is_missing_or_null_is_one_without_keys(string json) =>
        Parity.RoundTrip<Photo>(json, """{"id":1,"meta":{"size":{"width":7,"height":0},"area":0},"title":null}""");

    [Fact]
    public void Errors_name_the_position()
    {
        Parity.Refused<Photo>(JsonModelErrorKind.WrongType, """{"meta":{"size":{"width":"2"}}}""", "$.meta.size.width");
        Parity.Refused<Photo>(JsonModelErrorKind.WrongType, """{"meta":{"size":[]}}""", "$.meta.size");
        Parity.Refused<Photo>(JsonModelErrorKind.UnrecognizedKey, """{"id":1,"meta":{"size":{"depth":1}}}""", "$.meta.size.depth");
        Parity.Refused<Photo>(JsonModelErrorKind.UnexpectedEnd, """{"meta":{"size":{"width":2""", "$.meta.size.width");
        Assert.Equal("a.x", Parity.Refused<Needed>(JsonModelErrorKind.MissingKey, """{"a":{}}""", "$").Key);
        Assert.Equal("a.x", Parity.Refused<Needed>(JsonModelErrorKind.MissingKey, "{}", "$").Key);
    }

    [Fact]
    public void Records_may_require_them() => Parity.RoundTrip<Needed>("""{"b":{"c":{"y":"2"}},"a":{"x":1}}""", """{"a":{"x":1},"b":{"c":{"y":"2"}}}""");

    [Fact]
    public void Keys_match_in_any_case_on_request() => Assert.Equal(5, AnyCase.FromJson("""{"DATA":{"VALUE":5}}""").X);

    [Fact]
    public void Collections_may_have_a_path() => Parity.RoundTrip<Omitting>("""{"a":{"b":[1]}}""", """{"a":{"b":[1]}}""");

    [Fact]
    public void An_object_without_written_members_is_empty() => Assert.Equal("""{"a":{}}""", new Omitting().ToJson());

    [Fact]
    public void The_schema_has_the_objects()
    {
        Assert.True(ModelSchemas.Allows<Photo>(Written));
        Assert.False(ModelSchemas.Allows<Photo>("""{"id":1,"meta":{"size":{"width":"2"}}}"""));
        Assert.False(ModelSchemas.Allows<Photo>("""{"id":1,"meta":{"other":1}}"""));
    }

    [JsonModel(DisallowUnrecognizedKeys = true)]
    public sealed partial class Photo
    {
        public required int Id { get; init; }

        [JsonKey(Path = "meta.size.width")] public int Width { get; set; } = 7;

        public string? Title { get; set; }

        [JsonKey(Path = "meta.size.height")] public int Height { get; set; }

        [JsonKey(Path = "meta.camera", Aliases = ["camera"], IncludeIfNull = false)] public string? Camera { get; set; }

        [JsonKey(Path = "meta.area")] public int Area => Width * Height;
    }

    [JsonModel] public sealed partial record Needed([property: JsonKey(Path = "a.x")] int X, [property: JsonKey(Path = "b.c.y")] string Y);

    [JsonModel(CaseInsensitive = true)]
    public sealed partial class AnyCase
    {
        [JsonKey(Path = "data.value")] public int X { get; set; }
    }

    [JsonModel]
    public sealed partial class Omitting
    {
        [JsonKey(Path = "a.b", OmitIfEmpty = true)] public List<int> Items { get; set; } = [];

        [JsonKey(Path = "a.c", IncludeIfNull = false)] public string? Note { get; set; }
    }
}
