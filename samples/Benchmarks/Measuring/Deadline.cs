using System.Diagnostics;

namespace JsonModelGen.Benchmarks;

/// <summary>A limit of elapsed time, divided among the remaining tasks: a busy machine gets fewer rounds, not more time.</summary>
internal sealed class Deadline(TimeSpan available)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public bool IsOver => Left <= TimeSpan.Zero;

    public TimeSpan Left => available - Stopwatch.GetElapsedTime(_start);

    /// <summary>An equal share of the time left.</summary>
    /// <param name="tasks">The number of remaining tasks.</param>
    public TimeSpan Share(int tasks) => Left > TimeSpan.Zero ? Left / tasks : TimeSpan.Zero;
}
