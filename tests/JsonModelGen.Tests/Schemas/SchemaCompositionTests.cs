namespace JsonModelGen.Tests.Schemas;

/// <summary>The schemas of unusual models.</summary>
public class SchemaCompositionTests
{
    [Theory]
    [InlineData("CreateFactory = false", "[\"a\", \"b\"]")]
    [InlineData("CreateToJson = false", "[\"a\"]")]
    [InlineData("CreateToJson = true", "[\"a\"]")]
    public void A_one_way_model_requires_what_its_direction_does(string option, string required) => Assert.Contains(
        "\"required\": " + required + "\n",
        Schema($"[JsonModel(CreateJsonSchema = true, {option})] public partial record M(int A, int B = 1);"),
        StringComparison.Ordinal);

    [Fact]
    public void A_generic_model_has_a_schema_for_any_type_arguments()
    {
        string schema = Schema("[JsonModel(CreateJsonSchema = true)] public partial record M<T>(T Value, M<T>? Next, M<int>? Other);", "M_1");
        string plain = schema.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains("\"value\":{\"$comment\":\"typeparameterT\"},\"next\":{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}]}", plain, StringComparison.Ordinal);
        Assert.Contains("\"$defs\":{\"M<T>\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\"", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generic_model_of_another_assembly_is_described_with_its_type_arguments_here()
    {
        string schema = Schema("[JsonModel(CreateJsonSchema = true)] public partial record M(Page<int> A, Page<M> B, Page<int> C);", "M", new Build { Library = PageOfOthers }).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains("\"c\":{\"$ref\":\"#/$defs/Page%3CT%3E\"}", schema, StringComparison.Ordinal);
        Assert.Contains("\"b\":{\"$ref\":\"#/$defs/Page%3CT%3E2\"}", schema, StringComparison.Ordinal);
        Assert.Contains("\"Page<T>\":{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647,\"description\":\"Each.\"},\"next\":{\"$ref\":\"#/$defs/Page%3CT%3E\"},\"node\":{\"$ref\":\"#/$defs/Node%3CT%3E\"}}}", schema, StringComparison.Ordinal);
        Assert.Contains("\"Page<T>2\":{\"type\":\"object\",\"properties\":{\"items\":{\"$ref\":\"#\",\"description\":\"Each.\"},\"next\":{\"$ref\":\"#/$defs/Page%3CT%3E2\"},\"node\":{\"$ref\":\"#/$defs/Node%3CT%3E2\"}}}", schema, StringComparison.Ordinal);
        Assert.Contains("\"Node<T>2\":{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}],\"propertyNames\":{\"$comment\":\"forpeople\"}}", schema, StringComparison.Ordinal);
        Assert.Equal(2, schema.Split("\"$id\":\"urn:x\"").Length);
    }

    /// <summary>Like the compiled model, but shorter.</summary>
    private const string PageOfOthers =
        """
        [JsonModel] public sealed class Page<T>
        {
            public const string JsonSchema = "{ \"title\": \"Page\", \"type\":\"object\", \"properties\": { \"items\": { \"$comment\": \"type parameter T\", \"description\": \"Each.\" }, \"next\": { \"$ref\": \"#\" }, \"node\": { \"$ref\": \"#/$defs/Node%3CT%3E\" } }, \"$defs\": { \"Node<T>\": { \"anyOf\": [{ \"$comment\": \"type parameter T\" }, { \"type\": \"null\" }], \"propertyNames\": { \"$comment\": \"for people\" } }, \"X\": { \"$id\": \"urn:x\" } } }";
            public readonly struct Codec<TCodec> : IJsonCodec<Page<T>> where TCodec : IJsonCodec<T>
            {
                public static Page<T> Read(ref Utf8SpanReader reader) => throw new NotSupportedException();
                public static void Write(ref Utf8BufferWriter writer, Page<T> value) => throw new NotSupportedException();
            }
        }
        """;

    private static string Schema(string source, string name = "M", Build? build = null) => Generate(source, build).Files[name + ".JsonSchema.g.cs"].ToString();
}
