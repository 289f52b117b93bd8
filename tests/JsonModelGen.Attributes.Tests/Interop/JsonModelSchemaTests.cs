using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.Attributes.Tests.Interop;

/// <summary>The schemas of a resolver, for types that System.Text.Json does not describe. Here they are written by hand, and <see cref="Uri"/> and <see cref="Version"/> stand for models.</summary>
public sealed class JsonModelSchemaTests
{
    private const string Site = """{"type":"object","properties":{"next":{"$ref":"#/$defs/Site"},"release":{"$ref":"#/$defs/Release"}},"default":{"$ref":"#/$defs/Site"}}""";
    private const string Release = """{"type":"object","properties":{"$ref":{"type":"string"},"sites":{"oneOf":[{"$ref":"#/$defs/Site"},{"$ref":"https://example.org"}]}}}""";
    private const string Money = """{"type":"object","properties":{"enum":{"type":"number"}}}""";

    private static readonly JsonModelTypeInfoResolver s_resolver = new(static models =>
    {
        models.Add<Uri, UriCodec>();
        models.Add<Version, VersionCodec>();
        models.AddValue<decimal, DecimalCodec>();
        models.AddValueKey<DateOnly, DateOnlyCodec>();
        models.AddValueKey<Guid, GuidCodec>();
        models.AddSchemas(static () =>
        {
            JsonModelSchemas schemas = new($$"""{"Site":{{Site}},"Release":{{Release}},"Money":{{Money}}}""");
            schemas.Add(typeof(Uri), """{"$ref":"#/$defs/Site"}""");
            schemas.Add(typeof(Version), """{"$ref":"#/$defs/Release"}""");
            schemas.Add(typeof(decimal), """{"$ref":"#/$defs/Money"}""");
            schemas.Add(typeof(DateOnly), """{"type":"string","format":"date"}""");
            return schemas;
        });
    });

    private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions().AddJsonModels(s_resolver);

    public static TheoryData<Type, string?, string> References => new()
    {
        { typeof(Uri), "Site", """{"$ref":"/Site"}""" },
        { typeof(decimal), "Money", """{"$ref":"/Money"}""" },
        { typeof(decimal?), "Money", """{"anyOf":[{"$ref":"/Money"},{"type":"null"}]}""" },
        { typeof(DateOnly), null, """{"type":"string","format":"date"}""" },
        { typeof(DateOnly?), null, """{"type":["string","null"],"format":"date"}""" },
        { typeof(Uri[]), null, """{"type":"array","items":{"$ref":"/Site"}}""" },
        { typeof(List<Uri>), null, """{"type":"array","items":{"$ref":"/Site"}}""" },
        { typeof(IReadOnlyList<decimal>), null, """{"type":"array","items":{"$ref":"/Money"}}""" },
        { typeof(IEnumerable<Uri>), null, """{"type":"array","items":{"$ref":"/Site"}}""" },
        { typeof(IAsyncEnumerable<Uri>), null, """{"type":"array","items":{"$ref":"/Site"}}""" },
        { typeof(Dictionary<string, Uri>), null, """{"type":"object","additionalProperties":{"$ref":"/Site"}}""" },
        { typeof(IReadOnlyDictionary<string, Uri>), null, """{"type":"object","additionalProperties":{"$ref":"/Site"}}""" },

        // Collections of the serializer.
        { typeof(HashSet<Uri>), null, """{"type":"array","items":{"$ref":"/Site"}}""" },
        { typeof(List<List<Uri>>), null, """{"type":"array","items":{"type":"array","items":{"$ref":"/Site"}}}""" },
        { typeof(Dictionary<int, Uri[]>), null, """{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"/Site"}}}""" },
        { typeof(List<decimal?>), null, """{"type":"array","items":{"anyOf":[{"$ref":"/Money"},{"type":"null"}]}}""" },
    };

    [Theory, MemberData(nameof(References))]
    public void A_type_refers_to_definitions(Type type, string? name, string json)
    {
        JsonModelSchema schema = Of(type)!;
        Assert.Equal(name, schema.Name);
        Assert.Equal(json, Print(schema.GetReference("/")));
    }

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(Holder))]
    [InlineData(typeof(List<Holder>))]
    [InlineData(typeof(Tree))]
    [InlineData(typeof(Guid))]
    [InlineData(typeof(List<Guid>))]
    public void A_type_without_a_schema_has_none(Type type) => Assert.Null(Of(type));

    [Fact]
    public void Definitions_are_all_that_a_type_refers_to()
    {
        Assert.Equal(["Site", "Release"], Of(typeof(Uri))!.GetDefinitions("/").Keys);
        Assert.Equal(["Release", "Site"], Of(typeof(List<Version>))!.GetDefinitions("/").Keys);
        Assert.Equal(["Money"], Of(typeof(decimal?))!.GetDefinitions("/").Keys);
        Assert.Empty(Of(typeof(DateOnly))!.GetDefinitions("/"));
    }

    [Fact]
    public void References_are_rewritten_where_they_are_references()
    {
        IReadOnlyDictionary<string, JsonObject> definitions = Of(typeof(Uri))!.GetDefinitions("#/components/schemas/");
        Assert.Equal(
            """{"type":"object","properties":{"next":{"$ref":"#/components/schemas/Site"},"release":{"$ref":"#/components/schemas/Release"}},"default":{"$ref":"#/$defs/Site"}}""",
            Print(definitions["Site"]));
        Assert.Equal(
            """{"type":"object","properties":{"$ref":{"type":"string"},"sites":{"oneOf":[{"$ref":"#/components/schemas/Site"},{"$ref":"https://example.org"}]}}}""",
            Print(definitions["Release"]));
    }

    [Theory]
    [InlineData("#", "#/$defs/Release")]
    [InlineData("#/properties/a~1b%20c", "#/properties/a~1b%20c/$defs/Release", "properties", "a/b c")]
    public void A_schema_that_stands_in_another_refers_to_its_own_place(string own, string other, params string[] path)
    {
        JsonObject schema = Of(typeof(Uri))!.ToNode(path);
        Assert.Equal([own, other], schema["properties"]!.AsObject().Select(static member => (string?)member.Value!["$ref"]));
        Assert.Equal(own, (string?)schema["$defs"]!["Release"]!["properties"]!["sites"]!["oneOf"]![0]!["$ref"]);
        Assert.Single(schema["$defs"]!.AsObject());
    }

    [Fact]
    public void A_schema_that_is_only_a_reference_brings_its_definitions()
    {
        Assert.Equal($$$"""{"anyOf":[{"$ref":"#/$defs/Money"},{"type":"null"}],"$defs":{"Money":{{{Money}}}}}""", Print(Of(typeof(decimal?))!.ToNode()));
        Assert.Equal($$$"""{"type":"array","items":{"$ref":"#/a/$defs/Money"},"$defs":{"Money":{{{Money}}}}}""", Print(Of(typeof(decimal[]))!.ToNode("a")));
        Assert.Equal(Money, Print(Of(typeof(decimal))!.ToNode()));
    }

    [Fact]
    public void The_exporter_describes_models_where_they_occur()
    {
        JsonNode schema = s_options.GetJsonSchemaAsNode(typeof(Holder), new() { TransformSchemaNode = JsonModelSchema.TransformNode, TreatNullObliviousAsNonNullable = true });
        Assert.Equal(
            $$$"""{"type":"object","properties":{"Money":{{{Money}}},"Maybe":{"anyOf":[{"$ref":"#/properties/Maybe/$defs/Money"},{"type":"null"}],"$defs":{"Money":{{{Money}}}}},"Days":{"type":["array","null"],"items":{"type":"string","format":"date"}},"Count":{"type":"integer"},"Own":true}}""",
            Print(schema));
    }

    /// <summary>As the exporter itself does for the properties of other types.</summary>
    [Fact]
    public void A_property_is_nullable_as_it_is_declared()
    {
        JsonTypeInfo holder = s_options.GetTypeInfo(typeof(Holder));
        Assert.Equal("""{"type":["array","null"],"items":{"type":"string","format":"date"}}""", Print(Of(typeof(List<DateOnly>), holder.Properties.Single(static property => property.Name == "Days"))!.ToNode()));
    }

    [Fact]
    public void A_converter_that_has_precedence_hides_the_schema()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { Converters = { new TextConverter() } }.AddJsonModels(s_resolver);
        Assert.Null(JsonModelSchema.Of(options.GetTypeInfo(typeof(decimal))));
        Assert.Null(JsonModelSchema.Of(options.GetTypeInfo(typeof(decimal?))));
        Assert.Null(JsonModelSchema.Of(options.GetTypeInfo(typeof(List<decimal>))));
        Assert.NotNull(JsonModelSchema.Of(options.GetTypeInfo(typeof(Uri))));
    }

    [Fact]
    public void A_resolver_without_schemas_describes_nothing()
    {
        JsonModelTypeInfoResolver resolver = new(static models => models.Add<Uri, UriCodec>());
        Assert.Null(JsonModelSchema.Of(new JsonSerializerOptions().AddJsonModels(resolver).GetTypeInfo(typeof(Uri))));
    }

    [Fact]
    public void A_complete_resolver_takes_no_schemas() => Assert.Throws<InvalidOperationException>(static () => s_resolver.AddSchemas(static () => new JsonModelSchemas("{}")));

    [Fact]
    public void A_node_belongs_to_the_caller()
    {
        JsonModelSchema schema = Of(typeof(Uri))!;
        schema.ToNode().Clear();
        schema.GetReference("/").Clear();
        schema.GetDefinitions("/")["Site"].Clear();
        Assert.NotEmpty(schema.ToNode());
        Assert.Equal("""{"$ref":"/Site"}""", Print(schema.GetReference("/")));
        Assert.NotEmpty(schema.GetDefinitions("/")["Site"]);
    }

    private static JsonModelSchema? Of(Type type, JsonPropertyInfo? property = null) => JsonModelSchema.Of(s_options.GetTypeInfo(type), property);

    private static string Print(JsonNode node) => node.ToJsonString();

    public sealed class Holder
    {
        public decimal Money { get; set; }

        public decimal? Maybe { get; set; }

        public List<DateOnly>? Days { get; set; }

        public int Count { get; set; }

        [JsonConverter(typeof(TextConverter))]
        public decimal Own { get; set; }
    }

    public sealed class Tree : List<Tree>;

    private sealed class TextConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
