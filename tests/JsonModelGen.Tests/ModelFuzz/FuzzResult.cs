using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The result of a batch of models.</summary>
internal sealed record FuzzResult(int Count, List<(FuzzModel Model, Diagnostic Error)> Invalid, int Refused, Dictionary<string, int> Diagnostics, List<FuzzFailure> Failures)
{
    /// <summary>The number of models whose values were written and read.</summary>
    public int RoundTripped { get; set; }

    /// <summary>The number of models that System.Text.Json wrote identically.</summary>
    public int ComparedWriting { get; set; }

    /// <summary>The number of models that System.Text.Json also read identically.</summary>
    public int ComparedReading { get; set; }

    /// <summary>The number of models for which no value could be created, by reason.</summary>
    public Dictionary<string, int> WithoutValue { get; } = new(StringComparer.Ordinal);

    public void MoveChecksTo(FuzzResult other)
    {
        other.Failures.AddRange(Failures);
        other.RoundTripped += RoundTripped;
        other.ComparedWriting += ComparedWriting;
        other.ComparedReading += ComparedReading;
        foreach ((string reason, int count) in WithoutValue)
            other.WithoutValue[reason] = other.WithoutValue.GetValueOrDefault(reason) + count;
    }
}
