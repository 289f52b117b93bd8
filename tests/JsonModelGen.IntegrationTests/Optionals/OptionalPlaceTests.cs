using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Optionals;

/// <summary>An <c>Optional</c> with options for the position of a member: names, paths, flattened models, directions, foreign types.</summary>
public sealed partial class OptionalPlaceTests
{
    [JsonModel]
    internal sealed partial record Address(Optional<string?> City, Optional<int> Zip = default);

    [JsonModel(CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true)]
    internal sealed partial record Person
    {
        [JsonKey("full_name", Aliases = ["name", "n"])] public Optional<string?> Name { get; init; }
        [JsonKey(Path = "stats.age")] public Optional<int?> Age { get; init; }
        [JsonKey(Path = "stats.size")] public Optional<double> Size { get; init; }
        [JsonKey(Flatten = true)] public Address? Home { get; init; }
        [JsonPropertyOrder(-1)] public Optional<int> First { get; init; }
        [JsonKey(ReadValue = nameof(Find))] public Optional<int?> Found { get; init; }
        [JsonKey(IncludeFromJson = false)] public Optional<int> Written { get; init; }
        [JsonKey(IncludeToJson = false)] public Optional<int> Read { get; init; }
        [JsonPropertyName("stj"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Optional<int> Stj { get; init; }

        private static JsonElement? Find(JsonElement json, string key) => json.TryGetProperty("x_" + key, out JsonElement found) || json.TryGetProperty(key, out found) ? found : null;
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("""{"stats":null}""", "{}")]
    [InlineData("""{"n":null}""", """{"full_name":null}""")]
    [InlineData("""{"name":"a","stats":{"age":null}}""", """{"full_name":"a","stats":{"age":null}}""")]
    [InlineData("""{"stats":{"size":1.5,"age":2},"first":1}""", """{"first":1,"stats":{"age":2,"size":1.5}}""")]
    [InlineData("""{"city":null}""", """{"city":null}""")]
    [InlineData("""{"zip":1}""", """{"zip":1}""")]
    [InlineData("""{"x_found":null}""", """{"found":null}""")]
    [InlineData("""{"x_found":5,"stj":0}""", """{"found":5,"stj":0}""")]
    [InlineData("""{"written":5,"read":5}""", "{}")]
    public void It_works_in_the_position_of_any_member(string json, string written) => Parity.RoundTrip<Person>(json, written);

    [Fact]
    public void Directions_are_independent()
    {
        Assert.Equal(5, Person.FromJson("""{"read":5}""").Read.Value);
        Assert.Equal("""{"written":5}""", new Person { Written = 5, Read = 6 }.ToJson());
    }

    [Fact]
    public void Key_constants_and_the_field_map_include_it()
    {
        Assert.Equal("full_name", Person.JsonKeys.Name);
        Assert.Equal("stats.age", Person.FieldMap["Age"]);
        Assert.Equal("null", Person.PerFieldToJson.Name(new Person { Name = null }));
        Assert.Equal("\"a\"", Person.PerFieldToJson.Name(new Person { Name = "a" }));
        var error = Assert.Throws<JsonModelException>(() => Person.PerFieldToJson.Name(new Person()));
        Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
    }

    [JsonModel]
    internal sealed partial class Initialized
    {
#pragma warning disable JMG0115 // a missing key does not mean absent here
        public Optional<string?> Name { get; set; } = "initial";
#pragma warning restore JMG0115
        public Optional<int> Age { get; set; }
        public Optional<int> Size { get; init; }
    }

    [Fact]
    public void An_initializer_applies_to_a_missing_key()
    {
        Assert.Equal(("initial", true), (Initialized.FromJson("{}").Name.Value, Initialized.FromJson("{}").Age.IsAbsent));
        Parity.RoundTrip<Initialized>("""{"name":null,"size":1}""", """{"name":null,"size":1}""");
    }

    /// <summary>The constructor or the property alone may be an <c>Optional</c>.</summary>
    [JsonModel]
    internal sealed partial class Mixed(Optional<string?> name, int? age)
    {
        public string Name { get; } = name.HasValue ? name.Value ?? "null" : "absent";
        public Optional<int?> Age { get; } = age is 0 ? default : new Optional<int?>(age);
    }

    [Theory]
    [InlineData("{}", """{"name":"absent","age":null}""")]
    [InlineData("""{"name":null,"age":0}""", """{"name":"null"}""")]
    [InlineData("""{"name":"a","age":1}""", """{"name":"a","age":1}""")]
    public void Only_the_constructor_or_only_the_property_may_be_one(string json, string written) => Assert.Equal(written, Mixed.FromJson(json).ToJson());

    [JsonModel(CreateJsonSchema = true)] internal sealed partial record Described(int Id, Optional<string?> Name = default, Optional<int> Count = default);

    [Fact]
    public void The_schema_describes_the_value_and_does_not_require_the_key() => Assert.Equal(
        """{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"OptionalPlaceTests.Described","type":"object","properties":{"id":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"name":{"type":["string","null"]},"count":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["id"]}""",
        JsonNode.Parse(Described.JsonSchema)!.ToJsonString());

    [JsonModel]
    internal sealed partial class WithOthers
    {
        public Optional<int?> Known { get; set; }
        [JsonExtra] public Dictionary<string, JsonElement>? Others { get; set; }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"known":null}""")]
    [InlineData("""{"unknown":1}""")]
    [InlineData("""{"known":1,"unknown":null}""")]
    public void It_works_with_unknown_keys(string json) => Parity.RoundTrip<WithOthers>(json, json);

    [Fact]
    public void Inside_System_Text_Json_it_is_omitted_too()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonModelConverter<Address>() } };
        Assert.Equal("""[{},{"city":null}]""", JsonSerializer.Serialize(new[] { new Address(default), new Address(null) }, options));
        Assert.True(JsonSerializer.Deserialize<Address>("{}", options)!.City.IsAbsent);
    }

    [JsonModel(CreateToJson = false)] internal sealed partial record OnlyRead(Optional<int?> A);

    [JsonModel(CreateFactory = false)] internal sealed partial record OnlyWritten(Optional<int?> A);

    [Fact]
    public void One_way_models_support_it()
    {
        Assert.True(OnlyRead.FromJson("{}").A.IsAbsent);
        Assert.True(OnlyRead.FromJson("""{"a":null}""").A.IsNull);
        Assert.Equal(("{}", """{"a":null}"""), (new OnlyWritten(default).ToJson(), new OnlyWritten(null).ToJson()));
    }
}
