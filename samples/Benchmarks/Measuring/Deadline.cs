using System.Diagnostics;

namespace JsonModelGen.Benchmarks;

/// <summary>Wall time that may be used, shared out among what is still to be done: a busy machine gets fewer rounds, not more minutes.</summary>
internal sealed class Deadline(TimeSpan available)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public bool IsOver => Left <= TimeSpan.Zero;

    public TimeSpan Left => available - Stopwatch.GetElapsedTime(_start);

    /// <summary>An equal share of what is left.</summary>
    /// <param name="tasks">How many are still to be done.</param>
    public TimeSpan Share(int tasks) => Left > TimeSpan.Zero ? Left / tasks : TimeSpan.Zero;
}
