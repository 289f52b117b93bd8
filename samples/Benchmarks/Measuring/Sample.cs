namespace JsonModelGen.Benchmarks;

/// <summary>Times one candidate in any number of rounds.</summary>
internal sealed class Sample(Candidate candidate)
{
    private const double SecondsPerRound = 0.015;
    private const double SecondsPerWarmUp = 0.04;

    // The JIT recompiles a method after thirty calls, twice; there are six passes.
    private const int CallsPerWarmUp = 12;
    private const int MaxCalls = 1 << 24;

    private readonly List<double> _secondsPerCall = [];
    private int _callsPerRound = 1;

    public string Library => candidate.Library;

    public IReadOnlyList<double> SecondsPerCall => _secondsPerCall;

    /// <summary>The minimum of all rounds, so that one-time allocations of the JIT or the thread do not count.</summary>
    public long BytesPerCall { get; private set; } = long.MaxValue;

    /// <summary>Runs long and often enough that, after some passes with pauses, the JIT has fully optimised the code.</summary>
    public void WarmUp()
    {
        double start = Clock.Seconds;
        double seconds = 0;
        int calls = 0;
        while (seconds < SecondsPerWarmUp || calls < CallsPerWarmUp)
        {
            // The clock is read rarely, because that costs more than a short call.
            int step = calls < CallsPerWarmUp ? 1 : (int)Math.Clamp((SecondsPerWarmUp - seconds) * calls / seconds, 1, calls);
            Run(step);
            calls += step;
            seconds = Clock.Seconds - start;
        }

        _callsPerRound = (int)Math.Clamp(SecondsPerRound * calls / seconds, 1, MaxCalls);
    }

    public void AddRound()
    {
        GC.Collect(0);
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = Clock.Seconds;
        Run(_callsPerRound);
        _secondsPerCall.Add((Clock.Seconds - start) / _callsPerRound);
        BytesPerCall = Math.Min(BytesPerCall, (GC.GetAllocatedBytesForCurrentThread() - bytes) / _callsPerRound);
    }

    private void Run(int calls)
    {
        Func<object> run = candidate.Run;
        for (int call = 0; call < calls; call++)
            run();
    }
}
