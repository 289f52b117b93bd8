using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace JsonModelGen.Tests.Incremental;

/// <summary>Which steps run again after an edit of a union or one of its cases. The models are the union, its cases, and another.</summary>
public class UnionEditTests
{
    private const string Union = "[JsonModel, JsonModelUnion] public abstract partial class A;";
    private const string First = "[JsonModel, JsonModelCase] public partial class B : A { public int X { get; set; } }";
    private const string Second = "[JsonModel, JsonModelCase] public partial class C : A;";
    private const string Plain = "[JsonModel] public partial class D { public A? Member { get; set; } }";

    [Fact]
    public void An_edit_of_another_file_prints_nothing() =>
        Assert.Equal([Cached, Cached, Cached, Cached], Edit(Union, First, Second, "public class Unrelated { public int X; }").ReasonsOfOutputs);

    [Fact]
    public void A_member_of_a_case_prints_that_case() =>
        Assert.Equal([Cached, Modified, Cached, Cached], Edit(Union, First.Replace("X", "Y", StringComparison.Ordinal), Second).ReasonsOfOutputs);

    [Fact]
    public void The_name_of_a_case_prints_it_and_its_union() =>
        Assert.Equal([Modified, Cached, Modified, Cached], Edit(Union, First, Second.Replace("Case]", "Case(\"see\")]", StringComparison.Ordinal)).ReasonsOfOutputs);

    [Fact]
    public void The_key_of_a_union_prints_it_and_all_its_cases() =>
        Assert.Equal([Modified, Modified, Modified, Cached], Edit(Union.Replace("Union]", "Union(\"kind\")]", StringComparison.Ordinal), First, Second).ReasonsOfOutputs);

    [Fact]
    public void A_case_added_in_another_file_is_known_to_its_union()
    {
        TrackedRun run = Edit(Union, First, Second, "[JsonModel, JsonModelCase] public partial class E : A;");
        Assert.Contains("global::E.FromJson(ref reader)", run.Files["A.g.cs"], StringComparison.Ordinal);
        Assert.Equal([Modified, Cached, Cached, Cached, New], run.ReasonsOfOutputs);
    }

    [Fact]
    public void The_order_of_the_files_does_not_show()
    {
        SourceFile[] files = [new("A.cs", Union), new("B.cs", First), new("C.cs", Second)];
        Assert.Equal(UnionOf(files), UnionOf([.. files.Reverse()]));

        static string UnionOf(SourceFile[] files) =>
            Drive(new Sources(files)).GetRunResult().Results[0].GeneratedSources.Single(static file => file.HintName == "A.g.cs").SourceText.ToString();
    }

    private static TrackedRun Edit(string union, string first, string second, string? other = null) => TrackedRun.Of(
        Files(Union, First, Second, "public class Unrelated;"),
        Files(union, first, second, other ?? "public class Unrelated;"));

    private static Sources Files(string union, string first, string second, string other) =>
        new(new SourceFile("A.cs", union), new SourceFile("B.cs", first), new SourceFile("C.cs", second), new SourceFile("D.cs", Plain), new SourceFile("Other.cs", other));
}
