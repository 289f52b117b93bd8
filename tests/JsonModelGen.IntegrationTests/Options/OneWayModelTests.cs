using System.Text;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>CreateFactory</c> and <c>CreateToJson</c>: models that are only written, or only read.</summary>
public sealed partial class OneWayModelTests
{
    [Fact]
    public void A_model_that_is_only_written_needs_no_constructor_and_writes_what_it_computes()
    {
        Request request = Request.To("/a");

        Assert.Equal("""{"path":"/a","length":2,"header":{"name":"h"},"more":[{"name":"i"}],"nothing":null}""", request.ToJson());
        Assert.Equal(request.ToJson(), Encoding.UTF8.GetString(request.ToJsonUtf8Bytes()));
        Assert.DoesNotContain(typeof(Request).GetMethods(), static method => method.Name is "FromJson" or "TryFromJson" or "FromJsonAsync");
    }

    [Fact]
    public async Task A_model_that_is_only_read_needs_no_getters()
    {
        const string json = """{"code":1,"note":"a","details":[{"text":"b"},{"text":"c"}],"first":{"text":"d"}}""";
        foreach (Reply reply in new[] { Reply.FromJson(json), Reply.FromJson(Encoding.UTF8.GetBytes(json)), await Reply.FromJsonAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), TestContext.Current.CancellationToken) })
            Assert.Equal((1, "a", "b", "c", "d"), (reply.Code, reply.Seen, reply.Details[0].Text, reply.Details[1].Text, reply.First!.Value.Text));

        Assert.DoesNotContain(typeof(Reply).GetMethods(), static method => method.Name.StartsWith("ToJson", StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_have_their_path()
    {
        Assert.False(Reply.TryFromJson("""{"code":1,"details":[{"text":"b"},{"text":3}]}""", out _, out JsonModelException? error));
        Assert.Equal((JsonModelErrorKind.WrongType, "$.details[1].text"), (error.Kind, error.Path));
        Assert.Equal(JsonModelErrorKind.MissingKey, Assert.Throws<JsonModelException>(() => Reply.FromJson("{}")).Kind);
    }

    [Fact]
    public void Lists_of_them_are_read_with_their_codec() =>
        Assert.Equal(["a", "b"], JsonModel.FromJsonList<Detail, Detail.Codec>("""[{"text":"a"},{"text":"b"}]""").ConvertAll(static detail => detail.Text));

    [Fact]
    public void A_missing_direction_is_not_supported()
    {
        Assert.Throws<NotSupportedException>(() => JsonModel.ToJson<Detail, Detail.Codec>(new Detail("a")));
        Assert.False(typeof(IJsonModel).IsAssignableFrom(typeof(Detail)));
    }

    [Fact]
    public void Generic_models_may_be_one_way()
    {
        Assert.Equal("""{"content":1}""", new Envelope<int>(1).ToJson<Int32Codec>());
        Assert.Equal("""{"inner":{"content":[true]}}""", new Holder(new([true])).ToJson());
    }

    [Fact]
    public void A_derived_model_may_have_both_directions_if_its_base_has_one()
    {
        Assert.Equal("""{"name":"a","size":1}""", Whole.FromJson("""{"name":"a","size":1}""").ToJson());
        Assert.Equal("""{"name":"a"}""", new Header { Name = "a" }.ToJson());
    }

    [Fact]
    public void Collections_that_cannot_be_created_are_written()
    {
        Statistics statistics = new(new Window(1, 2), new RegistryDictionary("a", 3), [new Window(4, 5)]);

        Assert.Equal("""{"window":[1,2],"registry":{"a":3},"windows":[[4,5]],"own":[1,2],"none":null}""", statistics.ToJson());
        Assert.Throws<NotSupportedException>(static () => JsonNoFactory<Window, int[]>.Create([]));
    }

    [Fact]
    public void Hand_written_directions_keep_their_names()
    {
        Assert.Equal("by hand", ByHand.FromJson("""{"x":1}""").ToJson());
    }

    [JsonModel(CreateFactory = false, CreateJsonSchema = true)]
    public sealed partial record Statistics(Window Window, RegistryDictionary Registry, List<Window> Windows)
    {
        public INumberCollection Own => Window;
        public Window? None => null;
    }

    public interface INumberCollection : IReadOnlyCollection<int>;

    public sealed class Window(int first, int second) : INumberCollection
    {
        public int Count => 2;

        public IEnumerator<int> GetEnumerator() => new List<int> { first, second }.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public sealed class RegistryDictionary(string key, int value) : IEnumerable<KeyValuePair<string, int>>, IReadOnlyDictionary<string, int>
    {
        private readonly Dictionary<string, int> _entries = new() { [key] = value };

        public int this[string name] => _entries[name];
        public IEnumerable<string> Keys => _entries.Keys;
        public IEnumerable<int> Values => _entries.Values;
        public int Count => 1;

        public bool ContainsKey(string name) => _entries.ContainsKey(name);

        public bool TryGetValue(string name, out int number) => _entries.TryGetValue(name, out number);

        public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => _entries.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    [JsonModel(CreateFactory = false)]
    public sealed partial class Request
    {
        private Request(string path, bool isInternal) => Path = isInternal ? path : throw new ArgumentException(path);

        public string Path { get; }
        public int Length => Path.Length;
        public Header Header { get; } = new() { Name = "h" };
        public IEnumerable<Header> More { get { yield return new() { Name = "i" }; } }
        [JsonKey] private string? Nothing => null;

        public static Request To(string path) => new(path, true);
    }

    [JsonModel(CreateFactory = false)]
    public partial class Header
    {
        public required string Name { get; init; }
    }

    [JsonModel]
    public sealed partial class Whole : Header
    {
        public int Size { get; set; }
    }

    [JsonModel(CreateToJson = false)]
    public sealed partial class Reply
    {
        public required int Code { get; init; }
        public string? Note { set => Seen = value; }
        public required List<Detail> Details { get; init; }
        public Detail? First { get; set; }

        [JsonIgnore] public string? Seen { get; private set; }
    }

    [JsonModel(CreateToJson = false)]
    public readonly partial record struct Detail(string Text);

    [JsonModel(CreateFactory = false)]
    public sealed partial record Envelope<T>(T Content);

    [JsonModel(CreateFactory = false)]
    public sealed partial record Holder(Envelope<bool[]> Inner);

    [JsonModel(CreateToJson = false)]
    public sealed partial record ByHand(int X)
    {
        public string ToJson() => "by hand";
    }
}
