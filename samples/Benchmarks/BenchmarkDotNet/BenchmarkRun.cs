using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace JsonModelGen.Benchmarks;

/// <summary>Everything, the slow and thorough way; takes BenchmarkDotNet's own options.</summary>
internal static class BenchmarkRun
{
    public static void Start(string[] arguments)
    {
        // Short rounds: there are many benchmarks. `--job default` takes BenchmarkDotNet's own length.
        IConfig config = DefaultConfig.Instance
            .AddJob(Job.Default.WithWarmupCount(6).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(250)).AsDefault())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
            .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value));
        Console.WriteLine("peer: " + Libraries.PeerVersion);
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkRun).Assembly).Run(WithFilterOfAll(arguments), config);
    }

    /// <summary>An unquoted <c>--filter *</c> arrives, from most shells, as the names of the files that are here: then all is meant.</summary>
    private static string[] WithFilterOfAll(string[] arguments)
    {
        int first = Array.IndexOf(arguments, "--filter") + 1;
        string[] names = [.. arguments.Skip(first).TakeWhile(static argument => !argument.StartsWith('-'))];
        return first > 0 && names.Length > 0 && names.All(Path.Exists)
            ? [.. arguments[..first], "*", .. arguments[(first + names.Length)..]]
            : arguments;
    }
}
