using System.Text;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>OnInvalidElement</c>: invalid elements are skipped and reported; other errors are not.</summary>
public partial class InvalidElementTests
{
    [ThreadStatic]
    private static List<JsonModelException>? t_errors;

    public static TheoryData<string, int[], string[]> Lists => new()
    {
        { "[1,2]", [1, 2], [] },
        { "[]", [], [] },
        { "[\"x\"]", [], ["$[0] WrongType"] },
        { "[null,1]", [1], ["$[0] NullValue"] },
        { "[1,{\"a\":[1,{}]},3,99999999999]", [1, 3], ["$[1] WrongType", "$[3] NumberOutOfRange"] },
        { " [ 1 , 1.5 , true ] ", [1], ["$[1] NumberOutOfRange", "$[2] WrongType"] },
    };

    public static TheoryData<string> NoLists => ["{}", "1", "\"x\"", "true"];

    public static TheoryData<string, JsonModelErrorKind> Malformed => new()
    {
        { "[\"x\",]", JsonModelErrorKind.InvalidJson },
        { "[\"x\" 1]", JsonModelErrorKind.InvalidJson },
        { "[{\"a\":01}]", JsonModelErrorKind.InvalidJson },
        { "[01]", JsonModelErrorKind.InvalidJson },
        { "[\"x\"", JsonModelErrorKind.UnexpectedEnd },
        { "[\"x", JsonModelErrorKind.UnexpectedEnd },
        { new string('[', 70) + new string(']', 70), JsonModelErrorKind.DepthExceeded },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Invalid_elements_of_a_list_are_skipped_and_reported(string json, int[] expected, string[] errors)
    {
        Assert.Equal(expected, Read("{\"list\":" + json + "}", errors).List);
        Assert.Equal(expected, Read("{\"array\":" + json + "}", errors).Array!);
        Assert.Equal(expected, Read("{\"filled\":" + json + "}", errors).Filled);
        Assert.Equal(expected, Read("{\"sequence\":" + json + "}", errors).Sequence!);
    }

    [Fact]
    public void Entries_of_a_dictionary_are_skipped_if_key_or_value_is_invalid()
    {
        Bag bag = Read(
            """{"entries":{"1":{"id":1},"x":{"id":2},"3":{"id":"3"},"4":{},"5":{"id":5},"a b":7}}""",
            ["$.x InvalidValue", "$.3.id WrongType", "$.4 MissingKey", "$['a b'] InvalidValue"]);
        Assert.Equal([1, 5], bag.Entries!.Keys);
        Assert.Equal([1, 5], bag.Entries.Values.Select(static item => item.Id));
    }

    [Theory]
    [MemberData(nameof(NoLists))]
    public void A_value_that_is_not_a_list_is_an_error_of_the_whole(string json)
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => Read("{\"list\":" + json + "}", []));
        Assert.Equal((JsonModelErrorKind.WrongType, "$.list"), (error.Kind, error.Path));
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Invalid_JSON_is_an_error_of_the_whole(string json, JsonModelErrorKind kind)
    {
        foreach (string key in (string[])["list", "array", "filled", "sequence"])
            Assert.Equal(kind, Assert.Throws<JsonModelException>(() => Bag.FromJson("{\"" + key + "\":" + json)).Kind);
    }

    [Fact]
    public void Invalid_Unicode_is_an_error_of_the_whole() => Assert.Equal(
        JsonModelErrorKind.InvalidText,
        Assert.Throws<JsonModelException>(static () => Bag.FromJson([.. "{\"texts\":[\""u8, 0xFF, .. "\"]}"u8])).Kind);

    [Fact]
    public void Null_is_null_if_the_collection_is_nullable() => Assert.Null(Read("""{"array":null}""", []).Array);

    [Fact]
    public void An_exception_of_the_method_ends_the_reading()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(static () => Strict.FromJson("""{"items":[1,"x",2]}"""));
        Assert.Equal(JsonModelErrorKind.UserCode, error.Kind);
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    [Fact]
    public void An_exception_of_user_code_is_an_error_of_the_element()
    {
        Bag bag = Read("""{"picky":[{"age":1},{"age":-1},{"age":2}]}""", ["$[1] UserCode"]);
        Assert.Equal([1, 2], bag.Picky!.Select(static item => item.Age));
    }

    [Fact]
    public void Each_error_of_collections_in_collections_is_reported_once()
    {
        Tree tree = ReadTree("""{"children":[{"children":[1,{"children":["x"]}]},{"id":"no","children":["y"]},{"children":null}]}""", out string[] errors);
        Assert.Equal(["$[0] WrongType", "$[0] WrongType", "$[1].id WrongType", "$[2].children NullValue"], errors);
        Assert.Single(tree.Children);
        Assert.Single(tree.Children[0].Children);
    }

    [Fact]
    public void Nested_collections_that_fail_at_every_level_report_one_error_per_level()
    {
        StringBuilder json = new();
        for (int level = 0; level < 31; level++)
            json.Append("{\"children\":[");
        json.Append('1');
        for (int level = 0; level < 31; level++)
            json.Append("],\"id\":\"x\"}");

        Tree tree = ReadTree("{\"children\":[" + json + "]}", out string[] errors);
        Assert.Empty(tree.Children);
        Assert.Equal(32, errors.Length);
    }

    [Fact]
    public void The_remaining_elements_are_written_as_usual() =>
        Assert.Equal("""{"list":[1],"filled":[]}""", Read("""{"list":[1,"x"]}""", ["$[1] WrongType"]).ToJson());

    private static Bag Read(string json, string[] errors)
    {
        t_errors = [];
        Bag bag = Bag.FromJson(json);
        Assert.Equal(errors, Shown());
        Assert.All(t_errors, static error => Assert.EndsWith($"Path: {error.Path}.", error.Message, StringComparison.Ordinal));
        return bag;
    }

    private static Tree ReadTree(string json, out string[] errors)
    {
        t_errors = [];
        Tree tree = Tree.FromJson(json);
        errors = Shown();
        return tree;
    }

    private static string[] Shown() => [.. t_errors!.Select(static error => error.Path + " " + error.Kind)];

    private static void Report(JsonModelException error) => t_errors?.Add(error);

    [JsonModel(IncludeIfNull = false)]
    public partial class Bag
    {
        [JsonKey(OnInvalidElement = nameof(Report))]
        public List<int> List { get; set; } = [];

        [JsonKey(OnInvalidElement = nameof(Report))]
        public int[]? Array { get; set; }

        [JsonKey(OnInvalidElement = nameof(Report))]
        public SortedSet<int> Filled { get; } = [];

        [JsonKey(OnInvalidElement = nameof(Report))]
        public IEnumerable<int>? Sequence { get; set; }

        [JsonKey(OnInvalidElement = nameof(Report))]
        public IReadOnlyDictionary<int, Item>? Entries { get; set; }

        [JsonKey(OnInvalidElement = nameof(Report))]
        public List<string>? Texts { get; set; }

        [JsonKey(OnInvalidElement = nameof(Report))]
        public List<Picky>? Picky { get; set; }
    }

    [JsonModel]
    public partial record Item(int Id);

    [JsonModel]
    public partial record Picky
    {
        public Picky(int age) => Age = age >= 0 ? age : throw new ArgumentOutOfRangeException(nameof(age));

        public int Age { get; }
    }

    [JsonModel]
    public partial record Strict([property: JsonKey(OnInvalidElement = nameof(Strict.Throw))] List<int> Items)
    {
        private static void Throw(Exception error) => throw new InvalidOperationException("Enough.", error);
    }

    [JsonModel]
    public partial class Tree
    {
        public int Id { get; set; }

        [JsonKey(OnInvalidElement = nameof(Report))]
        public List<Tree> Children { get; set; } = [];
    }
}
