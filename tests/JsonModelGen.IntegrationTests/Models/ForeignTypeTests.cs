using System.Drawing;
using System.Runtime.CompilerServices;
using System.Text.Json;
using JsonModelGen;
using JsonModelGen.IntegrationTests.Models;

[assembly: JsonModelFor<ForeignPlain>(FieldRename = FieldRename.Pascal)]
[assembly: JsonModelFor<ForeignBox<int?>>]
[assembly: JsonModelFor<Size>]
[assembly: JsonModelFor<UriKind>(FieldRename = FieldRename.Snake)]
[assembly: JsonModelFor(typeof(StrongBox<>), CreateJsonSchema = true)]
[assembly: JsonModelFor<SizeF>(Factory = nameof(ForeignTypeTests.Square), FactoryType = typeof(ForeignTypeTests))]
[assembly: JsonModelFor<OperatingSystem>(CreateFactory = false)]

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>Foreign types, named by <c>[assembly: JsonModelFor&lt;T&gt;]</c>.</summary>
public sealed partial class ForeignTypeTests
{
    private const string Plain = """{"Id":1,"Color":"dark_red","Note":"n"}""";

    [Fact]
    public void They_are_members_like_any_other() => Parity.RoundTrip<Holder>(
        """{"plain":{"Id":1,"Color":"dark_red"},"boxes":[{"content":1},null],"sizes":{"a":{"width":1,"height":2}},"kind":"relative_or_absolute"}""",
        """{"plain":{"Id":1,"Color":"dark_red","Note":"none"},"boxes":[{"content":1},null],"sizes":{"a":{"height":2,"isEmpty":false,"width":1}},"kind":"relative_or_absolute"}""");

    [Fact]
    public void System_Text_Json_reads_and_writes_them_equally() => Parity.Check<Drawing>("""{"boxes":[{"content":1},null],"box":{"content":null}}""");

    [Fact]
    public void They_are_roots_with_their_codecs()
    {
        ForeignPlain plain = JsonModel.FromJson<ForeignPlain, ForeignPlainCodec>(Plain);
        Assert.Equal(Plain, JsonModel.ToJson<ForeignPlain, ForeignPlainCodec>(plain));
        Assert.Equal(5, JsonModel.FromJson<ForeignBox<int?>, ForeignBoxOfNullableOfInt32Codec>("""{"content":5}""").Content);
        Assert.Equal(UriKind.Absolute, JsonModel.FromJson<UriKind, UriKindCodec>("\"absolute\""));
        Assert.Equal([UriKind.Absolute], GenericTests.Page<UriKind>.FromJson<UriKindCodec>("""{"items":["absolute"],"next":"relative"}""").Items);
    }

    [Fact]
    public void They_are_extended_with_entry_points()
    {
        Assert.Equal(Plain, ForeignPlain.FromJson(Plain).ToJson());
        Assert.Equal(new Size(1, 2), Size.FromJson("""{"width":1,"height":2}"""u8));
        Assert.False(ForeignPlain.TryFromJson("""{"Id":"1"}""", out _, out JsonModelException? error));
        Assert.Equal((JsonModelErrorKind.WrongType, "$.Id"), (error.Kind, error.Path));
    }

    [Fact]
    public void The_serializer_takes_their_codecs()
    {
        JsonSerializerOptions options = new() { Converters = { new JsonModelConverter<ForeignPlain, ForeignPlainCodec>() } };
        Assert.Equal("[" + Plain + "]", JsonSerializer.Serialize(JsonSerializer.Deserialize<ForeignPlain[]>("[" + Plain + "]", options), options));
    }

    [Theory]
    [InlineData("""{"number":{"value":1},"text":{"value":"t"},"boxes":{"a":{"value":{"value":[{"title":"t"}]}}},"kinds":[{"value":"absolute"}]}""")]
    [InlineData("""{"number":{"value":0},"text":{"value":""},"boxes":{},"kinds":[]}""")]
    public void Generic_ones_take_any_type_arguments(string json) => Assert.Equal(json, Boxes.FromJson(json).ToJson());

    [Fact]
    public void The_type_argument_decides_whether_null_is_allowed()
    {
        Assert.Null(JsonModel.FromJson<StrongBox<string?>, StrongBoxCodec<string?, NullableReferenceCodec<string, StringCodec>>>("""{"value":null}""").Value);
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<StrongBox<int>, StrongBoxCodec<int, Int32Codec>>("""{"value":null}"""));
        Assert.Equal("$.value", error.Path);
    }

    [Fact]
    public void Generic_ones_of_models_are_extended_with_entry_points() =>
        Assert.Equal("""{"value":{"title":"t"}}""", StrongBox<Book>.FromJson("""{"value":{"title":"t"}}""").ToJson());

    [Fact]
    public void Their_schemas_are_in_the_codec() =>
        Assert.Equal("object", JsonDocument.Parse(StrongBoxCodec<int, Int32Codec>.JsonSchema).RootElement.GetProperty("type").GetString());

    [Fact]
    public void A_factory_can_create_them()
    {
        SizeF size = SizeF.FromJson("""{"width":3}""");
        Assert.Equal(new SizeF(3, 3), size);
        Assert.Equal("""{"height":3,"isEmpty":false,"width":3}""", size.ToJson());
    }

    [Fact]
    public void A_write_only_one_needs_no_constructor() =>
        Assert.StartsWith("""{"platform":""", new Host(Environment.OSVersion).ToJson()[6..], StringComparison.Ordinal);

    public static SizeF Square(float width) => new(width, width);

    [JsonModel] public partial record Boxes(StrongBox<int> Number, StrongBox<string?> Text, [property: JsonKey("boxes")] Dictionary<string, StrongBox<StrongBox<List<Book>>>> ByName, StrongBox<UriKind>[] Kinds);

    [JsonModel] public partial record Book(string Title);

    [JsonModel(CreateFactory = false)] public partial record Host(OperatingSystem Os);

    [JsonModel] public partial record Holder(ForeignPlain Plain, List<ForeignBox<int?>?> Boxes, Dictionary<string, Size> Sizes, UriKind Kind);

    [JsonModel] public partial record Drawing(List<ForeignBox<int?>?> Boxes, ForeignBox<int?> Box);
}
