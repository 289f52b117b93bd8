using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace JsonModelGen.Tests.Incremental;

/// <summary>When a class with <c>[JsonModelResolver]</c> is emitted again. The outputs are two models and the class.</summary>
public class ResolverEditTests
{
    private const string First = "[JsonModel] public partial class A { public int X { get; set; } }";
    private const string Second = "[JsonModel] public partial class B { public A? Member { get; set; } }";

    [Fact]
    public void An_edit_of_another_file_prints_nothing() => Assert.Equal([Cached, Cached, Cached], Edit(First, "public class Unrelated { public int X; }").ReasonsOfOutputs);

    [Fact]
    public void A_member_of_a_model_prints_only_that_model() =>
        Assert.Equal([Modified, Cached, Cached], Edit(First.Replace("X", "Y", StringComparison.Ordinal)).ReasonsOfOutputs);

    [Fact]
    public void A_model_added_in_another_file_prints_the_resolver()
    {
        TrackedRun run = Edit(First, "[JsonModel] public partial struct C { public int X { get; set; } }");
        Assert.Equal([Cached, Cached, New, Modified], run.ReasonsOfOutputs);
        Assert.Contains("models.AddValue<global::C, global::JsonModelGen.ModelCodec<global::C>>();", run.Files["AppJson.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_files_does_not_show()
    {
        SourceFile[] files = [new("A.cs", First), new("B.cs", Second), new("C.cs", "[JsonModelResolver] public static partial class AppJson;")];
        Assert.Equal(ResolverOf(files), ResolverOf([.. files.Reverse()]));

        static string ResolverOf(SourceFile[] files) =>
            Drive(new Sources(files)).GetRunResult().Results[0].GeneratedSources.Single(static file => file.HintName == "AppJson.g.cs").SourceText.ToString();
    }

    /// <summary>The outputs are two models, the class and its schemas.</summary>
    [Fact]
    public void With_schemas_a_member_prints_the_model_and_the_schemas()
    {
        TrackedRun run = EditDescribed(First.Replace("X", "Y", StringComparison.Ordinal));
        Assert.Equal([Modified, Cached, Cached, Modified], run.ReasonsOfOutputs);
        Assert.Contains("\"y\": {", run.Files["AppJson.JsonSchema.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void With_schemas_an_edit_that_changes_no_schema_prints_only_the_model() =>
        Assert.Equal([Modified, Cached, Cached, Cached], EditDescribed(First.Replace("[JsonModel]", "[JsonModel(MaxDepth = 3)]", StringComparison.Ordinal)).ReasonsOfOutputs);

    private static TrackedRun EditDescribed(string first)
    {
        return TrackedRun.Of(Described(First), Described(first));

        static Sources Described(string first) => Files(first, "public class Unrelated;").Select(static text => text.Replace("[JsonModelResolver]", "[JsonModelResolver(CreateJsonSchema = true)]", StringComparison.Ordinal));
    }

    private static TrackedRun Edit(string first, string? other = null) => TrackedRun.Of(Files(First, "public class Unrelated;"), Files(first, other ?? "public class Unrelated;"));

    private static Sources Files(string first, string other) => new(
        new SourceFile("A.cs", first), new SourceFile("B.cs", Second), new SourceFile("C.cs", "[JsonModelResolver] public static partial class AppJson;"), new SourceFile("Other.cs", other));
}
