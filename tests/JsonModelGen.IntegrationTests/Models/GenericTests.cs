using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>Generic models as members and as roots.</summary>
public sealed partial class GenericTests
{
    private const string Numbers = """{"items":[1,2],"next":3}""";

    [Fact]
    public void Members_are_closed_where_they_are_written() => Parity.Check<Catalog>(
        """
        {"users":{"items":[{"id":1,"name":"a"}],"next":null},"texts":{"items":["a",null],"next":null},
         "counts":{"x":{"items":[1,null],"next":2}},"lists":{"items":[[1],[]],"next":[2]},
         "result":{"value":{"id":2,"name":"b"},"error":null},"shades":{"items":["dark","light"],"next":"dark"}}
        """);

    [Theory]
    [InlineData("""{"value":1,"next":{"value":2,"next":null,"children":[]},"children":[{"value":3,"next":null,"children":null}]}""")]
    public void Models_may_contain_themselves(string json) => Assert.Equal(json, Node<int>.FromJson<Int32Codec>(json).ToJson<Int32Codec>());

    [Fact]
    public void Structs_constraints_and_private_setters_work() => Parity.RoundTrip<Holder>(
        """{"pair":{"left":1,"right":null},"maybe":{"left":true,"right":false},"table":{"rows":{"7":"x"},"size":9,"tag":["t"]}}""",
        """{"pair":{"left":1,"right":null},"maybe":{"left":true,"right":false},"table":{"tag":["t"],"rows":{"7":"x"},"size":9}}""");

    [Fact]
    public void The_codec_decides_whether_an_argument_may_be_null()
    {
        Assert.Equal([null], Page<string?>.FromJson<NullableReferenceCodec<string, StringCodec>>("""{"items":[null]}""").Items);
        var error = Assert.Throws<JsonModelException>(() => Page<string>.FromJson<StringCodec>("""{"items":["a",null]}"""));
        Assert.Equal((JsonModelErrorKind.NullValue, "$.items[1]"), (error.Kind, error.Path));
        Assert.Throws<JsonModelException>(() => Page<int>.FromJson<Int32Codec>("""{"items":[],"next":null}"""));
        Assert.Null(Page<int?>.FromJson<NullableCodec<int, Int32Codec>>("""{"items":[],"next":null}""").Next);
    }

    [Fact]
    public async Task Every_entry_point_takes_a_codec()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Numbers);
        Check(Page<int>.FromJson<Int32Codec>(Numbers));
        Check(Page<int>.FromJson<Int32Codec>(utf8));
        Check(Page<int>.FromJson<Int32Codec>(new ReadOnlySequence<byte>(utf8)));
        Check(Page<int>.FromJson<Int32Codec>(utf8, new JsonModelReadOptions { MaxDepth = 2 }));
        Check(await Page<int>.FromJsonAsync<Int32Codec>(new MemoryStream(utf8), TestContext.Current.CancellationToken));
        Assert.True(Page<int>.TryFromJson<Int32Codec>(Numbers, out Page<int>? read, out _));
        Check(read);
        Assert.False(Page<int>.TryFromJson<Int32Codec>("""{"items":["1"]}"""u8, out _, out JsonModelException? error));
        Assert.Equal("$.items[0]", error.Path);
        Utf8JsonReader reader = new(utf8);
        Check(Page<int>.FromJson<Int32Codec>(ref reader));

        Assert.Equal(utf8, read.ToJsonUtf8Bytes<Int32Codec>());
        ArrayBufferWriter<byte> buffer = new();
        read.ToJson<Int32Codec>(buffer);
        using (Utf8JsonWriter writer = new(buffer))
            read.ToJson<Int32Codec>(writer);
        using MemoryStream stream = new();
        await read.ToJsonAsync<Int32Codec>(stream, TestContext.Current.CancellationToken);
        Assert.Equal(Numbers + Numbers, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(Numbers, Encoding.UTF8.GetString(stream.ToArray()));

        static void Check(Page<int> page) => Assert.Equal(Numbers, page.ToJson<Int32Codec>());
    }

    [Fact]
    public async Task Type_arguments_that_are_models_need_no_codec()
    {
        const string Json = """{"items":[{"id":1,"name":"a"}],"next":{"id":2,"name":"b"}}""";
        byte[] utf8 = Encoding.UTF8.GetBytes(Json);
        Assert.Equal(Json, Page<User>.FromJson(Json).ToJson());
        Assert.Equal(Json, Page<User>.FromJson(utf8).ToJson());
        Assert.Equal(Json, (await Page<User>.FromJsonAsync(new MemoryStream(utf8), TestContext.Current.CancellationToken)).ToJson());
        Assert.True(Page<User>.TryFromJson(Json, out Page<User>? page, out _));
        Assert.Equal(utf8, page.ToJsonUtf8Bytes());
        Assert.Equal("""{"value":{"id":1,"name":"a"},"error":null}""", Result<User, Catalog>.FromJson("""{"value":{"id":1,"name":"a"}}""").ToJson());
    }

    [Fact]
    public void Lists_and_the_serializer_take_a_codec()
    {
        List<Page<int>> pages = JsonModel.FromJsonList<Page<int>, Page<int>.Codec<Int32Codec>>("[" + Numbers + "]");
        Assert.Equal(3, Assert.Single(pages).Next);

        JsonSerializerOptions options = new() { Converters = { new JsonModelConverter<Page<int>, Page<int>.Codec<Int32Codec>>() } };
        Assert.Equal("[" + Numbers + "]", JsonSerializer.Serialize(pages, options));
        Assert.Equal([1, 2], JsonSerializer.Deserialize<Page<int>>(Numbers, options)!.Items);
    }

    [Fact]
    public void Type_parameters_that_do_not_occur_in_the_JSON_need_no_codec()
    {
        Assert.Equal("""{"value":7}""", Id<Stream>.FromJson("""{"value":7}""").ToJson());
        Assert.Equal(7, JsonModel.FromJson<Id<Stream>>("""{"value":7}""").Value);
    }

    [Fact]
    public void Generic_models_of_another_assembly()
    {
        Parity.RoundTrip<OfForeign>(
            """{"page":{"all_items":["dark"],"first":"light"},"map":{"by_key":{"1":{"id":1,"name":"a"}}}}""",
            """{"page":{"all_items":["dark"],"first":"light"},"map":{"by_key":{"1":{"id":1,"name":"a"}}}}""");
        Assert.Equal("""{"all_items":[1],"first":2}""", ForeignPage<int>.FromJson<Int32Codec>("""{"all_items":[1],"first":2}""").ToJson<Int32Codec>());
        Assert.Equal("""{"all_items":[]}""", ForeignPage<User>.FromJson("""{"all_items":[]}""").ToJson());
    }

    [JsonModel] public partial record Page<T>(List<T> Items, T? Next = default);

    [JsonModel] public partial record Result<T, TError>(T? Value = default, TError? Error = default);

    [JsonModel] public partial record Node<T>(T Value, Node<T>? Next, List<Node<T>>? Children);

    [JsonModel] public readonly partial record struct Id<TEntity>(int Value);

    [JsonModel] public readonly partial record struct Pair<T>(T Left, T? Right) where T : struct;

    public class Tagged<TTag>
    {
        public TTag? Tag { get; init; }
    }

    [JsonModel]
    public partial class Table<TKey, TValue> : Tagged<List<TValue?>>
        where TKey : notnull
        where TValue : class, IComparable<TValue>
    {
        public required Dictionary<TKey, TValue> Rows { get; init; }

        public int Size { get; private set; } = 3;
    }

    [JsonModel] public partial record User(int Id, string Name);

    [JsonModel]
    public partial record Catalog(
        Page<User> Users, Page<string?> Texts, Dictionary<string, Page<int?>> Counts, Page<List<int>> Lists, Result<User, string> Result, Page<Shade> Shades);

    [JsonModel] public partial record Holder(Pair<int> Pair, Pair<bool>? Maybe, Table<int, string> Table);

    [JsonModel] public partial record OfForeign(ForeignPage<Shade> Page, ForeignMap<int, User> Map);

    public enum Shade
    {
        Light,
        Dark,
    }
}
