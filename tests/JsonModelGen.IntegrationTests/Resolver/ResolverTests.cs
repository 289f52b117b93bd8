using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.IntegrationTests.Resolver;

/// <summary>Models in <see cref="JsonSerializer"/> through the resolver of their assembly. The keys show whose code was used.</summary>
public class ResolverTests
{
    private const string Json = """{"item_id":1,"level":"lowLevel"}""";

    private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions().AddJsonModels(AllModels.Resolver);

    // As with reflection switched off.
    private static readonly JsonSerializerOptions s_onlyModels = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddJsonModels(AllModels.Resolver);

    public static TheoryData<object, string> Values => new()
    {
        { new Item(1), Json },
        { new List<Item?> { new(1), null }, $"[{Json},null]" },
        { new Item[] { new(1) }, $"[{Json}]" },
        { Array.Empty<Item>(), "[]" },
        { new Dictionary<string, Item?> { ["a"] = new(1), ["b"] = null }, $$"""{"a":{{Json}},"b":null}""" },
        { new Point(1, 2), """{"x":1,"y":2}""" },
        { new Point[] { new(1, 2) }, """[{"x":1,"y":2}]""" },
        { new Box<Item>(new(1)), $$"""{"content":{{Json}}}""" },
        { new Box<Level?>(null), """{"content":null}""" },
        { new List<Box<Item>> { new(new(1)) }, $$"""[{"content":{{Json}}}]""" },
        { new Dictionary<Level, Item> { [Level.HighLevel] = new(1) }, $$"""{"highLevel":{{Json}}}""" },
        { new DateOnly(2026, 11, 23), "\"2026-11-23\"" },
        { new Train(8, 3), """{"wheels":8,"wagons":3}""" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_and_read_by_its_codec(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), s_onlyModels));
        object? read = JsonSerializer.Deserialize(json, value.GetType(), s_onlyModels);
        Assert.Equal(json, JsonSerializer.Serialize(read, value.GetType(), s_onlyModels));
    }

    [Fact]
    public void The_declared_type_decides()
    {
        Assert.Equal($"[{Json}]", Written<IEnumerable<Item>>([new(1)]));
        Assert.Equal($"[{Json}]", Written<IReadOnlyCollection<Item>>([new(1)]));
        Assert.Equal($"[{Json}]", Written<IReadOnlyList<Item>>([new(1)]));
        Assert.Equal($$"""{"a":{{Json}}}""", Written<IReadOnlyDictionary<string, Item>>(new Dictionary<string, Item> { ["a"] = new(1) }));
        Assert.Equal("""{"x":1,"y":2}""", Written<Point?>(new Point(1, 2)));
        Assert.Equal("null", Written<Point?>(null));
        Assert.Equal("""{"type":"cat","name":"Tom"}""", Written<Animal>(new Cat("Tom")));
        Assert.Equal("""{"$type":"train","wheels":8,"wagons":3}""", Written<Vehicle>(new Train(8, 3)));

        static string Written<T>(T value)
        {
            string json = JsonSerializer.Serialize(value, s_onlyModels);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, s_onlyModels), s_onlyModels));
            return json;
        }
    }

    [Fact]
    public async Task Streams_are_read_and_written_one_element_at_a_time()
    {
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, Items(), s_onlyModels, TestContext.Current.CancellationToken);
        Assert.Equal($"[{Json},{Json}]", Encoding.UTF8.GetString(stream.ToArray()));

        stream.Position = 0;
        List<Item?> read = await JsonSerializer.DeserializeAsyncEnumerable<Item>(stream, s_onlyModels, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([new(1), new(1)], read);

        static async IAsyncEnumerable<Item> Items()
        {
            yield return new(1);
            await Task.Yield();
            yield return new(1);
        }
    }

    [Fact]
    public void A_named_type_is_still_the_key_of_dictionaries_that_the_serializer_writes()
    {
        Check(new Dictionary<Level, int> { [Level.HighLevel] = 1 }, """{"highLevel":1}""");
        Check(new SortedDictionary<Version, string> { [new(1, 2)] = "a" }, """{"1.2":"a"}""");
        Check(new Dictionary<DateOnly, Envelope?> { [new(2026, 11, 23)] = null }, """{"2026-11-23":null}""");
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonSerializer.Deserialize<Dictionary<Level, int>>("""{"other":1}""", s_options));
        Assert.Contains("lowLevel, highLevel", error.Message, StringComparison.Ordinal);

        static void Check<T>(T value, string json)
        {
            Assert.Equal(json, JsonSerializer.Serialize(value, s_options));
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, s_options), s_options));
        }
    }

    [Fact]
    public void Models_inside_other_objects_are_written_by_their_codecs() => Assert.Equal(
        $$"""{"Item":{{Json}},"Points":[{"x":1,"y":2}],"Point":null}""",
        JsonSerializer.Serialize(new Envelope { Item = new(1), Points = [new(1, 2)] }, s_options));

    [Fact]
    public void A_null_reference_is_null_for_the_serializer()
    {
        Assert.Null(JsonSerializer.Deserialize<Item>("null", s_onlyModels));
        Assert.Equal("null", JsonSerializer.Serialize<List<Item>?>(null, s_onlyModels));
    }

    [Theory]
    [InlineData("""{"item_id":"1"}""", "$.item_id")]
    [InlineData("""{}""", "$")]
    public void A_value_that_does_not_fit_is_a_JsonException(string json, string path)
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonSerializer.Deserialize<Item>(json, s_onlyModels));
        Assert.Equal(path, error.ModelPath);
        Assert.Throws<JsonModelException>(() => JsonSerializer.Deserialize<List<Item>>($"[{json}]", s_onlyModels));
    }

    [Fact]
    public void Every_model_of_the_assembly_is_in_the_resolver()
    {
        List<Type> models = [.. typeof(AllModels).Assembly.GetTypes().Where(static type => type.GetCustomAttribute<JsonModelAttribute>() is not null && IsComplete(type))];
        Assert.True(models.Count > 100);
        Assert.All(models, static type => Assert.NotNull(AllModels.Resolver.GetTypeInfo(type, s_options)));

        static bool IsComplete(Type type) => !type.ContainsGenericParameters
            && type.GetInterfaces().Any(static contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IJsonModel<>))
            && IsVisible(type);

        static bool IsVisible(Type? type) => type is null || ((type.IsPublic || type.IsNotPublic || type.IsNestedPublic || type.IsNestedAssembly || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType));
    }

    [Fact]
    public void A_type_that_is_no_model_is_left_to_others()
    {
        Assert.Null(AllModels.Resolver.GetTypeInfo(typeof(Envelope), s_options));
        Assert.Null(AllModels.Resolver.GetTypeInfo(typeof(List<Envelope>), s_options));
        Assert.Null(AllModels.Resolver.GetTypeInfo(typeof(HashSet<Item>), s_options));
        Assert.Null(AllModels.Resolver.GetTypeInfo(typeof(Dictionary<int, Item>), s_options));
        Assert.Null(AllModels.Resolver.GetTypeInfo(typeof(Item[,]), s_options));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(new Envelope(), s_onlyModels));
    }
}
