using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The result of a whole run.</summary>
internal sealed class FuzzSummary
{
    private const int Shown = 10;

    private readonly FuzzResult _total = new(0, [], 0, [], []);
    private readonly Dictionary<FuzzModel, LanguageVersion> _versions = [];
    private int _count;
    private int _refused;

    public IReadOnlyList<FuzzFailure> Failures => _total.Failures;

    public void Add(FuzzResult result, LanguageVersion version)
    {
        _count += result.Count;
        _total.Invalid.AddRange(result.Invalid);
        _refused += result.Refused;
        foreach (FuzzFailure failure in result.Failures)
            _versions[failure.Model] = version;
        foreach ((string id, int count) in result.Diagnostics)
            _total.Diagnostics[id] = _total.Diagnostics.GetValueOrDefault(id) + count;
        result.MoveChecksTo(_total);
    }

    /// <summary>The numbers of the run.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_count} files of models: {_total.Invalid.Count} are not valid C# ({Counts(_total.Invalid.CountBy(static item => item.Error.Id).ToDictionary())}), {_refused} are refused ({Counts(_total.Diagnostics)}), {Failures.Count(static failure => !failure.IsOfValue)} fail to compile, {Failures.Count(static failure => failure.IsOfValue)} fail to read or write; " +
        $"models whose values were read and written: {_total.RoundTripped}, written as by System.Text.Json: {_total.ComparedWriting}, read as by it: {_total.ComparedReading}; " +
        $"without a value: {Counts(_total.WithoutValue)}");

    /// <summary>The first failures, each minimized to the lines that matter.</summary>
    public async Task<string> Describe(CancellationToken cancellationToken)
    {
        StringBuilder text = new();
        foreach (FuzzFailure failure in Failures.DistinctBy(static failure => Kind(failure.Reason)).Take(Shown))
        {
            FuzzFailure shrunk = await FuzzShrinker.Shrink(failure, _versions[failure.Model], cancellationToken);
            text.Append(CultureInfo.InvariantCulture, $"--- model {failure.Model.Number}, seed {failure.Model.Seed}, C# {_versions[failure.Model].ToDisplayString()}\n{shrunk.Reason}\n\n{shrunk.Model.Source}\n");
        }

        return text.ToString();
    }

    /// <summary>An approximate key for failures with the same cause.</summary>
    private static string Kind(string reason)
    {
        string line = string.Join(' ', reason.Split('\n').Take(3));
        int start = line.IndexOf(": ", StringComparison.Ordinal);
        return start < 0 ? line : line[start..Math.Min(line.Length, start + 100)];
    }

    private static string Counts(Dictionary<string, int> counts) => string.Join(
        ", ",
        counts.OrderByDescending(static entry => entry.Value).Take(20).Select(static entry => entry.Key + " " + entry.Value.ToString(CultureInfo.InvariantCulture)));
}
