using System.Diagnostics;

namespace JsonModelGen.Benchmarks;

/// <summary>
/// The processor time that this process has used, so that other programs do not count. On Windows, where that has a resolution
/// of 15 ms, elapsed time instead.
/// </summary>
internal static class Clock
{
    public static string Name => OperatingSystem.IsWindows() ? "elapsed time" : "processor time";

    public static double Seconds => OperatingSystem.IsWindows()
        ? Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency
        : Environment.CpuUsage.TotalTime.TotalSeconds;
}
