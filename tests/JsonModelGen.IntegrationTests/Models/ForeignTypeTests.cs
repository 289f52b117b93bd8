using System.Drawing;
using System.Text.Json;
using JsonModelGen;
using JsonModelGen.IntegrationTests.Models;

[assembly: JsonModelFor<ForeignPlain>(FieldRename = FieldRename.Pascal)]
[assembly: JsonModelFor<ForeignBox<int?>>]
[assembly: JsonModelFor<Size>]
[assembly: JsonModelFor<UriKind>(FieldRename = FieldRename.Snake)]

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>Types of others, for which the assembly asks with <c>[assembly: JsonModelFor&lt;T&gt;]</c>.</summary>
public sealed partial class ForeignTypeTests
{
    private const string Plain = """{"Id":1,"Color":"dark_red","Note":"n"}""";

    [Fact]
    public void They_are_members_like_any_other() => Parity.RoundTrip<Holder>(
        """{"plain":{"Id":1,"Color":"dark_red"},"boxes":[{"content":1},null],"sizes":{"a":{"width":1,"height":2}},"kind":"relative_or_absolute"}""",
        """{"plain":{"Id":1,"Color":"dark_red","Note":"none"},"boxes":[{"content":1},null],"sizes":{"a":{"height":2,"isEmpty":false,"width":1}},"kind":"relative_or_absolute"}""");

    [Fact]
    public void System_Text_Json_reads_and_writes_them_alike() => Parity.Check<Drawing>("""{"boxes":[{"content":1},null],"box":{"content":null}}""");

    [Fact]
    public void They_are_roots_by_their_codecs()
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

    [JsonModel] public partial record Holder(ForeignPlain Plain, List<ForeignBox<int?>?> Boxes, Dictionary<string, Size> Sizes, UriKind Kind);

    [JsonModel] public partial record Drawing(List<ForeignBox<int?>?> Boxes, ForeignBox<int?> Box);
}
