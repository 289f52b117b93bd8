namespace JsonModelGen.Tests.Streams;

/// <summary>
/// Tests that watch the pool do not run in parallel with others: while it is watched, it reports the arrays of all threads, which
/// allocates in tests that measure allocations.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WatchedPool
{
    public const string Name = "Pool watch";
}
