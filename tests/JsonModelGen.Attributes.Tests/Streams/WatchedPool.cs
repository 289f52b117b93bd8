namespace JsonModelGen.Tests.Streams;

/// <summary>
/// The tests that watch the pool run with no others beside them: while it is watched, it tells of every array, in all threads, and that
/// allocates where other tests count what is allocated.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WatchedPool
{
    public const string Name = "Pool watch";
}
