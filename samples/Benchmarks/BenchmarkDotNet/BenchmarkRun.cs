using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace JsonModelGen.Benchmarks;

/// <summary>Runs all benchmarks thoroughly and slowly, with BenchmarkDotNet's options.</summary>
internal static class BenchmarkRun
{
    public static void Start(string[] arguments)
    {
        // Short rounds, as there are many benchmarks; `--job default` selects BenchmarkDotNet's usual length.
        IConfig config = DefaultConfig.Instance
            .AddJob(Job.Default.WithWarmupCount(6).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(250)).AsDefault())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
            .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value));
        Console.WriteLine("peer: " + Libraries.PeerVersion);
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkRun).Assembly).Run(WithFilterOfAll(arguments), config);
    }

    /// <summary>Most shells expand an unquoted <c>--filter *</c> to the names of the files in the folder; then all benchmarks are meant.</summary>
    private static string[] WithFilterOfAll(string[] arguments)
    {
        int first = Array.IndexOf(arguments, "--filter") + 1;
        string[] names = [.. arguments.Skip(first).TakeWhile(static argument => !argument.StartsWith('-'))];
        return first > 0 && names.Length > 0 && names.All(Path.Exists)
            ? [.. arguments[..first], "*", .. arguments[(first + names.Length)..]]
            : arguments;
    }
}
