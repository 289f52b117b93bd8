namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>UnknownEnumValue</c>: what replaces unknown values of an enum in one member.</summary>
public sealed partial class UnknownEnumValueTests
{
    public enum State { Open, Done, Other }

    [JsonEnum(UnknownValue = Unit)] public enum Scale { Unit, Kilo, Mega }

    [Fact]
    public void Unknown_values_are_replaced_anywhere_in_the_member() => Parity.RoundTrip<Tasks>(
        """{"one":"new","maybe":"new","list":["open","new"],"set":["new","done"],"sequence":["new",7],"byName":{"a":"new"},"byState":{"new":1},"number":99}""",
        """{"one":"other","maybe":"other","list":["open","other"],"set":["other","done"],"sequence":["other","other"],"byName":{"a":"other"},"byState":{"other":1},"number":"other"}""");

    [Fact]
    public void Null_replaces_unknown_values_if_the_enum_is_nullable() => Parity.RoundTrip<Nulls>(
        """{"maybe":"new","list":["open",null,"new"],"byState":{"open":"new"}}""", """{"maybe":null,"list":["open",null,null],"byState":{"open":null}}""");

    [Fact]
    public void Null_does_not_excuse_an_unknown_key() => Parity.Refused<Nulls>(JsonModelErrorKind.UnknownEnumValue, """{"byState":{"new":null}}""", "$.byState.new");

    [Fact]
    public void It_is_not_the_value_of_a_missing_key()
    {
        Assert.Equal(State.Done, Separate.FromJson("{}").State);
        Assert.Equal(State.Done, Separate.FromJson("""{"state":null}""").State);
        Assert.Equal(State.Other, Separate.FromJson("""{"state":"new"}""").State);
    }

    [Fact]
    public void The_member_wins_over_the_enum() => Assert.Equal("""{"a":"mega","b":"unit"}""", Scales.FromJson("""{"a":"x","b":"x"}""").ToJson());

    [Fact]
    public void Other_members_remain_strict() => Parity.Refused<Mixed>(JsonModelErrorKind.UnknownEnumValue, """{"a":"new","b":"new"}""", "$.b");

    [JsonModel]
    public sealed partial record Tasks(
        [property: JsonKey(UnknownEnumValue = State.Other)] State One,
        [property: JsonKey(UnknownEnumValue = State.Other)] State? Maybe,
        [property: JsonKey(UnknownEnumValue = State.Other)] List<State> List,
        [property: JsonKey(UnknownEnumValue = State.Other)] HashSet<State> Set,
        [property: JsonKey(UnknownEnumValue = State.Other)] IEnumerable<State> Sequence,
        [property: JsonKey(UnknownEnumValue = State.Other)] Dictionary<string, State> ByName,
        [property: JsonKey(UnknownEnumValue = State.Other)] Dictionary<State, int> ByState,
        [property: JsonKey(UnknownEnumValue = State.Other)] State Number);

    [JsonModel]
    public sealed partial class Nulls
    {
        [JsonKey(UnknownEnumValue = null)] public State? Maybe { get; set; }

        [JsonKey(UnknownEnumValue = null)] public List<State?> List { get; set; } = [];

        [JsonKey(UnknownEnumValue = null)] public Dictionary<State, State?> ByState { get; set; } = [];
    }

    [JsonModel]
    public sealed partial class Separate
    {
        [JsonKey(UnknownEnumValue = State.Other, DefaultValue = State.Done)] public State State { get; set; }
    }

    [JsonModel] public sealed partial record Scales([property: JsonKey(UnknownEnumValue = Scale.Mega)] Scale A, Scale B);

    [JsonModel] public sealed partial record Mixed([property: JsonKey(UnknownEnumValue = State.Other)] State A, State B);
}
