using System.Text.Json;
using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.Models;
using JsonModelGen.IntegrationTests.TypeCatalogue;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The contents of schemas, and that the reader agrees with them.</summary>
public sealed partial class SchemaTests
{
    public static TheoryData<string> Rows => [.. CatalogueRow.All.Keys];

    [Fact]
    public void Whole_schema() => AssertSchema<Person>(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "SchemaTests.Person",
          "type": "object",
          "properties": {
            "name": {"type": "string"},
            "best": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
            "places": {"type": "object", "additionalProperties": {"$ref": "#/$defs/SchemaTests.Place"}, "propertyNames": {"format": "uuid"}},
            "age": {"type": ["integer", "null"], "minimum": 0, "maximum": 255, "default": null},
            "state": {"type": "string", "enum": ["atHome", "onTheRoad"], "default": "onTheRoad"},
            "secret": {"type": ["string", "null"], "writeOnly": true},
            "initial": {"type": "string", "minLength": 1, "maxLength": 1, "readOnly": true}
          },
          "required": ["name", "places"],
          "$defs": {
            "SchemaTests.Place": {
              "type": "object",
              "properties": {
                "at": {"type": "string", "format": "date-time"},
                "guests": {"type": "array", "items": {"$ref": "#"}}
              },
              "required": ["at", "guests"],
              "additionalProperties": false
            }
          }
        }
        """);

    /// <summary>The definition of a type within a schema equals the type's own schema, except for the keywords of a root.</summary>
    [Fact]
    public void A_nested_type_is_described_as_in_its_own_schema()
    {
        JsonElement own = JsonElement.Parse(Team.JsonSchema);
        JsonElement nested = JsonElement.Parse(HoldsTeam.JsonSchema).GetProperty("$defs").GetProperty("SchemaTests.Team");
        string[] rootOnly = ["$schema", "title", "$defs"];
        Assert.Equal(
            own.EnumerateObject().Where(member => !rootOnly.Contains(member.Name)).Select(static member => Shown(member).Replace("\"#\"", "\"#/$defs/SchemaTests.Team\"", StringComparison.Ordinal)),
            nested.EnumerateObject().Select(Shown));
        Assert.Equal(4, nested.EnumerateObject().Count());

        static string Shown(JsonProperty member) => member.Name + JsonSerializer.Serialize(member.Value);
    }

    [Theory]
    [InlineData(true, """{"numbers":{"all_items":[1]}}""")]
    [InlineData(false, """{"numbers":{"all_items":["1"]}}""")]
    [InlineData(true, """{"numbers":{"all_items":[1],"first":1}}""")]
    [InlineData(false, """{"numbers":{"all_items":[1],"first":"1"}}""")]
    [InlineData(true, """{"numbers":{"all_items":[]},"nested":{"all_items":[null,{"all_items":[{"numbers":{"all_items":[]}}]}]}}""")]
    [InlineData(false, """{"numbers":{"all_items":[]},"nested":{"all_items":[null,{"all_items":[{"numbers":{"all_items":[null]}}]}]}}""")]
    [InlineData(true, """{"numbers":{"all_items":[]},"map":{"by_key":{"01234567-89ab-cdef-0123-456789abcdef":true}}}""")]
    [InlineData(false, """{"numbers":{"all_items":[]},"map":{"by_key":{"01234567-89ab-cdef-0123-456789abcdef":1}}}""")]
    [InlineData(false, """{"numbers":{"all_items":[]},"map":{"by_key":{"1":true}}}""")]
    public void Generic_models_of_other_assemblies_are_described_with_their_type_arguments(bool isValid, string json) =>
        Assert.Equal(isValid, ModelSchemas.Allows<HoldsForeignPages>(json));

    [Theory]
    [InlineData(true, """{"allItems":[1],"first":2}""")]
    [InlineData(false, """{"allItems":["1"]}""")]
    [InlineData(false, """{"allItems":[1],"first":"2"}""")]
    public void A_model_derived_from_a_generic_one_describes_the_type_argument(bool isValid, string json) =>
        Assert.Equal(isValid, ModelSchemas.Allows<NumberPage>(json));

    [Fact]
    public void A_model_of_another_assembly_is_described_by_its_own_schema()
    {
        Assert.True(ModelSchemas.Allows<HoldsForeign>("""{"model":{"first_value":1,"last_color":"dark_red"},"other":{"FirstValue":1}}"""));
        Assert.False(ModelSchemas.Allows<HoldsForeign>("""{"model":{"first_value":1,"firstValue":1},"other":{"FirstValue":1}}"""));
        Assert.False(ModelSchemas.Allows<HoldsForeign>("""{"model":{"first_value":"1"},"other":{"FirstValue":1}}"""));
        Assert.False(ModelSchemas.Allows<HoldsForeign>("""{"model":{"first_value":1},"other":{}}"""));
    }

    [Fact]
    public void Members_that_are_omitted_when_null_are_not_required()
    {
        string written = new Sparse(null, 1, null).ToJson();
        Assert.Equal("""{"b":1}""", written);
        ModelSchemas.ShouldAllow<Sparse>(written);
        Assert.Equal("b", JsonElement.Parse(Sparse.JsonSchema).GetProperty("required")[0].GetString());
    }

    [Fact]
    public void A_declared_schema_is_used_unchanged() => AssertSchema<Declared>(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "SchemaTests.Declared",
          "type": "object",
          "properties": {
            "color": {"type": "string", "pattern": "^#"},
            "size": {"type": "integer", "exclusiveMinimum": 0},
            "byHand": {"const": "hand"},
            "hands": {"type": "array", "items": {"const": "hand"}}
          },
          "required": ["color", "size", "byHand", "hands"]
        }
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Schema_and_reader_agree_about_other_JSON_types(string name)
    {
        CatalogueRow row = CatalogueRow.All[name];
        if (row.Reads.ReadsNull)
            return;

        SchemaValidator validator = new(ModelSchemas.Of(row.Model)!);
        string[] starts = [.. row.Reads.Samples.Concat(row.Refuses.SelectMany(static refuses => refuses.Samples)).Select(static sample => JsonType(sample))];
        foreach (string json in new[] { "\"\"", "1", "true", "[]", "{}", "null" })
        {
            // If any JSON is accepted (a JsonNode), nothing can be refused.
            if (starts.Contains(JsonType(json)) || !IsTyped(row))
                continue;
            for (int position = 0; position < PositionsJson.Paths.Count; position++)
            {
                string document = PositionsJson.With(position, json, Written(row), out _);
                Assert.Equal(json == "null" && PositionsJson.Paths[position] == "$.nullable", validator.Validate(document) is null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Members_are_required_if_and_only_if_the_reader_requires_them(string name)
    {
        CatalogueRow row = CatalogueRow.All[name];
        string whole = PositionsJson.Everywhere(Written(row));
        SchemaValidator validator = new(ModelSchemas.Of(row.Model)!);

        Assert.Null(validator.Validate(whole));
        Assert.NotNull(validator.Validate("{}"));
        Assert.NotNull(validator.Validate(whole.Replace("\"plain\":", "\"other\":", StringComparison.Ordinal)));
    }

    private static string Written(CatalogueRow row) => CatalogueRow.Output(row.Reads.Samples[0]) ?? row.Good;

    private static bool IsTyped(CatalogueRow row) =>
        JsonElement.Parse(ModelSchemas.Of(row.Model)!).GetProperty("properties").GetProperty("plain").EnumerateObject().Any();

    private static string JsonType(string json) => JsonElement.Parse(CatalogueRow.Input(json)).ValueKind.ToString().Replace("False", "True", StringComparison.Ordinal);

    private static void AssertSchema<T>(string expected)
    {
        string schema = ModelSchemas.Of(typeof(T))!;
        Assert.Equal(JsonSerializer.Serialize(JsonElement.Parse(expected)), JsonSerializer.Serialize(JsonElement.Parse(schema)));
    }

    public enum State { AtHome, OnTheRoad }

    [JsonModel]
    public sealed partial record Person(string Name, Person? Best, Dictionary<Guid, Place> Places, byte? Age = null, State State = State.OnTheRoad)
    {
        [JsonKey(IncludeToJson = false)]
        public string? Secret { get; set; }

        public char Initial => Name[0];
    }

    /// <summary>Members with all options and types.</summary>
    [JsonModel(FieldRename = FieldRename.Snake, DisallowUnrecognizedKeys = true)]
    public sealed partial record Team(
        [property: JsonKey("the-name")] string Name, Team? ParentTeam, List<Place> Places, [JsonKey(DefaultValue = State.OnTheRoad)] State WhereTo, double? TheRatio = 0.5);

    [JsonModel] public sealed partial record HoldsTeam(List<Team> Teams, Team? Best);

    [JsonModel(DisallowUnrecognizedKeys = true)]
    public sealed partial record Place(DateTimeOffset At, Person[] Guests);

    [JsonModel] public sealed partial record HoldsForeignPages(ForeignPage<int> Numbers, ForeignPage<ForeignPage<HoldsForeignPages>?>? Nested, ForeignMap<Guid, bool>? Map);

    /// <summary>A model for a generic root, whose schema describes the type argument.</summary>
    [JsonModel] public sealed partial record NumberPage(List<int> AllItems) : ForeignPage<int>(AllItems);

    [JsonModel] public sealed partial record HoldsForeign(ForeignDefaults Model, ForeignOverrides? Other);

    [JsonModel(IncludeIfNull = false)]
    public sealed partial record Sparse([property: JsonKey(Required = true)] string? A, int B, int? C);

    [JsonModel]
    public sealed partial class Declared
    {
        [JsonSchema("""{ "type": "string", "pattern": "^#" }""")]
        public required string Color { get; set; }

        [JsonRequired]
        [JsonSchema("""{"type":"integer","exclusiveMinimum":0}""")]
        public int Size { get; set; }

        public required ByHand ByHand { get; set; }

        public required List<ByHand> Hands { get; set; }
    }

    [JsonSchema("""{"const":"hand"}""")]
    public sealed class ByHand : IJsonModel<ByHand>
    {
        public static ByHand ReadJson(ref Utf8SpanReader reader)
        {
            reader.ReadString();
            return new ByHand();
        }

        public static void WriteJson(ref Utf8BufferWriter writer, ByHand value) => value.WriteJson(ref writer);

        public void WriteJson(ref Utf8BufferWriter writer) => writer.WriteString("hand");
    }
}
