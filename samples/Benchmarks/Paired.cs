using System.Diagnostics;

namespace JsonModelGen.Benchmarks;

/// <summary>
/// Times two pieces of code in turn, many short rounds of each, and takes the median of the ratios round by round: what the
/// machine does meanwhile hits both alike.
/// </summary>
internal static class Paired
{
    private const int Rounds = 25;
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(20);

    /// <summary>The median of ours ÷ theirs, for time and for allocated bytes.</summary>
    public static (double Time, double Allocated) Compare(Action ours, Action theirs)
    {
        WarmUp(ours);
        WarmUp(theirs);
        int ourCalls = CallsPerRound(ours);
        int theirCalls = CallsPerRound(theirs);
        double[] ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
            ratios[round] = SecondsPerCall(ours, ourCalls) / SecondsPerCall(theirs, theirCalls);
        Array.Sort(ratios);
        long theirBytes = BytesPerCall(theirs);
        return (ratios[Rounds / 2], theirBytes == 0 ? 0 : (double)BytesPerCall(ours) / theirBytes);
    }

    /// <summary>Long enough, and with pauses, so that the JIT has replaced its first code by its best.</summary>
    private static void WarmUp(Action action)
    {
        for (int pass = 0; pass < 4; pass++)
        {
            long end = Stopwatch.GetTimestamp() + (long)(0.15 * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < end)
                action();
            Thread.Sleep(120);
        }
    }

    private static int CallsPerRound(Action action)
    {
        int calls = 1;
        while (SecondsPerCall(action, calls) * calls < s_round.TotalSeconds && calls < 1 << 24)
            calls *= 2;
        return calls;
    }

    private static double SecondsPerCall(Action action, int calls)
    {
        GC.Collect(0);
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < calls; call++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / calls;
    }

    private static long BytesPerCall(Action action)
    {
        const int Calls = 10;
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int call = 0; call < Calls; call++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
