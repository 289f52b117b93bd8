using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using JsonModelGen.IntegrationTests.Models;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Resolver;

/// <summary>The schemas of the types in a resolver, which this project has by an option in the project file. What any test writes is checked by <see cref="ModelSchemas"/>.</summary>
public sealed class ResolverSchemaTests
{
    private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions().AddJsonModels(AllModels.Resolver);

    public static TheoryData<Type, string?, string> Types => new()
    {
        { typeof(Item), "Item", """{"type":"object","properties":{"item_id":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"level":{"type":"string","enum":["lowLevel","highLevel"],"default":"lowLevel"}},"required":["item_id"]}""" },
        { typeof(Level), null, """{"type":"string","enum":["lowLevel","highLevel"]}""" },
        { typeof(DateOnly), null, """{"type":"string","format":"date"}""" },
        { typeof(Box<Level?>), "BoxOfNullableLevel", """{"type":"object","properties":{"content":{"type":["string","null"],"enum":["lowLevel","highLevel",null]}},"required":["content"]}""" },
        { typeof(Cat), "Cat", """{"type":"object","properties":{"type":{"const":"cat"},"name":{"type":"string"}},"required":["type","name"]}""" },
    };

    /// <summary>Each with a value that is valid, and one that is not.</summary>
    public static TheoryData<Type, string, string> Values => new()
    {
        { typeof(Box<Item>), """{"content":{"item_id":1}}""", """{"content":{"item_id":"1"}}""" },
        { typeof(List<Box<Item>>), """[{"content":{"item_id":1}}]""", """[{"content":{}}]""" },
        { typeof(Dictionary<string, Item>), """{"a":{"item_id":1}}""", """{"a":1}""" },
        { typeof(Dictionary<Level, Item>), """{"lowLevel":{"item_id":1}}""", """{"a":{"item_id":1}}""" },
        { typeof(Animal), """{"type":"cat","name":"Tom"}""", """{"type":"dog","name":"Tom"}""" },
        { typeof(Vehicle), """{"$type":"train","wheels":8,"wagons":3}""", """{"$type":"train","wagons":3}""" },
        { typeof(Chapter), """{"title":"a","parts":[{"title":"b","parts":[]}]}""", """{"title":"a","parts":[{"title":"b"}]}""" },
        { typeof(Point?), "null", "1" },
        { typeof(WithForeign), """{"shape":{"shape_name":"a"},"page":{"all_items":[{"item_id":1}]}}""", """{"shape":{"shape_name":1},"page":{"all_items":[]}}""" },
        { typeof(WithForeign), """{"shape":{"shape_name":"a"},"page":{"all_items":[]}}""", """{"shape":{"shape_name":"a"},"page":{"all_items":[1]}}""" },
    };

    [Theory, MemberData(nameof(Types))]
    public void A_type_is_described(Type type, string? name, string json)
    {
        JsonModelSchema schema = JsonModelSchema.Of(s_options.GetTypeInfo(type))!;
        Assert.Equal(name, schema.Name);
        Assert.Equal(json, schema.ToNode().ToJsonString());
    }

    [Theory, MemberData(nameof(Values))]
    public void Values_are_valid_as_they_are_read(Type type, string valid, string invalid)
    {
        SchemaJudges judges = new(ModelSchemas.OfResolver(type)!);
        Assert.Null(judges.Validate(valid));
        Assert.NotNull(judges.Validate(invalid));
    }

    [Fact]
    public void Every_model_has_the_same_schema_as_in_its_constant()
    {
        List<Type> models = [.. typeof(AllModels).Assembly.GetTypes().Where(static type => !type.ContainsGenericParameters && type.GetCustomAttribute<JsonModelAttribute>() is not null && AllModels.Resolver.GetTypeInfo(type, s_options) is not null)];
        Assert.True(models.Count > 100);
        Assert.All(models, static type =>
        {
            JsonObject constant = JsonNode.Parse(ModelSchemas.Of(type)!)!.AsObject();
            JsonObject own = JsonModelSchema.Of(s_options.GetTypeInfo(type))!.ToNode();

            // Definitions have other names, and those of other assemblies are beside the others.
            Assert.Equal(Keywords(constant).Order(StringComparer.Ordinal), Keywords(own).Order(StringComparer.Ordinal));
            Assert.Equal(constant["required"]?.ToJsonString(), own["required"]?.ToJsonString());
            Assert.Equal(constant["properties"]?.AsObject().Select(static member => member.Key), own["properties"]?.AsObject().Select(static member => member.Key));
        });

        static IEnumerable<string> Keywords(JsonObject schema) => schema.Select(static keyword => keyword.Key).Except(["$schema", "title"]);
    }

    [Fact]
    public void Definitions_can_be_components_of_OpenApi()
    {
        foreach (Type type in new[] { typeof(WithForeign), typeof(Box<Item>), typeof(Vehicle), typeof(Chapter) })
        {
            IReadOnlyDictionary<string, JsonObject> definitions = JsonModelSchema.Of(s_options.GetTypeInfo(type))!.GetDefinitions("/");
            Assert.All(definitions.Keys, static name => Assert.Matches("^[a-zA-Z0-9._-]+$", name));
            Assert.All(definitions.Values, definition => Assert.All(References(definition), reference => Assert.Contains(reference[1..], definitions.Keys)));
        }

        static IEnumerable<string> References(JsonNode? node) => node switch
        {
            JsonObject schema => schema.SelectMany(static member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
            JsonArray several => several.SelectMany(References),
            _ => [],
        };
    }

    [Fact]
    public void Models_of_other_assemblies_are_described_by_their_constants() => Assert.Equal(
        ["WithForeign", "ForeignShape", "ForeignPageOfItem", "Item"],
        JsonModelSchema.Of(s_options.GetTypeInfo(typeof(WithForeign)))!.GetDefinitions("/").Keys);

    [Fact]
    public void The_exporter_describes_models_in_other_objects()
    {
        JsonNode schema = s_options.GetJsonSchemaAsNode(typeof(Envelope), new() { TransformSchemaNode = JsonModelSchema.TransformNode });
        SchemaJudges judges = new(schema.ToJsonString());
        Assert.Null(judges.Validate("""{"Item":{"item_id":1},"Points":[{"x":1,"y":2}],"Point":null}"""));
        Assert.Null(judges.Validate("""{"Item":null,"Points":null,"Point":{"x":1,"y":2}}"""));
        Assert.NotNull(judges.Validate("""{"Item":{}}"""));
        Assert.NotNull(judges.Validate("""{"Points":[{"x":1}]}"""));
        Assert.NotNull(judges.Validate("""{"Point":1}"""));
    }

    [Theory]
    [InlineData(typeof(Vehicle))]
    [InlineData(typeof(Animal))]
    [InlineData(typeof(List<Vehicle>))]
    [InlineData(typeof(Chapter))]
    public void The_exporter_and_the_schema_itself_agree(Type type) => Assert.Equal(
        ModelSchemas.OfResolver(type),
        s_options.GetJsonSchemaAsNode(type, new() { TransformSchemaNode = JsonModelSchema.TransformNode }).ToJsonString());
}

/// <summary>A model that contains itself.</summary>
[JsonModel]
public sealed partial record Chapter(string Title, List<Chapter> Parts);

/// <summary>A model with models of another assembly.</summary>
[JsonModel]
public sealed partial record WithForeign(ForeignShape Shape, ForeignPage<Item> Page, ForeignShape? Other = null);
