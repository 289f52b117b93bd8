using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>NumberHandling</c> and <c>[JsonNumberHandling]</c>: System.Text.Json is the reference.</summary>
public sealed partial class NumberHandlingTests
{
    private static readonly string[] s_values =
    [
        "0", "1", "-1", "\"0\"", "\"1\"", "\"-1\"", "\"+1\"", "\"007\"", "\" 1\"", "\"1 \"", "\"\"", "\"1.5\"", "1.5", "\"1e2\"", "\"1E+2\"", "\"0x1\"", "\"1,0\"", "\"\\u0031\"", "\"\\u002d1\"",
        "\"300\"", "\"70000\"", "\"3000000000\"", "\"99999999999999999999\"", "\"1e999\"", "\"-1e999\"", "\".5\"", "\"5.\"", "\"--1\"", "\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "\"+Infinity\"", "\"nan\"", "\"infinity\"", "\"N\\u0061N\"",
        "\"x\"", "true", "null", "[]", "{}", "\"1\\u0000\"", "\"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007\"",
    ];

    public static TheoryData<string> Types => ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "half", "int128", "uint128", "maybe", "list", "array", "map"];

    [Theory]
    [MemberData(nameof(Types))]
    public void Both_read_and_refuse_the_same(string member)
    {
        Assert.All(s_values, value =>
        {
            string json = "{\"" + member + "\":" + Wrapped(member, value) + "}";
            Compare<FromString>(json);
            Compare<AsString>(json);
            Compare<Named>(json);
            Compare<Everything>(json);
        });
    }

    [Fact]
    public void Non_finite_numbers_are_written_as_by_System_Text_Json()
    {
        foreach (double value in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 1e300, 0.1 })
        {
            Same(new Named { Double = value, Float = (float)value, Half = (Half)value, List = [value] });
            Same(new Everything { Double = value, Float = (float)value, Half = (Half)value, List = [value] });
            Same(new AsString { Double = value, Float = (float)value, Half = (Half)value, List = [value] });
        }
    }

    [Fact]
    public void A_non_finite_number_cannot_be_written_without_named_literals() =>
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(static () => new FromString { Double = double.NaN }.ToJson()).Kind);

    [Fact]
    public void The_attribute_of_System_Text_Json_does_not_affect_deeper_values() => Parity.Check<Deep>("""{"rows":[[1]],"row":["2"],"inner":{"x":1}}""", """{"rows":[[1]],"row":["2"],"inner":{"x":1}}""");

    [Fact]
    public void Our_option_affects_elements_values_and_tuples_at_any_depth() => Parity.RoundTrip<Nested>(
        """{"rows":[["1",2]],"map":{"3":["4"]},"pair":[5,"x"],"big":"6","inner":{"x":7}}""",
        """{"rows":[["1","2"]],"map":{"3":["4"]},"pair":["5","x"],"big":"6","inner":{"x":7}}""");

    [Fact]
    public void Tuples_that_are_objects_are_handled_too() => Parity.RoundTrip<Segment>(
        """{"start":{"x":"1","$2":2.5},"steps":[{"$1":"3","name":"4"}],"end":null}""",
        """{"start":{"x":"1","$2":"2.5"},"steps":[{"$1":"3","name":"4"}],"end":null}""");

    [Fact]
    public void Tuples_that_are_objects_have_a_schema_that_says_so()
    {
        ModelSchemas.ShouldAllow<Segment>("""{"start":{"x":"1","$2":"2.5"},"steps":[],"end":{"$1":"1","$2":"2"}}""");
        Assert.False(ModelSchemas.Allows<Segment>("""{"start":{"x":1,"$2":"2.5"},"steps":[],"end":null}"""));
    }

    [Fact]
    public void An_error_has_its_position_and_kind()
    {
        Parity.Refused<Nested>(JsonModelErrorKind.InvalidValue, """{"rows":[["1","x"]]}""", "$.rows[0][1]");
        Parity.Refused<Nested>(JsonModelErrorKind.WrongType, """{"rows":[[true]]}""", "$.rows[0][0]");
        Parity.Refused<Nested>(JsonModelErrorKind.UnexpectedEnd, """{"rows":[["1]]}""", "$.rows[0][0]");
    }

    private static string Wrapped(string member, string value) => member switch
    {
        "list" or "array" => "[" + value + ",1]",
        "map" => "{\"1\":" + value + "}",
        _ => value,
    };

    private static void Compare<T>(string json)
        where T : Numbers, IJsonModel<T>
    {
        bool accepted = StjReference.Accepts<T>(System.Text.Encoding.UTF8.GetBytes(json));
        bool read = JsonModel.TryFromJson(System.Text.Encoding.UTF8.GetBytes(json), out T? value, out _);
        Assert.True(accepted == read, $"{typeof(T).Name} {json}: {(accepted ? "accepted" : "refused")} by System.Text.Json");
        if (accepted && read)
        {
            Assert.Equal(Written(StjReference.Read<T>(json)), Written(value!));
            Same(value!);
        }
    }

    private static void Same<T>(T value)
        where T : IJsonModel<T>
    {
        if (Written(value) is not { } written)
            return;
        Assert.Equal(written, JsonModel.ToJson(value));
        ModelSchemas.ShouldAllow<T>(written);
    }

    /// <summary>The output of System.Text.Json; null for a non-finite number that is not allowed.</summary>
    private static string? Written<T>(T value)
    {
        try
        {
            return StjReference.Write(value);
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            return null;
        }
    }

    public abstract class Numbers
    {
        public byte Byte { get; set; }
        public sbyte Sbyte { get; set; }
        public short Short { get; set; }
        public ushort Ushort { get; set; }
        public int Int { get; set; }
        public uint Uint { get; set; }
        public long Long { get; set; }
        public ulong Ulong { get; set; }
        public float Float { get; set; }
        public double Double { get; set; }
        public decimal Decimal { get; set; }
        public Half Half { get; set; }
        public Int128 Int128 { get; set; }
        public UInt128 Uint128 { get; set; }
        public int? Maybe { get; set; }
        public List<double> List { get; set; } = [];
        public long?[] Array { get; set; } = [];
        public Dictionary<int, int> Map { get; set; } = [];
    }

    [JsonModel, JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public sealed partial class FromString : Numbers;

    [JsonModel, JsonNumberHandling(JsonNumberHandling.WriteAsString)] public sealed partial class AsString : Numbers;

    [JsonModel, JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public sealed partial class Named : Numbers;

    [JsonModel, JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public sealed partial class Everything : Numbers;

    [JsonModel(TuplesAsObjects = true, CreateJsonSchema = true, NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public sealed partial record Segment((int X, double) Start, List<(long, string Name)> Steps, Tuple<int, int>? End);

    [JsonModel] public sealed partial record Inner(int X);

    [JsonModel, JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public sealed partial record Deep(List<List<int>> Rows, List<int> Row, Inner Inner);

    [JsonModel(NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public sealed partial record Nested(List<List<int>> Rows, Dictionary<int, int[]> Map, (int, string) Pair, BigInteger Big, Inner Inner);
}
