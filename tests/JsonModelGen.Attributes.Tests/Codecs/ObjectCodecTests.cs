using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.Codecs;

/// <summary>What <c>object</c> does in addition to the table: models, cycles, and values of unknown types.</summary>
public class ObjectCodecTests
{
    private sealed class Unknown;

    public static TheoryData<object> NotWritable =>
    [
        new Unknown(), DayOfWeek.Friday, (1, new Unknown()), new int[2, 2], KeyValuePair.Create("a", 1), typeof(int), new object[] { new Unknown() },
        new Dictionary<string, object?> { ["a"] = new Unknown() }, new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 1 }, double.NaN, default(JsonElement),
    ];

    [Theory, MemberData(nameof(NotWritable))]
    public void Refuses_to_write_unknown_types(object value)
        => CodecRun.RefusesToWrite<object, ObjectCodec>(value);

    [Fact]
    public void The_error_names_the_type_and_a_solution()
    {
        JsonModelException refusal = CodecRun.RefusesToWrite<object, ObjectCodec>(new Unknown());
        Assert.Contains(typeof(Unknown).FullName!, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("[JsonModel]", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_model_by_its_own_rules()
        => Assert.Equal("[[1,2],{\"a\":[3,4]}]", CodecRun.Write<object, ObjectCodec>(new object[] { new Point(1, 2), new Dictionary<string, Point> { ["a"] = new(3, 4) } }));

    public static TheoryData<object, string> Written => new()
    {
        { (1, "a", (object?)null), "[1,\"a\",null]" },
        { Tuple.Create(1, (2, 3)), "[1,[2,3]]" },
        { (1, 2, 3, 4, 5, 6, 7, 8, 9), "[1,2,3,4,5,6,7,8,9]" },
        { default(ValueTuple), "[]" },
        { new Rune('x'), "\"x\"" },
        { ^1, "\"^1\"" },
        { 1.., "\"1..^0\"" },
        { IPAddress.Loopback, "\"127.0.0.1\"" },
        { new IPEndPoint(IPAddress.Loopback, 80), "\"127.0.0.1:80\"" },
        { IPNetwork.Parse("10.0.0.0/8"), "\"10.0.0.0/8\"" },
        { CultureInfo.InvariantCulture, "\"\"" },
        { TimeZoneInfo.Utc, "\"UTC\"" },
        { Encoding.UTF8, "\"utf-8\"" },
        { RawJson.Parse("{ \"a\" : 1 }"), "{ \"a\" : 1 }" },
    };

    [Theory, MemberData(nameof(Written))]
    public void Writes_values_as_members_of_their_types(object value, string json)
        => Assert.Equal(json, CodecRun.Write<object, ObjectCodec>(value));

    [Fact]
    public void A_cycle_ends_in_an_error()
    {
        List<object> list = [];
        list.Add(list);
        CodecRun.RefusesToWrite<object, ObjectCodec>(list, JsonModelErrorKind.DepthExceeded);

        Dictionary<string, object?> dictionary = [];
        dictionary["a"] = dictionary;
        CodecRun.RefusesToWrite<object, ObjectCodec>(dictionary, JsonModelErrorKind.DepthExceeded);
    }

    [Fact]
    public void Writes_nodes_that_failed_before()
    {
        JsonNode deep = 1;
        for (int i = 0; i < 1200; i++)
            deep = new JsonArray(deep);
        CodecRun.RefusesToWrite<JsonNode, JsonNodeCodec>(deep);
        Assert.Equal("[1]", CodecRun.Write<JsonNode, JsonNodeCodec>(new JsonArray(1)));
    }

    [Fact]
    public void Keeps_the_element_when_the_input_is_gone()
    {
        byte[] input = """{"a":[1,"é"]}"""u8.ToArray();
        object value = CodecRun.Read<object, ObjectCodec>(input);
        Array.Clear(input);
        Assert.Equal("é", ((JsonElement)value).GetProperty("a")[1].GetString());
    }
}
