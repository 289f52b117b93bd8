using System.Text.Json;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>How objects are created, and what parameters determine, as in json_serializable's tests.</summary>
public sealed partial class ParameterTests
{
    [Fact]
    public void Required_and_optional_parameters_combine_with_assigned_members()
    {
        Mixed all = Parity.RoundTrip<Mixed>(
            """{"last":6,"first":1,"second":"b","third":3,"fourth":[4],"fifth":5}""", """{"first":1,"second":"b","third":3,"fourth":[4],"fifth":5,"last":6}""");
        Assert.Equal((1, "b", 3, 5, 6), (all.First, all.Second, all.Third, all.Fifth, all.Last));
        Parity.RoundTrip<Mixed>("""{"first":1}""", """{"first":1,"second":"two","third":null,"fourth":null,"fifth":50,"last":0}""");
    }

    [Fact]
    public void The_parameter_decides_what_is_read_and_the_member_what_is_written()
    {
        Parity.RoundTrip<Narrow>("""{"number":1,"texts":["a"]}""", """{"number":1,"texts":["a"]}""");
        Parity.Refused<Narrow>(JsonModelErrorKind.NullValue, """{"number":null,"texts":[]}""", "$.number");
        Parity.Refused<Narrow>(JsonModelErrorKind.MissingKey, """{"texts":[]}""", "$");
    }

    [Fact]
    public void A_computed_member_of_a_base_is_written_as_well() =>
        Parity.RoundTrip<Computing>("""{"value":2}""", """{"double":4,"value":2,"triple":6}""");

    [Fact]
    public void A_base_that_is_not_generic_may_contain_a_generic_list() =>
        Parity.RoundTrip<OfPlainBase>("""{"items":[{"value":1}],"own":2}""", """{"items":[{"value":1}],"own":2}""");

    [JsonModel]
    public sealed partial class Mixed(int first, string second = "two", int? third = null, IReadOnlyList<int>? fourth = null)
    {
        public int First { get; } = first;

        public string Second { get; } = second;

        public int? Third { get; } = third;

        public IReadOnlyList<int>? Fourth { get; } = fourth;

        public int Fifth { get; set; } = 50;

        public int Last { get; init; }
    }

    [JsonModel]
    public sealed partial class Narrow(int number, List<string> texts)
    {
        public int? Number { get; } = number;

        public IEnumerable<string> Texts { get; } = texts;
    }

    public abstract class Doubling { public int Double => Of() * 2; protected abstract int Of(); }

    [JsonModel]
    public sealed partial class Computing : Doubling
    {
        public int Value { get; set; }

        public int Triple => Value * 3;

        protected override int Of() => Value;
    }

    [JsonModel] public partial record Box<T>(T Value);

    public abstract class PlainBase { public List<Box<int>> Items { get; set; } = []; }

    [JsonModel] public sealed partial class OfPlainBase : PlainBase { public int Own { get; set; } }
}
