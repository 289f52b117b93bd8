using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace JsonModelGen.Tests.Incremental;

/// <summary>What runs again after an edit: parsing after every keystroke, printing only if a model changed.</summary>
public class EditTests
{
    private const string A = "[JsonModel] public partial record A(int X, Status S);";
    private const string B = "[JsonModel] public partial record B(string Y);";
    private const string Status = "public enum Status { On, Off }";
    private const string Other = "public class Unrelated { }";

    private static readonly Sources s_before = Files(A, B, Status, Other);

    /// <summary>An edit, and its effect on the specifications of A and B and on their files.</summary>
    public static TheoryData<string, IncrementalStepRunReason[], IncrementalStepRunReason[]> Edits => new()
    {
        { "nothing", [Unchanged, Unchanged], [Cached, Cached] },
        { "an unrelated file is edited", [Unchanged, Unchanged], [Cached, Cached] },
        { "a file is added", [Unchanged, Unchanged], [Cached, Cached] },
        { "comments and blank lines in the file of A", [Unchanged, Unchanged], [Cached, Cached] },
        { "a method is added to A", [Unchanged, Unchanged], [Cached, Cached] },
        { "a member of A is renamed", [Modified, Unchanged], [Modified, Cached] },
        { "a type in A becomes nullable", [Modified, Unchanged], [Modified, Cached] },
        { "an option of A changes", [Modified, Unchanged], [Modified, Cached] },
        { "a member is added to B", [Unchanged, Modified], [Cached, Modified] },
        { "the enum in A changes in its own file", [Modified, Unchanged], [Modified, Cached] },
        { "B is removed", [Unchanged, Removed], [Cached, Removed] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_runs_only_the_necessary_steps(string edit, IncrementalStepRunReason[] specifications, IncrementalStepRunReason[] files)
    {
        TrackedRun run = TrackedRun.Of(s_before, After(edit));

        Assert.Equal(specifications, run.ReasonsOf("ParseModel"));
        Assert.Equal(files, run.ReasonsOfOutputs);
    }

    /// <summary>The models are those that flatten, the flattened one, and an unrelated one.</summary>
    [Theory]
    [InlineData("public int Y { get; set; }", true)]
    [InlineData("[JsonKey(\"z\")] public int X { get; set; }", true)]
    [InlineData("public int X { get; set; } = 1;", true)]
    [InlineData("public int X { get; set; } partial void OnToJson() { }", true)]
    [InlineData("public int X { get; set; } public int Twice() => 2 * X; // a comment", false)]
    public void An_edit_of_a_flattened_model_prints_the_models_that_flatten_it(string members, bool isPrinted)
    {
        const string Outer = "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? Part { get; set; } }";
        const string Unrelated = "[JsonModel] public partial class C { public int X { get; set; } }";
        TrackedRun run = TrackedRun.Of(
            Files(Outer, "[JsonModel] public partial class B { public int X { get; set; } }", Unrelated, Other),
            Files(Outer, "[JsonModel] public partial class B { " + members + " }", Unrelated, Other));

        Assert.Equal(isPrinted ? [Modified, Modified, Unchanged] : [Unchanged, Unchanged, Unchanged], run.ReasonsOf("ParseModel"));
        Assert.Equal(isPrinted ? [Modified, Modified, Cached] : [Cached, Cached, Cached], run.ReasonsOfOutputs);
    }

    [Fact]
    public void The_same_compilation_runs_nothing()
    {
        Compilation compilation = Compile(s_before);
        TrackedRun run = TrackedRun.Of(compilation, compilation);

        Assert.All(TrackedRun.StepNames, name => Assert.All(run.ReasonsOf(name), static reason => Assert.Equal(Cached, reason)));
        Assert.All(run.ReasonsOfOutputs, static reason => Assert.Equal(Cached, reason));
    }

    /// <summary>Includes every step of the pipeline, also those added later.</summary>
    [Fact]
    public void No_step_has_new_output_if_nothing_changed()
    {
        Sources before = s_before.With("Data.cs", "public static partial class Data { [JsonLiteral(\"a.json\")] public static partial ReadOnlySpan<byte> Json { get; } } [JsonModel(CreateJsonSchema = true)] public partial record WithSchema(A X);").With("Foreign.cs", "[assembly: JsonModelFor<System.Drawing.Point>, JsonModelFor(typeof(System.Runtime.CompilerServices.StrongBox<>), CreateJsonSchema = true)]").With("Side.cs", "[JsonEnum] public enum Side { Left, Right }").With("AppJson.cs", "[JsonModelResolver(typeof(A[]), CreateJsonSchema = true)] public static partial class AppJson;");
        TrackedRun run = TrackedRun.Of(before, before.With("More.cs", "public class More { }"), Build.WithFile("a.json", "[]") with { Properties = Build.WithProperty("JsonModelGen_IncludeIfNull", "false").Properties });

        Assert.Contains("ParseModel", TrackedRun.StepNames);
        Assert.All(TrackedRun.StepNames, name =>
        {
            Assert.NotEmpty(run.ReasonsOf(name));
            Assert.All(run.ReasonsOf(name), static reason => Assert.True(reason is Cached or Unchanged, reason.ToString()));
        });
    }

    [Fact]
    public void An_edited_MSBuild_property_prints_all_models_again()
    {
        TrackedRun run = TrackedRun.Of(s_before, s_before, Build.Default, Build.WithProperty("JsonModelGen_FieldRename", "Pascal"));

        Assert.Equal([Modified], run.ReasonsOf("ReadOptions"));
        Assert.Equal([Modified, Modified, New], run.ReasonsOfOutputs);
        Assert.Contains("\\\"X\\\"", run.Files["A.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_assembly_attribute_prints_all_models_again()
    {
        TrackedRun run = TrackedRun.Of(s_before, s_before.With("Defaults.cs", "[assembly: JsonModelDefaults(FieldRename = FieldRename.Pascal)]"));

        Assert.Equal([Modified, Modified], run.ReasonsOfOutputs);
    }

    [Fact]
    public void A_cancelled_run_stops() => Assert.ThrowsAny<OperationCanceledException>(() =>
        NewDriver().RunGenerators(Compile(s_before), new CancellationToken(canceled: true)));

    private static Sources After(string edit) => edit switch
    {
        "nothing" => s_before,
        "an unrelated file is edited" => Files(A, B, Status, "public class Unrelated { public int Z; }"),
        "a file is added" => s_before.With("More.cs", "public class More { }"),
        "comments and blank lines in the file of A" => Files("// about A\n\n\n" + A + " // done", B, Status, Other),
        "a method is added to A" => Files(A.Replace(";", " { public int Twice() => 2 * X; }"), B, Status, Other),
        "a member of A is renamed" => Files(A.Replace("X", "Z"), B, Status, Other),
        "a type in A becomes nullable" => Files(A.Replace("int", "int?"), B, Status, Other),
        "an option of A changes" => Files(A.Replace("[JsonModel]", "[JsonModel(IncludeIfNull = false)]"), B, Status, Other),
        "a member is added to B" => Files(A, B.Replace("(", "(int X, "), Status, Other),
        "the enum in A changes in its own file" => Files(A, B, Status.Replace("On", "Enabled"), Other),
        "B is removed" => Files(A, "", Status, Other),
        _ => throw new ArgumentException(edit),
    };

    private static Sources Files(string a, string b, string status, string other) =>
        new(new SourceFile("A.cs", a), new SourceFile("B.cs", b), new SourceFile("Status.cs", status), new SourceFile("Other.cs", other));
}
