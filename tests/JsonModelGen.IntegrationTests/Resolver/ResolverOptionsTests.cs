using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.IntegrationTests.Resolver;

/// <summary>Resolvers beside whatever else the options of the serializer have.</summary>
public class ResolverOptionsTests
{
    [Fact]
    public void Models_have_precedence_over_the_resolvers_that_are_there()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        Assert.Equal("""{"item_id":1,"level":"lowLevel"}""", JsonSerializer.Serialize(new Item(1), options.AddJsonModels(AllModels.Resolver)));
    }

    [Fact]
    public void Models_inside_an_object_of_a_context_are_written_by_their_codecs()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = EnvelopeContext.Default };
        Assert.Equal(
            """{"Item":{"item_id":1,"level":"lowLevel"},"Points":[{"x":1,"y":2}],"Point":null}""",
            JsonSerializer.Serialize(new Envelope { Item = new(1), Points = [new(1, 2)] }, options.AddJsonModels(AllModels.Resolver)));
    }

    [Fact]
    public void A_model_that_only_the_class_can_use_can_be_named() => Assert.Equal("""{"the_number":1}""", Outer.Secret);

    [Fact]
    public void The_first_resolver_that_knows_a_type_has_precedence()
    {
        JsonModelTypeInfoResolver other = new(static models => models.Add<Item, LoudCodec>());
        Assert.Equal("\"ITEM\"", JsonSerializer.Serialize(new Item(1), new JsonSerializerOptions().AddJsonModels(other, AllModels.Resolver)));
        Assert.Equal("[\"ITEM\"]", JsonSerializer.Serialize<List<Item>>([new(1)], new JsonSerializerOptions().AddJsonModels(other, AllModels.Resolver)));
        Assert.Equal("""{"item_id":1,"level":"lowLevel"}""", JsonSerializer.Serialize(new Item(1), new JsonSerializerOptions().AddJsonModels(AllModels.Resolver, other)));
    }

    /// <summary>As with the serializer's own collections, also without reflection.</summary>
    [Fact]
    public void Collections_know_the_options_that_concern_them()
    {
        Assert.Equal("""{"a_b":{"x":1,"y":2}}""", JsonSerializer.Serialize(
            new Dictionary<string, Point> { ["aB"] = new(1, 2) }, OnlyModels(new() { DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower })));
        Assert.Equal("""{"a_b":{"x":1,"y":2}}""", JsonSerializer.Serialize<IReadOnlyDictionary<string, Point>>(
            new Dictionary<string, Point> { ["aB"] = new(1, 2) }, OnlyModels(new() { DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower })));
        Assert.Equal("""{"$id":"1","$values":[{"x":1,"y":2}]}""", JsonSerializer.Serialize<List<Point>>([new(1, 2)], OnlyModels(new() { ReferenceHandler = ReferenceHandler.Preserve })));
        Assert.Single(JsonSerializer.Deserialize<IReadOnlyList<Point>>("""{"$id":"1","$values":[{"x":1,"y":2}]}""", OnlyModels(new() { ReferenceHandler = ReferenceHandler.Preserve }))!);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Point>>("""{"a":{"x":1,"y":2},"a":{"x":1,"y":2}}""", OnlyModels(new() { AllowDuplicateProperties = false })));
        Assert.Equal("[\"ITEM\"]", JsonSerializer.Serialize<Item[]>([new(1)], OnlyModels(new() { Converters = { new JsonModelConverter<Item, LoudCodec>() } })));

        static JsonSerializerOptions OnlyModels(JsonSerializerOptions options)
        {
            options.TypeInfoResolver = JsonTypeInfoResolver.Combine();
            return options.AddJsonModels(AllModels.Resolver);
        }
    }

    [Fact]
    public void A_converter_of_the_options_has_precedence_in_collections_too()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { Converters = { new JsonModelConverter<Item, LoudCodec>() } }.AddJsonModels(AllModels.Resolver);
        Assert.Equal("\"ITEM\"", JsonSerializer.Serialize(new Item(1), options));
        Assert.Equal("[\"ITEM\"]", JsonSerializer.Serialize<List<Item>>([new(1)], options));
    }

    [Fact]
    public void A_converter_of_the_options_has_precedence_for_nullable_values_and_sequences_too()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { Converters = { new JsonModelConverter<Point, OriginCodec>(), new JsonModelConverter<IEnumerable<Item>, ManyCodec>() } }
            .AddJsonModels(AllModels.Resolver);
        Assert.Equal("0", JsonSerializer.Serialize<Point?>(new Point(1, 2), options));
        Assert.Equal("null", JsonSerializer.Serialize<Point?>(null, options));
        Assert.Equal("""{"Item":null,"Points":[0],"Point":0}""", JsonSerializer.Serialize(new Envelope { Points = [new(1, 2)], Point = new(1, 2) }, options));
        Assert.Equal("\"MANY\"", JsonSerializer.Serialize<IEnumerable<Item>>([new(1)], options));
    }

    /// <summary>ASP.NET Core writes a value as its declared type only if that is sealed or has options of polymorphism.</summary>
    [Fact]
    public void The_base_type_of_derived_types_shows_that_it_knows_them()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddJsonModels(AllModels.Resolver);
        JsonTypeInfo info = options.GetTypeInfo(typeof(Vehicle));
        Assert.NotNull(info.PolymorphismOptions);
        Assert.Equal("""{"$type":"train","wheels":8,"wagons":3}""", JsonSerializer.Serialize(new Train(8, 3), info));
        Assert.Equal("""[{"$type":"train","wheels":8,"wagons":3},{"wheels":1},null]""", JsonSerializer.Serialize<IEnumerable<Vehicle?>>([new Train(8, 3), new(1), null], options));
    }

    [Fact]
    public void The_resolver_is_there_when_the_fields_of_its_class_are_initialized() => Assert.Equal("""{"x":1,"y":2}""", JsonSerializer.Serialize(new Point(1, 2), WithOptions.Options));

    [Fact]
    public void Depth_and_indentation_are_those_of_the_options()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", MaxDepth = 1 }.AddJsonModels(AllModels.Resolver);
        Assert.Equal("{\n  \"x\": 1,\n  \"y\": 2\n}", JsonSerializer.Serialize(new Point(1, 2), options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<List<Point>>("""[{"x":1,"y":2}]""", options));
    }

    [Fact]
    public void Options_in_use_are_refused()
    {
        JsonSerializerOptions used = new();
        JsonSerializer.Serialize(1, used);
        Assert.Throws<InvalidOperationException>(() => used.AddJsonModels(AllModels.Resolver));
    }

    [Fact]
    public void A_complete_resolver_is_not_changed()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(AllModels.Resolver.Add<Item, LoudCodec>);
        Assert.Contains("constructor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => JsonModelSerializerOptions.AddJsonModels(null!, AllModels.Resolver));
        Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddJsonModels(null!));
        Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddJsonModels(AllModels.Resolver, null!));
        Assert.Throws<ArgumentNullException>(() => new JsonModelTypeInfoResolver(null!));
    }

    private readonly struct OriginCodec : IJsonCodec<Point>
    {
        public static Point Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, Point value)
        {
            writer.Ensure(1);
            writer.WriteRaw("0"u8);
        }
    }

    private readonly struct ManyCodec : IJsonCodec<IEnumerable<Item>>
    {
        public static IEnumerable<Item> Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, IEnumerable<Item> value)
        {
            writer.Ensure(6);
            writer.WriteRaw("\"MANY\""u8);
        }
    }

    private readonly struct LoudCodec : IJsonCodec<Item>
    {
        public static Item Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, Item value)
        {
            writer.Ensure(6);
            writer.WriteRaw("\"ITEM\""u8);
        }
    }
}
