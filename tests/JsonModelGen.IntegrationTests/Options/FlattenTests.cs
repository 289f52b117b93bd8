using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>Flatten</c>: the members of a nested model are part of the containing object.</summary>
public sealed partial class FlattenTests
{
    private const string Written = """{"id":1,"street":"s","city":"c","email":"e","zip":"z","note":"n"}""";

    [Theory]
    [InlineData(Written)]
    [InlineData("""{"note":"n","zip":"z","city":"c","email":"e","id":1,"street":"s"}""")]
    [InlineData("""{ "str\u0065et" : "s", "other":[1], "city":"x", "email" : "e", "zip":"z", "note":"n", "city":"c", "id" : 1 }""")]
    public void Members_are_read_in_any_order_and_written_in_place_of_the_flattened_one(string json) => Parity.RoundTrip<Customer>(json, Written);

    [Fact]
    public void Values_are_read_into_the_nested_object()
    {
        Customer customer = Customer.FromJson(Written);
        Assert.Equal(new Address("s", "c"), customer.Address);
        Assert.Equal("e", customer.Contact!.Email);
        Assert.Equal("z", customer.Contact.Zip);
    }

    [Theory]
    [InlineData("""{"id":1,"street":"s","city":"c"}""")]
    [InlineData("""{"id":1,"street":"s","city":"c","contact":{"email":"e"}}""")]
    public void A_nullable_one_is_null_without_any_of_its_keys(string json)
    {
        Assert.Null(Customer.FromJson(json).Contact);
        Parity.RoundTrip<Customer>(json, """{"id":1,"street":"s","city":"c","note":null}""");
    }

    [Fact]
    public void A_nullable_one_is_created_for_any_of_its_keys()
    {
        Assert.Equal("z", Customer.FromJson("""{"id":1,"street":"s","city":"c","zip":"z","email":"e"}""").Contact!.Zip);
        Assert.Null(Customer.FromJson("""{"id":1,"street":"s","city":"c","email":"e"}""").Contact!.Zip);
    }

    [Theory]
    [InlineData("{}", "id, street, city")]
    [InlineData("""{"id":1,"city":"c"}""", "street")]
    [InlineData("""{"id":1,"street":"s","city":"c","zip":"z"}""", "email")]
    [InlineData("""{"zip":"z"}""", "id, street, city, email")]
    public void Missing_keys_are_reported_for_the_containing_object(string json, string keys)
    {
        JsonModelException error = Parity.Refused<Customer>(JsonModelErrorKind.MissingKey, json, "$");
        foreach (string key in keys.Split(", "))
            Assert.Contains("\"" + key + "\"", error.Message, StringComparison.Ordinal);
        Assert.Equal("FlattenTests.Customer", error.Model);
    }

    [Fact]
    public void Errors_name_the_position()
    {
        Parity.Refused<Customer>(JsonModelErrorKind.WrongType, """{"id":1,"street":2}""", "$.street");
        Parity.Refused<Customer>(JsonModelErrorKind.NullValue, """{"id":1,"email":null}""", "$.email");
    }

    [Theory]
    [InlineData("{}", """{"a":null,"name":"start"}""")]
    [InlineData("""{"name":"n"}""", """{"a":null,"name":"n"}""")]
    [InlineData("""{"size":2}""", """{"a":null,"name":"made","size":2}""")]
    public void An_initializer_applies_if_no_key_is_present(string json, string written) => Parity.RoundTrip<Initialized>(json, written);

    [Fact]
    public void A_null_that_its_type_does_not_allow_writes_nothing() => Assert.Equal("""{"a":null}""", new Initialized { Part = null! }.ToJson());

    [Theory]
    [InlineData("""{"x":1,"y":2,"unit":"m","lo":3,"hi":4}""")]
    [InlineData("""{"x":1,"y":2,"lo":3,"hi":4}""")]
    [InlineData("""{"x":1,"y":2,"unit":"m"}""")]
    public void Structs_may_be_flattened_and_flatten(string json) => Parity.RoundTrip<Place>(json, json);

    [Fact]
    public void A_struct_that_is_not_nullable_requires_its_keys() => Parity.Refused<Place>(JsonModelErrorKind.MissingKey, """{"x":1}""", "$");

    [Fact]
    public void Hooks_run()
    {
        Hooked read = Hooked.FromJson("""{"value":1}""");
        Assert.Equal(["OnDeserializing", "OnDeserialized", "OnFromJson"], read.Inner.Calls);
        read.Inner.Calls.Clear();
        Assert.Equal("""{"value":1}""", read.ToJson());
        Assert.Equal(["OnToJson", "OnSerializing", "OnSerialized"], read.Inner.Calls);
    }

    [Fact]
    public void Options_of_the_flattened_model_apply_to_its_members()
    {
        Parity.RoundTrip<Styled>("""{"OuterName":"o","inner_name":"i","kind":"big_one","at":0}""", """{"OuterName":"o","inner_name":"i","kind":"big_one","at":0}""");
        Assert.Equal("i", Styled.FromJson("""{"OuterName":"o","old":"i","at":1}""").Part.InnerName);
        Assert.Equal(5, Styled.FromJson("""{"OuterName":"o","inner_name":"i","at":1,"deep":{"count":5}}""").Part.Count);
    }

    [Fact]
    public void The_schema_has_the_keys()
    {
        Assert.True(ModelSchemas.Allows<Strict>("""{"a":1,"b":2}"""));
        Assert.True(ModelSchemas.Allows<Strict>("""{"a":1}"""));
        Assert.False(ModelSchemas.Allows<Strict>("""{"b":2}"""));
        Assert.False(ModelSchemas.Allows<Strict>("""{"a":1,"part":{}}"""));
    }

    [Fact]
    public void A_strict_model_knows_the_keys() => Assert.Equal("c", Parity.Refused<Strict>(JsonModelErrorKind.UnrecognizedKey, """{"a":1,"b":2,"c":3}""", "$.c").Key);

    [Fact]
    public void Generic_models_may_be_flattened() => Parity.RoundTrip<Paged>("""{"total":2,"items":["a"],"first":"a"}""", """{"total":2,"items":["a"],"first":"a"}""");

    [Fact]
    public void Generic_models_may_flatten() =>
        Assert.Equal("""{"total":2,"items":[1],"first":1}""", Wrapped<int>.FromJson<Int32Codec>("""{"first":1,"items":[1],"total":2}""").ToJson<Int32Codec>());

    [JsonModel]
    public sealed partial record Customer(int Id, [property: JsonKey(Flatten = true)] Address Address, [property: JsonKey(Flatten = true)] Contact? Contact, string? Note);

    [JsonModel] public sealed partial record Address(string Street, string City);

    [JsonModel]
    public sealed partial class Contact
    {
        public required string Email { get; init; }

        [JsonKey(IncludeIfNull = false)] public string? Zip { get; set; }
    }

    [JsonModel]
    public sealed partial class Initialized
    {
        public string? A { get; set; }

        [JsonKey(Flatten = true)] public Part Part { get; set; } = new() { Name = "start" };
    }

    [JsonModel]
    public sealed partial class Part
    {
        public string Name { get; init; } = "made";

        [JsonKey(OmitIfDefault = true)] public int Size { get; set; }
    }

    [JsonModel]
    public partial struct Place
    {
        [JsonKey(Flatten = true)] public Point Point { get; set; }

        [JsonKey(Flatten = true)] public Span? Span { get; set; }
    }

    [JsonModel]
    public partial record struct Point(int X, int Y)
    {
        [JsonKey(Flatten = true)] public Unit? Unit { get; set; }
    }

    [JsonModel] public sealed partial record Unit([property: JsonKey("unit")] string Name);

    [JsonModel]
    public partial struct Span
    {
        public required int Lo { get; set; }

        public int Hi { get; private set; } = 1;

        public Span()
        {
        }
    }

    [JsonModel]
    public sealed partial class Hooked
    {
        [JsonKey(Flatten = true)] public Inner Inner { get; set; } = null!;
    }

    [JsonModel]
    public sealed partial class Inner : IJsonOnDeserializing, IJsonOnDeserialized, IJsonOnSerializing, IJsonOnSerialized
    {
        public int Value { get; set; }

        [JsonIgnore] public List<string> Calls { get; } = [];

        void IJsonOnDeserializing.OnDeserializing() => Calls.Add("OnDeserializing");

        void IJsonOnDeserialized.OnDeserialized() => Calls.Add("OnDeserialized");

        void IJsonOnSerializing.OnSerializing() => Calls.Add("OnSerializing");

        void IJsonOnSerialized.OnSerialized() => Calls.Add("OnSerialized");

        partial void OnFromJson() => Calls.Add("OnFromJson");

        partial void OnToJson() => Calls.Add("OnToJson");
    }

    [JsonModel(FieldRename = FieldRename.Pascal)]
    public sealed partial record Styled(string OuterName, [property: JsonKey(Flatten = true)] StyledPart Part);

    [JsonModel(FieldRename = FieldRename.Snake, OmitIfDefault = true)]
    public sealed partial class StyledPart
    {
        [JsonKey(Aliases = ["old"])] public required string InnerName { get; init; }

        public Kind Kind { get; set; }

        [JsonKey(Path = "deep.count", IncludeToJson = false)] public int Count { get; set; }

        [JsonKey(Format = "unix-seconds", OmitIfDefault = false)] public DateTimeOffset At { get; init; }
    }

    [JsonEnum(FieldRename = FieldRename.Snake)]
    public enum Kind
    {
        Small,
        BigOne,
    }

    [JsonModel(DisallowUnrecognizedKeys = true)]
    public sealed partial class Strict
    {
        [JsonKey(Flatten = true)] public required StrictPart Part { get; init; }
    }

    [JsonModel]
    public sealed partial class StrictPart
    {
        public required int A { get; set; }

        [JsonKey(IncludeIfNull = false)] public int? B { get; set; }
    }

    [JsonModel] public sealed partial record Paged([property: JsonKey(Flatten = true)] Page<string> Page, string First);

    [JsonModel] public sealed partial record Page<T>(int Total, List<T> Items);

    [JsonModel] public sealed partial record Wrapped<T>([property: JsonKey(Flatten = true)] Page<T> Page, T First);
}
