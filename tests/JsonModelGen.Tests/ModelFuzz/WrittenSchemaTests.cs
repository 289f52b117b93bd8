using Xunit.Sdk;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The check of the fuzzer sees schemas, and refuses what they refuse.</summary>
public class WrittenSchemaTests
{
    [Fact]
    public void Every_model_has_a_schema() =>
        Assert.Contains("Random.JsonSchema.g.cs", Generate("[JsonModel] public partial record Random(int X);", WrittenSchema.Build).Files.Keys);

    [Fact]
    public void What_is_not_valid_is_refused()
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
