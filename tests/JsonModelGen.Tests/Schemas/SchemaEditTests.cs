using JsonModelGen.Tests.Incremental;

namespace JsonModelGen.Tests.Schemas;

/// <summary>A schema depends on the models that it contains, and nothing else does.</summary>
public class SchemaEditTests
{
    private const string Outer = "[JsonModel(CreateJsonSchema = true)] public partial record Outer(Inner I);";
    private const string Inner = "[JsonModel] public partial record Inner(int X);";

    [Fact]
    public void It_follows_changes_of_a_contained_model()
    {
        TrackedRun run = Run(Inner, Inner.Replace("int X", "string Y", StringComparison.Ordinal));

        Assert.Contains("\"y\"", run.Files["Outer.JsonSchema.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_changes_only_the_schema()
    {
        TrackedRun run = Run(Inner, "/// <summary>The inner one.</summary>\n" + Inner);

        Assert.Contains("The inner one.", run.Files["Outer.JsonSchema.g.cs"], StringComparison.Ordinal);
        Assert.All(run.ReasonsOf("ParseModel"), static reason => Assert.Equal(Microsoft.CodeAnalysis.IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void A_contained_model_that_becomes_invalid_is_any_object()
    {
        TrackedRun run = Run(Inner, Inner.Replace("int X", "Action X", StringComparison.Ordinal));

        string[] lines = [.. run.Files["Outer.JsonSchema.g.cs"].Split('\n').Select(static line => line.Trim())];
        Assert.Equal("\"type\": \"object\"", lines[Array.IndexOf(lines, "\"i\": {") + 1]);
    }

    [Fact]
    public void Without_a_schema_comments_are_not_read()
    {
        Sources sources = "[JsonModel] public partial record A(int X);";
        TrackedRun run = TrackedRun.Of(sources, sources.With("Other.cs", "class Other;"));

        Assert.Empty(run.ReasonsOf("ParseNotes"));
    }

    private static TrackedRun Run(string before, string after) => TrackedRun.Of(Sources(before), Sources(after));

    private static Sources Sources(string inner) => new(new SourceFile("Outer.cs", Outer), new SourceFile("Inner.cs", inner));
}
