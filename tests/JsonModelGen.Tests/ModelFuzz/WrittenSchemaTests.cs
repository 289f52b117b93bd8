using Xunit.Sdk;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The fuzzer's schema check finds the schemas, and refuses what they refuse.</summary>
public class WrittenSchemaTests
{
    [Fact]
    public void Every_model_has_a_schema() =>
        Assert.Contains("Random.JsonSchema.g.cs", Generate("[JsonModel] public partial record Random(int X);", WrittenSchema.Build).Files.Keys);

    [Fact]
    public void Invalid_JSON_is_refused()
    {
        WrittenSchema.ShouldAllow(typeof(Described), "{}");
        Assert.Throws<XunitException>(static () => WrittenSchema.ShouldAllow(typeof(Described), "[]"));
        WrittenSchema.ShouldAllow(typeof(string), "[]");
    }

    private static class Described
    {
        public const string JsonSchema = """{"type":"object"}""";
    }
}
