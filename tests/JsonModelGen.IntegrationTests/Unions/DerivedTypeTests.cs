using System.Text.Json;
using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Unions;

/// <summary>System.Text.Json's attributes for derived types have the same meaning here.</summary>
public sealed partial class DerivedTypeTests
{
    [JsonModel, JsonDerivedType(typeof(Car), "car"), JsonDerivedType(typeof(Truck), 2), JsonDerivedType(typeof(Van), "\"<van>\"")]
    internal abstract partial class Vehicle
    {
        [JsonPropertyOrder(-1)] public int Wheels { get; set; } = 4;
    }

    [JsonModel]
    internal partial class Car : Vehicle
    {
        public string? Color { get; set; }
    }

    [JsonModel]
    internal sealed partial class Truck : Vehicle
    {
        public Vehicle? Load { get; set; }

        public Car? Spare { get; set; }
    }

    [JsonModel]
    internal sealed partial class Van : Vehicle;

    /// <summary>A base that is not abstract, listed as its own case or not, with a derived base that lists its own cases.</summary>
    [JsonModel, JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Leaf), "leaf"), JsonDerivedType(typeof(Inner), 1), JsonDerivedType(typeof(Sub), -1)]
    internal partial class Node
    {
        public string Name { get; set; } = "";
    }

    [JsonModel]
    internal sealed partial class Leaf : Node;

    [JsonModel, JsonPolymorphic(TypeDiscriminatorPropertyName = "sub"), JsonDerivedType(typeof(Sub), "s"), JsonDerivedType(typeof(Inner), "i")]
    internal partial class Inner : Node
    {
        [JsonPropertyOrder(1)] public Node[] Children { get; set; } = [];

        [JsonPropertyOrder(2)] public Inner? Next { get; set; }
    }

    [JsonModel]
    internal sealed partial class Sub : Inner
    {
        [JsonPropertyOrder(3)] public int Depth { get; set; }
    }

    private static readonly JsonSerializerOptions s_camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, AllowOutOfOrderMetadataProperties = true };

    public static TheoryData<string> Vehicles => new()
    {
        """{"$type":"car","wheels":4,"color":"red"}""",
        """{"$type":2,"wheels":6,"load":{"$type":"car","wheels":3,"color":null},"spare":{"wheels":1,"color":"a"}}""",
        """{"$type":2,"wheels":6,"load":null,"spare":null}""",
        """{"wheels":6,"load":{"color":null,"$type":"car"},"$type":2}""",
        """{"$type":"\u0022\u003Cvan\u003E\u0022","wheels":0}""",
        """{"unknown":[{"$type":7}],"wheels":0,"$type":"car"}""",
    };

    [Theory, MemberData(nameof(Vehicles))]
    public void Cases_are_read_and_written_alike(string json) => Same<Vehicle>(json);

    [Theory]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"kind":"leaf","name":"a"}""")]
    [InlineData("""{"kind":1,"name":"a","children":[{"name":"b"},{"kind":"leaf","name":"c"},{"kind":-1,"name":"d","children":[],"next":null,"depth":1}],"next":{"sub":"s","name":"","children":[],"next":null,"depth":2}}""")]
    public void Objects_of_the_base_have_no_name(string json) => Same<Node>(json);

    [Theory]
    [InlineData("""{"sub":"i","name":"a","children":[],"next":null}""")]
    [InlineData("""{"name":"a","children":[{"kind":1,"name":"a","children":[],"next":{"sub":"i","name":"","children":[],"next":null}}],"next":null}""")]
    public void A_base_may_list_itself(string json) => Same<Inner>(json);

    [Fact]
    public void A_case_as_itself_has_no_name()
    {
        var car = new Car { Color = "red" };
        Assert.Equal("""{"wheels":4,"color":"red"}""", car.ToJson());
        Assert.Equal(JsonSerializer.Serialize(car, s_camel), car.ToJson());
        Assert.Equal(JsonSerializer.Serialize<Vehicle>(car, s_camel), ((Vehicle)car).ToJson());
        Assert.Equal(3, Car.FromJson("""{"$type":"truck","wheels":3}""").Wheels);
    }

    [Theory]
    [InlineData("""{"wheels":1}""", JsonModelErrorKind.MissingKey, "$")]
    [InlineData("""{"$type":"bus"}""", JsonModelErrorKind.UnknownCase, "$.$type")]
    [InlineData("""{"$type":"2"}""", JsonModelErrorKind.UnknownCase, "$.$type")]
    [InlineData("""{"$type":null}""", JsonModelErrorKind.NullValue, "$.$type")]
    [InlineData("""{"$type":{}}""", JsonModelErrorKind.WrongType, "$.$type")]
    public void A_value_that_is_not_a_case_is_refused_by_both(string json, JsonModelErrorKind kind, string path)
    {
        Parity.Refused<Vehicle>(kind, json, path);
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Vehicle>(json, s_camel));
    }

    [Theory]
    [InlineData("""{"kind":"x","name":"a"}""")]
    [InlineData("""{"kind":3,"name":"a"}""")]
    [InlineData("""{"kind":null,"name":"a"}""")]
    public void Only_an_object_without_a_name_is_one_of_the_base(string json)
    {
        Assert.Throws<JsonModelException>(() => Node.FromJson(json));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Node>(json, s_camel));
    }

    [Fact]
    public void Unlisted_types_are_not_written()
    {
        Vehicle other = new Unlisted();
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => other.ToJson()).Kind);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(other, s_camel));
    }

#pragma warning disable JMG0508 // the test is about unlisted types
    private sealed class Unlisted : Car;
#pragma warning restore JMG0508

    private static void Same<T>(string json)
        where T : IJsonModel<T>
    {
        T ours = JsonModel.FromJson<T>(json);
        T theirs = JsonSerializer.Deserialize<T>(json, s_camel)!;
        string expected = JsonSerializer.Serialize(theirs, s_camel);
        Assert.Equal(expected, JsonModel.ToJson(ours));
        Assert.Equal(expected, JsonSerializer.Serialize(ours, s_camel));
        Assert.Equal(expected, JsonModel.ToJson(JsonModel.FromJson<T>(expected)));
        ModelSchemas.ShouldAllow<T>(expected);
    }
}
