namespace JsonModelGen.Tests.Schemas;

/// <summary>What a schema says of models that are out of the ordinary.</summary>
public class SchemaCompositionTests
{
    [Theory]
    [InlineData("CreateFactory = false", "[\"a\", \"b\"]")]
    [InlineData("CreateToJson = false", "[\"a\"]")]
    [InlineData("CreateToJson = true", "[\"a\"]")]
    public void Half_a_model_requires_what_its_half_does(string halves, string required) => Assert.Contains(
        "\"required\": " + required + "\n",
        Schema($"[JsonModel(CreateJsonSchema = true, {halves})] public partial record M(int A, int B = 1);"),
        StringComparison.Ordinal);

    /// <summary>It is refused for that, but who holds it has a schema all the same.</summary>
    [Fact]
    public void Type_parameters_of_one_name_do_no_harm() => Assert.Contains(
        "M.JsonSchema.g.cs",
        GenerateUnchecked(
            """
            #pragma warning disable CS0693
            public partial class O<T> { [JsonModel] public partial record I<T>(T X); }
            [JsonModel(CreateJsonSchema = true)] public partial record M(O<string>.I<bool> I);
            """).Files.Keys);

    private static string Schema(string source) => Generate(source).Files["M.JsonSchema.g.cs"].ToString();
}
