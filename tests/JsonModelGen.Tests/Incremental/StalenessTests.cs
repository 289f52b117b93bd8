using JsonModelGen.Tests.Diagnostics;

namespace JsonModelGen.Tests.Incremental;

/// <summary>Data about a model that comes from another file is never stale.</summary>
public class StalenessTests
{
    private const string Model = "[JsonModel] public partial record A(Other O, Status S, Dictionary<Status, int> Counts);";

    [Theory]
    [InlineData("public enum Status { On, Off } [JsonModel] public partial record Other(int X);", "public enum Status { Enabled, Off } [JsonModel] public partial record Other(int X);", "enabled")]
    [InlineData("public enum Status { On } [JsonModel] public partial record Other(int X);", "public enum Status { [JsonValue(\"ON!\")] On } [JsonModel] public partial record Other(int X);", "ON!")]
    [InlineData("public enum Status { On } [JsonModel] public partial record Other(int X);", "public enum Status { On } [JsonModel] public partial record struct Other(int X);", "o.ToJson(ref writer);")]
    public void A_type_in_another_file_changes(string before, string after, string expected)
    {
        TrackedRun run = TrackedRun.Of(WithOthers(before), WithOthers(after));

        Assert.Equal(Drive(WithOthers(after)).GetRunResult().Results[0].GeneratedSources.Single(static source => source.HintName == "A.g.cs").SourceText.ToString(), run.Files["A.g.cs"]);
        Assert.Contains(expected, run.Files["A.g.cs"].Replace("this.O", "o", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_class_in_another_file_changes()
    {
        TrackedRun run = TrackedRun.Of(With("public class Base { }"), With("public class Base { public int Added { get; set; } }"));

        Assert.Contains("\\\"added\\\"", run.Files["Derived.g.cs"], StringComparison.Ordinal);

        static Sources With(string text) => new(new SourceFile("Derived.cs", "[JsonModel] public partial class Derived : Base;"), new SourceFile("Base.cs", text));
    }

    [Fact]
    public void A_model_that_becomes_invalid_loses_its_code() => Assert.True(RefusedModels.IsRefusal(
        TrackedRun.Of(
            WithOthers("public enum Status { On } [JsonModel] public partial record Other(int X);"),
            WithOthers("public enum Status { On } public record Other(int X);")).Files["A.g.cs"]));

    private static Sources WithOthers(string others) => new(new SourceFile("A.cs", Model), new SourceFile("Others.cs", others));
}
