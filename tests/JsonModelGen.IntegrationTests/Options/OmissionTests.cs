using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>OmitIfDefault</c> and <c>OmitIfEmpty</c>: omitted values are restored.</summary>
public sealed partial class OmissionTests
{
    [Fact]
    public void Defaults_are_omitted_and_restored()
    {
        Defaults value = Parity.RoundTrip<Defaults>("{}", "{}");
        Assert.Equal(new Defaults(0, null, default, false, 0, default, Level.Low, 20, "none"), value);
        Parity.RoundTrip<Defaults>(
            """{"number":1,"maybe":0,"id":"00000000-0000-0000-0000-000000000001","flag":true,"ratio":0.5,"point":{"x":1,"y":0},"level":"high","size":0,"text":""}""",
            """{"number":1,"maybe":0,"id":"00000000-0000-0000-0000-000000000001","flag":true,"ratio":0.5,"point":{"x":1,"y":0},"level":"high","size":0,"text":""}""");
        Parity.RoundTrip<Defaults>("""{"size":20,"text":"none","number":0,"flag":false,"level":"low"}""", "{}");
    }

    [Fact]
    public void Null_is_still_an_error_where_the_type_does_not_allow_it() =>
        Parity.Refused<Defaults>(JsonModelErrorKind.NullValue, """{"number":null}""", "$.number");

    [Fact]
    public void The_default_is_the_one_of_the_option_or_of_the_parameter()
    {
        Parity.RoundTrip<OwnDefaults>("{}", "{}");
        Assert.Equal((5, "a", Level.High), (OwnDefaults.FromJson("{}").A, OwnDefaults.FromJson("{}").B, OwnDefaults.FromJson("{}").C));
        Parity.RoundTrip<OwnDefaults>("""{"a":0,"b":"","c":"low"}""", """{"a":0,"b":"","c":"low"}""");
        Assert.Equal("""{"b":null}""", new OwnDefaults { B = null }.ToJson());
    }

    [Fact]
    public void Empty_values_of_all_kinds_are_omitted_and_restored()
    {
        Empties value = Parity.RoundTrip<Empties>("""{"first":1}""", """{"first":1}""");
        Assert.Equal(("", 0, 0), (value.Text, value.List.Count, value.Array.Length));
        Assert.False(value.Immutable.IsDefault);
        Assert.Equal((0, 0, 0, 0, 0), (value.Map.Count, value.ReadOnly.Count, value.Frozen.Count, value.Grid.Length, value.Bytes.Length));
        Assert.Empty(value.Sequence);
        Assert.Empty(value.Own);
        Assert.Empty(value.OwnMap);
        Assert.True(value.Memory.IsEmpty);
        Assert.Empty(value.Queue);

        const string Filled =
            """{"first":1,"text":"t","list":[1],"array":["a"],"immutable":[1],"map":{"a":1},"readOnly":{"b":2},"frozen":["f"],"grid":[[1]],"bytes":"AQ==","sequence":[3],"own":["o"],"ownMap":{"k":1},"memory":"Ag==","queue":[4]}""";
        Parity.RoundTrip<Empties>(Filled, Filled);
    }

    [Fact]
    public void Each_object_has_empty_collections_of_its_own() =>
        Assert.NotSame(Empties.FromJson("""{"first":1}""").List, Empties.FromJson("""{"first":1}""").List);

    [Fact]
    public void Null_is_not_empty()
    {
        Assert.Equal("""{"a":null}""", new Nullables { A = null, B = null }.ToJson());
        Assert.Equal("{}", new Nullables().ToJson());
        Assert.Equal("""{"a":[1],"b":["b"]}""", new Nullables { A = [1], B = ["b"] }.ToJson());
        Assert.Equal([], Nullables.FromJson("{}").A!);
        Assert.Null(Nullables.FromJson("""{"a":null}""").A);
    }

    [Fact]
    public void A_model_omits_only_what_is_restored()
    {
        Parity.RoundTrip<Careful>("""{"required":""}""", """{"number":5,"text":"t","required":""}""");
        Assert.Equal("""{"number":0,"text":"","maybe":"","required":""}""", new Careful { Number = 0, Text = "", Maybe = "", Required = "" }.ToJson());
        Assert.Equal("""{"number":1,"text":"","required":""}""", new Careful { Number = 1, Text = "", Maybe = null, Plain = 0, Required = "" }.ToJson());
    }

    [Fact]
    public void Populated_collections_are_omitted_too()
    {
        Parity.RoundTrip<Filled>("{}", "{}");
        Parity.RoundTrip<Filled>("""{"items":[1],"init":["a"],"private":{"a":1}}""", """{"items":[1],"init":["a"],"private":{"a":1}}""");
    }

    [Fact]
    public void Generic_models_omit_too()
    {
        Assert.Equal("""{"item":1}""", JsonModel.ToJson<Box<int>, Box<int>.Codec<Int32Codec>>(new Box<int>(1, [], 0)));
        Box<int> box = JsonModel.FromJson<Box<int>, Box<int>.Codec<Int32Codec>>("""{"item":1}""");
        Assert.Empty(box.Items);
    }

    public enum Level { Low, High }

    [JsonModel] public readonly partial record struct Point(int X, int Y);

    [JsonModel(OmitIfDefault = true)]
    public sealed partial record Defaults(
        int Number, int? Maybe, Guid Id, bool Flag, double Ratio, Point Point, Level Level, [JsonKey(DefaultValue = 20)] int Size, string Text = "none");

    [JsonModel]
    public sealed partial class OwnDefaults
    {
        [JsonKey(OmitIfDefault = true, DefaultValue = 5)] public int A { get; set; } = 5;

        [JsonKey(OmitIfDefault = true, DefaultValue = "a")] public string? B { get; set; } = "a";

        [JsonKey(OmitIfDefault = true, DefaultValue = Level.High)] public Level C { get; init; } = Level.High;
    }

    public sealed class Own : Collection<string>;

    public sealed class OwnMap : Dictionary<string, int>;

    [JsonModel(OmitIfEmpty = true)]
    public sealed partial record Empties(
        int First,
        string Text,
        List<int> List,
        string[] Array,
        ImmutableArray<int> Immutable,
        Dictionary<string, int> Map,
        IReadOnlyDictionary<string, int> ReadOnly,
        FrozenSet<string> Frozen,
        int[,] Grid,
        byte[] Bytes,
        IEnumerable<int> Sequence,
        Own Own,
        OwnMap OwnMap,
        ReadOnlyMemory<byte> Memory,
        ConcurrentQueue<int> Queue);

    [JsonModel]
    public sealed partial class Nullables
    {
        [JsonKey(OmitIfEmpty = true)] public List<int>? A { get; set; } = [];

        [JsonKey(OmitIfEmpty = true, IncludeIfNull = false)] public HashSet<string>? B { get; set; } = [];
    }

    [JsonModel(OmitIfDefault = true, OmitIfEmpty = true)]
    public sealed partial class Careful
    {
        public int Number { get; set; } = 5;

        public string Text { get; set; } = "t";

        public string? Maybe { get; set; }

        public int Plain { get; set; }

        public required string Required { get; init; }
    }

    [JsonModel(OmitIfEmpty = true)]
    public sealed partial class Filled
    {
        public List<int> Items { get; } = [];

        public HashSet<string> Init { get; init; } = new();

        public Dictionary<string, int> Private { get; private set; } = [];
    }

    [JsonModel(OmitIfDefault = true, OmitIfEmpty = true)]
    public sealed partial record Box<T>(T Item, List<T> Items, int Count);
}
