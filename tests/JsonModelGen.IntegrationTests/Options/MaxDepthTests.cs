using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>The option <c>MaxDepth</c>: the maximum depth of a value of the model, in any position.</summary>
public sealed partial class MaxDepthTests
{
    [Theory]
    [InlineData("""{"a":{"b":[]}}""", true)]
    [InlineData("""{"a":{"b":[1,2]},"x":[[0]]}""", true)]
    [InlineData("""{"a":{"b":[[]]}}""", false)]
    [InlineData("""{"x":[[[]]]}""", false)] // skipped values count
    public void A_value_may_be_as_deep_as_its_model_allows(string json, bool isRead)
    {
        Assert.Equal(isRead, JsonModel.TryFromJson<Shallow>(Encoding.UTF8.GetBytes(json), out _, out JsonModelException? error));
        Assert.Equal(isRead ? null : JsonModelErrorKind.DepthExceeded, error?.Kind);
        foreach (string around in (string[])["[{0}]", "[ {0} , {0} ]"])
        {
            string list = around.Replace("{0}", json, StringComparison.Ordinal);
            if (isRead)
                Assert.NotEmpty(JsonModel.FromJsonList<Shallow>(list));
            else
                Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => JsonModel.FromJsonList<Shallow>(list)).Kind);
        }
    }

    [Fact]
    public void The_limit_ends_with_the_value()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 50)) + string.Concat(Enumerable.Repeat("]", 50));
        Assert.NotNull(Holder.FromJson($$"""{"first":{"a":null},"second":{{deep}},"third":{"a":null},"fourth":{{deep}}}"""));
        Parity.Refused<Holder>(JsonModelErrorKind.DepthExceeded, """{"first":{"a":{"b":[[]]}}}""", "$.first.a.b[0]");
    }

    [Fact]
    public void A_limit_above_the_default_replaces_it()
    {
        string json = Tree.Of(200).ToJson();
        Assert.Equal(json, Tree.FromJson(json).ToJson());
        Assert.Equal(json, Tree.FromJson(Encoding.UTF8.GetBytes(json)).ToJson());
        Assert.Equal(json, JsonModel.FromJsonList<Tree>("[" + json + "]")[0].ToJson());
        Assert.Equal("{\"tree\":" + json + "}", Around.FromJson("{\"tree\":" + json + "}").ToJson());
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => Tree.FromJson(Chain(201))).Kind);
    }

    [Fact]
    public void The_limit_applies_to_streams_of_values_too() => Assert.Equal(
        [200, 1],
        JsonModel.EnumerateAsync<Tree>(new MemoryStream(Encoding.UTF8.GetBytes("[" + Chain(200) + "," + Chain(1) + "]")), cancellationToken: TestContext.Current.CancellationToken)
            .ToBlockingEnumerable(TestContext.Current.CancellationToken).Select(static tree => tree.Depth));

    /// <summary>The limits of the call and of containing models apply as well.</summary>
    [Fact]
    public void All_limits_that_are_set_apply()
    {
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => Tree.FromJson(Chain(11), new JsonModelReadOptions { MaxDepth = 10 })).Kind);
        Assert.Equal(10, Tree.FromJson(Chain(10), new JsonModelReadOptions { MaxDepth = 10 }).Depth);
        Assert.Throws<JsonModelException>(() => Shallow.FromJson("""{"x":[[[]]]}""", new JsonModelReadOptions { MaxDepth = 100 }));
        Assert.Throws<JsonModelException>(() => Narrow.FromJson("{\"tree\":" + Chain(5) + "}"));
        Assert.Equal(4, Narrow.FromJson("{\"tree\":" + Chain(4) + "}").Tree.Depth);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Chain(64)));
        Assert.Equal(64, Tree.FromJson(ref reader).Depth);
        Assert.Throws<JsonModelException>(static () =>
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Chain(65)));
            Tree.FromJson(ref reader);
        });
    }

    [Fact]
    public void The_limit_applies_to_writing_too()
    {
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => Tree.Of(201).ToJson()).Kind);
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => new Narrow(Tree.Of(5)).ToJson()).Kind);
        Assert.Equal("{\"tree\":" + Chain(4) + "}", new Narrow(Tree.Of(4)).ToJson());
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => Tree.Of(11).ToJson(new JsonModelWriteOptions { MaxDepth = 10 })).Kind);
        Tree cycle = new(null);
        cycle.Next = cycle;
        Assert.Equal(JsonModelErrorKind.DepthExceeded, Assert.Throws<JsonModelException>(() => cycle.ToJson()).Kind);
        Assert.Throws<JsonModelException>(static () => new Grid([[]]).ToJson());
    }

    [Fact]
    public void The_limit_ends_with_an_invalid_element()
    {
        Lenient lenient = Lenient.FromJson("""{"items":[{"a":{"b":[5,"x"]}},{"a":{"b":"x"}}],"rest":[[[[[[1]]]]]]}""");
        Assert.Single(lenient.Items);
        Assert.Equal("[[[[[[1]]]]]]", lenient.Rest.GetRawText());
    }

    [Fact]
    public void A_union_may_have_its_own_limit()
    {
        Assert.Equal("""{"kind":"leaf","values":[1]}""", Node.FromJson("""{"x":[],"kind":"leaf","values":[1]}""").ToJson());
        Assert.Throws<JsonModelException>(static () => Node.FromJson("""{"x":[[]],"kind":"leaf","values":[1]}"""));
        Assert.Throws<JsonModelException>(static () => Node.FromJson("""{"kind":"leaf","values":[1],"x":[[]]}"""));
        Assert.NotNull(Node.FromJson("""{"kind":"other","x":[]}"""));
    }

    private static string Chain(int levels) => string.Concat(Enumerable.Repeat("{\"next\":", levels - 1)) + "{\"next\":null}" + new string('}', levels - 1);

    [JsonModel(MaxDepth = 3)]
    public sealed partial class Shallow
    {
        public Dictionary<string, List<JsonElement>>? A { get; set; }
    }

    [JsonModel(MaxDepth = 2)] public sealed partial record Grid(int[][] Cells);

    [JsonModel]
    public sealed partial class Holder
    {
        public Shallow? First { get; set; }

        public JsonElement Second { get; set; }

        public Shallow? Third { get; set; }

        public object? Fourth { get; set; }
    }

    [JsonModel(MaxDepth = 200)]
    public sealed partial class Tree(Tree? next)
    {
        public Tree? Next { get; set; } = next;

        [JsonIgnore] public int Depth => 1 + (Next?.Depth ?? 0);

        public static Tree Of(int levels) => levels == 1 ? new Tree(null) : new Tree(Of(levels - 1));
    }

    [JsonModel] public sealed partial record Around(Tree Tree);

    [JsonModel(MaxDepth = 5)] public sealed partial record Narrow(Tree Tree);

    [JsonModel]
    public sealed partial class Lenient
    {
        [JsonKey(OnInvalidElement = nameof(Ignore))] public List<Numbers> Items { get; set; } = [];

        public JsonElement Rest { get; set; }

        private static void Ignore(JsonModelException error) => Assert.Equal(JsonModelErrorKind.WrongType, error.Kind);
    }

    [JsonModel(MaxDepth = 3)]
    public sealed partial class Numbers
    {
        public Dictionary<string, List<JsonElement>>? A { get; set; }
    }

    [JsonModel(MaxDepth = 2), JsonModelUnion("kind", UnknownCase = typeof(Other))] public abstract partial record Node;

    [JsonModel, JsonModelCase("leaf")] public sealed partial record Leaf(int[] Values) : Node;

    [JsonModel] public sealed partial record Other : Node;
}
