using JsonModelGen.Tests.Diagnostics;
using JsonModelGen.Tests.Incremental;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace JsonModelGen.Tests.Literals;

/// <summary>A literal depends on the content of its own file only.</summary>
public class LiteralEditTests
{
    private static readonly Sources s_source =
        "public static partial class Data { [JsonLiteral(\"a.json\")] public static partial ReadOnlySpan<byte> A { get; } [JsonLiteral(\"b.json\")] public static partial int[] B { get; } }";

    [Fact]
    public void Other_additional_files_do_not_matter()
    {
        TrackedRun run = Run("[1]", "[2]", after: ("[1]", "[3]"));

        Assert.Equal([Unchanged, Modified], run.ReasonsOf("ReadLiteral"));
        Assert.Equal([Cached, Modified], run.ReasonsOfOutputs);
    }

    [Fact]
    public void White_space_is_not_compiled_again()
    {
        TrackedRun run = Run("[1,2]", "[2]", after: ("[ 1,\n2 ]", "[2]"));

        Assert.Equal([Unchanged, Unchanged], run.ReasonsOf("ReadLiteral"));
        Assert.Equal([Cached, Cached], run.ReasonsOfOutputs);
    }

    [Fact]
    public void A_file_that_becomes_invalid_removes_the_value_of_its_property()
    {
        TrackedRun run = Run("[1]", "[2]", after: ("[1", "[2]"));

        Assert.True(RefusedModels.IsRefusal(run.Files["Data.A.JsonLiteral.g.cs"]));
        Assert.False(RefusedModels.IsRefusal(run.Files["Data.B.JsonLiteral.g.cs"]));
    }

    [Fact]
    public void An_edit_of_the_source_reads_no_file()
    {
        TrackedRun run = TrackedRun.Of(s_source, s_source.With("More.cs", "public class More { }"), Files("[1]", "[2]"));

        Assert.Equal([Unchanged, Unchanged], run.ReasonsOf("ParseLiteral"));
        Assert.Equal([Cached, Cached], run.ReasonsOf("ReadLiteral"));
    }

    private static TrackedRun Run(string a, string b, (string A, string B) after) => TrackedRun.Of(s_source, s_source, Files(a, b), Files(after.A, after.B));

    private static Build Files(string a, string b) => new() { AdditionalFiles = new Dictionary<string, string> { ["a.json"] = a, ["b.json"] = b } };
}
