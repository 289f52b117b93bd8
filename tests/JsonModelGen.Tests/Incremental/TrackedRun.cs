using System.Collections.Immutable;
using System.Reflection;
using JsonModelGen.Generator;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Incremental;

/// <summary>A driver that ran over some sources and then over edited ones, with the reason for each step's output the second time.</summary>
internal sealed class TrackedRun
{
    private readonly GeneratorRunResult _second;

    private TrackedRun(GeneratorRunResult second) => _second = second;

    /// <summary>The names of all steps of the pipeline.</summary>
    public static IReadOnlyList<string> StepNames { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => (string)field.GetRawConstantValue()!)];

    public static TrackedRun Of(Sources before, Sources after, Build? buildBefore = null, Build? buildAfter = null)
    {
        Compilation first = Compile(before, buildBefore);
        return Of(first, after == before ? first.Clone() : Edit(first, before, after), buildBefore, buildAfter);
    }

    public static TrackedRun Of(Compilation first, Compilation second, Build? buildBefore = null, Build? buildAfter = null)
    {
        GeneratorDriver driver = NewDriver(buildBefore).RunGenerators(first);
        if (buildAfter is not null)
            driver = driver.WithUpdatedAnalyzerConfigOptions(buildAfter.OptionsProvider).ReplaceAdditionalTexts(buildAfter.AdditionalTexts);
        driver = driver.RunGenerators(second);
        return new TrackedRun(driver.GetRunResult().Results.Single());
    }

    /// <summary>The reasons of a step, in the order of its items.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        _second.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? Reasons(runs) : [];

    /// <summary>The reasons of the files.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOfOutputs => [.. _second.TrackedOutputSteps.Values.SelectMany(static runs => Reasons(runs))];

    public IReadOnlyDictionary<string, string> Files => _second.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    private static List<IncrementalStepRunReason> Reasons(ImmutableArray<IncrementalGeneratorRunStep> runs) =>
        [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>As in an editor, only trees whose text changed are new.</summary>
    private static Compilation Edit(Compilation compilation, Sources before, Sources after)
    {
        foreach (SourceFile file in after.Files)
        {
            SyntaxTree? old = compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == file.Path);
            SyntaxTree parsed = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(file.Text, Build.Default.ParseOptions, file.Path);
            if (old is null)
                compilation = compilation.AddSyntaxTrees(parsed);
            else if (old.ToString() != file.Text)
                compilation = compilation.ReplaceSyntaxTree(old, parsed);
        }

        IEnumerable<string> removed = before.Files.Select(static file => file.Path).Except(after.Files.Select(static file => file.Path));
        return compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => removed.Contains(tree.FilePath)));
    }
}
