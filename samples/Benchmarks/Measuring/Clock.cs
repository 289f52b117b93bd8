using System.Diagnostics;

namespace JsonModelGen.Benchmarks;

/// <summary>
/// The processor time that this process has used, where the system tells it finely: what other programs do meanwhile
/// is then not counted. On Windows, which tells it in steps of 15 ms, the time that has passed.
/// </summary>
internal static class Clock
{
    public static string Name => OperatingSystem.IsWindows() ? "elapsed time" : "processor time";

    public static double Seconds => OperatingSystem.IsWindows()
        ? Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency
        : Environment.CpuUsage.TotalTime.TotalSeconds;
}
