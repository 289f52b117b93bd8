using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>Which members take part, and how.</summary>
public sealed partial class MemberTests
{
    [Fact]
    public void Fields_and_private_members_take_part_on_request()
    {
        Parity.RoundTrip<Asked>(
            """{"field":1,"hidden":2,"secret":3,"readonlyField":4,"notAsked":5}""", """{"field":1,"hidden":2,"secret":3,"readonlyField":9}""");
    }

    [Fact]
    public void Statics_indexers_and_explicit_implementations_never_take_part() =>
        Parity.Check<Odd>("""{"value":1,"static":2,"item":3,"name":"x"}""", """{"value":1}""");

    [Fact]
    public void Computed_members_are_written_and_skipped_when_read() =>
        Parity.Check<Computed>("""{"first":"a","full":"ignored","last":"b"}""", """{"first":"a","last":"b","full":"a b"}""");

    [Fact]
    public void Write_only_members_are_read() => Assert.Equal(3, Parity.RoundTrip<SetOnly>("""{"input":2,"kept":1}""", """{"kept":1}""").Sum);

    [Fact]
    public void Collections_without_setter_are_emptied_and_filled()
    {
        const string Json = """{"list":[2],"set":["b"],"map":{"b":2},"interface":[2],"observable":[2],"linked":[2],"queue":[2],"none":null}""";
        Assert.Equal(Json, JsonModel.ToJson(JsonModel.FromJson<Populated>(Json)));
    }

    [Fact]
    public void Computed_collections_are_only_written() =>
        Assert.Equal("""{"items":[1,2],"view":[1,2],"first":[1]}""", JsonModel.ToJson(JsonModel.FromJson<Views>("""{"items":[1,2],"view":[1,2],"first":[7,8]}""")));

    [Fact]
    public void Collections_without_setter_stay_if_absent() => Assert.Equal(
        """{"list":[1],"set":["a"],"map":{"a":1},"interface":[1],"observable":[1],"linked":[1],"queue":[1],"none":null}""",
        JsonModel.ToJson(JsonModel.FromJson<Populated>("{}")));

    [Fact]
    public void Collections_that_cannot_be_filled_are_errors()
    {
        Parity.Refused<Populated>(JsonModelErrorKind.NullValue, """{"list":null}""", "$.list");
        JsonModelException error = Parity.Refused<Unfillable>(JsonModelErrorKind.UserCode, """{"values":[1]}""", "$");
        Assert.Contains("Unfillable.Values", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_may_be_read_only_or_written_only()
    {
        Parity.RoundTrip<OneWay>("""{"readOnly":1,"writeOnly":2,"neither":3}""", """{"writeOnly":9}""");
        Assert.Equal(1, JsonModel.FromJson<OneWay>("""{"readOnly":1}""").ReadOnly);
    }

    [Fact]
    public void One_key_may_serve_one_member_for_reading_and_another_for_writing() =>
        Assert.Equal("""{"value":42}""", JsonModel.ToJson(JsonModel.FromJson<SharedKey>("""{"value":21}""")));

    [Fact]
    public void Attributes_of_System_Text_Json_mean_the_same()
    {
        Parity.Check<StjAttributes>(
            """{"n m":1,"ignored":2,"maybe":3,"zero":0,"included":4}""", """{"first":0,"n m":1,"maybe":3,"always":null,"included":4}""");
        Parity.Check<StjAttributes>("{\"n\\u0020m\":1,\"zero\":5}", """{"first":0,"n m":1,"zero":5,"always":null,"included":0}""");
        Parity.Refused<StjAttributes>(JsonModelErrorKind.MissingKey, "{}", "$");
    }

    [Fact]
    public void Exceptions_of_user_code_are_reported_with_their_position()
    {
        JsonModelException error = Parity.Refused<Throwing>(JsonModelErrorKind.UserCode, """{"value":-1}""", "$");
        Assert.IsType<ArgumentOutOfRangeException>(error.InnerException);
        Assert.IsType<ArgumentException>(Parity.Refused<ThrowingHolder>(JsonModelErrorKind.UserCode, """{"items":[{},{"text":"bad"}]}""", "$.items[1]").InnerException);
    }

    [JsonModel]
    [SuppressMessage("Design", "CA1051", Justification = "Fields are the subject.")]
    [SuppressMessage("Style", "IDE0044", Justification = "The emitted code writes it.")]
    public partial class Asked
    {
        [JsonKey] public int Field;
        [JsonKey("hidden")] private int _hidden;
        public int NotAsked = 7;

        [JsonKey] private int Secret { get; set; }

        [JsonKey(IncludeFromJson = false)] public readonly int ReadonlyField = 9;

        public int Reveal() => _hidden + Secret;
    }

    private interface INamed
    {
        string Name { get; set; }
    }

    [JsonModel]
    public partial class Odd : INamed
    {
        public static int Static { get; set; } = 1;

        public int Value { get; set; }

        public int this[int index] { get => index; set => Value = value; }

        string INamed.Name { get; set; } = "explicit";
    }

    [JsonModel]
    public partial record Computed(string First, string Last)
    {
        public string Full => First + " " + Last;
    }

    [JsonModel]
    [SuppressMessage("Design", "CA1044", Justification = "It is the subject.")]
    public partial class SetOnly
    {
        private int _input;

        public int Input { set => _input = value; }

        public int Kept { get; set; }

        internal int Sum => _input + Kept;
    }

    [JsonModel]
    public partial class Populated
    {
        public List<int> List { get; } = [1];
        public HashSet<string> Set { get; } = ["a"];
        public Dictionary<string, int> Map { get; } = new() { ["a"] = 1 };
        public IList<int> Interface { get; } = [1];
        public ObservableCollection<int> Observable { get; } = [1];
        public LinkedList<int> Linked { get; } = new([1]);
        public Queue<int> Queue { get; } = new([1]);
        public List<int>? None { get; }
    }

    [JsonModel]
    public partial class Views
    {
        public List<int> Items { get; set; } = [];
        public IList<int> View => Items;
        public List<int> First { get { return Items[..1]; } }
    }

    [JsonModel] public partial class Unfillable { public IList<int> Values { get; } = Array.AsReadOnly([1]); }

    [JsonModel]
    public partial class OneWay
    {
        [JsonKey(IncludeToJson = false)] public int ReadOnly { get; set; }
        [JsonKey(IncludeFromJson = false)] public int WriteOnly { get; set; } = 9;
        [JsonKey(IncludeFromJson = false, IncludeToJson = false)] public int Neither { get; set; } = 9;
    }

    [JsonModel]
    public partial class SharedKey
    {
        [JsonKey("value", IncludeToJson = false)] public int Half { get; set; }
        [JsonKey("value")] public int Whole => Half * 2;
    }

    [JsonModel]
    public partial class StjAttributes
    {
        [JsonPropertyName("n m"), JsonRequired] public int Name { get; set; }
        [JsonIgnore] public int Ignored { get; set; } = 1;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? Maybe { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Zero { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Always { get; set; }
        [JsonInclude] internal int Included { get; set; }
        [JsonPropertyOrder(-1)] public int First { get; set; }
    }

    [JsonModel]
    public partial class Throwing(int value)
    {
        public int Value { get; } = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    [JsonModel]
    public partial class ThrowingSetter
    {
        public string Text { get; set => field = value != "bad" ? value : throw new ArgumentException("No."); } = "";
    }

    [JsonModel] public partial record ThrowingHolder(List<ThrowingSetter> Items);
}
