using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Benchmarks;

/// <summary>Runs one generator over the models: cold, and after an unrelated edit.</summary>
internal sealed class GeneratorRun(IIncrementalGenerator generator)
{
    public List<double> ColdSeconds { get; } = [];

    public List<double> EditSeconds { get; } = [];

    public long ColdBytes { get; private set; }

    public long EditBytes { get; private set; }

    public int Files { get; private set; }

    /// <summary>How many files were generated again after the edit; -1 before <see cref="CountAfterEdit"/>.</summary>
    public int FilesAfterEdit { get; private set; } = -1;

    public void AddRound(CSharpCompilation models, int edit)
    {
        // Its own compilation, because the first run over a shared one would bind the symbols for all others.
        CSharpCompilation compilation = models.Clone();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)models.SyntaxTrees[0].Options);
        (driver, double seconds, ColdBytes) = Timed(driver, compilation);
        ColdSeconds.Add(seconds);
        Files = driver.GetRunResult().GeneratedTrees.Length;
        (_, seconds, EditBytes) = Timed(driver, ModelSources.Edit(compilation, edit));
        EditSeconds.Add(seconds);
    }

    public void CountAfterEdit(CSharpCompilation models)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)models.SyntaxTrees[0].Options,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(models).RunGenerators(ModelSources.Edit(models, -1));
        FilesAfterEdit = driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is not IncrementalStepRunReason.Cached);
    }

    private static (GeneratorDriver Driver, double Seconds, long Bytes) Timed(GeneratorDriver driver, Compilation compilation)
    {
        GC.Collect();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = Clock.Seconds;
        driver = driver.RunGenerators(compilation);
        return (driver, Clock.Seconds - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
