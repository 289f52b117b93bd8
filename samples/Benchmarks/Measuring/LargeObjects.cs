using System.Runtime.CompilerServices;

namespace JsonModelGen.Benchmarks;

/// <summary>
/// Gives the large object heap room that stays in use, as in a process that has run for a while. In a new one the garbage collector returns
/// the end of that heap to the operating system after each collection, and each large result gets its pages from there again. For a
/// string of 100 KB that takes longer than writing it does, and hides what is measured.
/// </summary>
internal static class LargeObjects
{
    // Several of the largest results, and no more than a region of that heap holds: a second region would no longer fit into the processor's cache.
    private const int Room = 28 * 1024 * 1024;
    private const int SmallestLarge = 100_000;

    // What lives at the end of the heap keeps the room before it.
    private static object? s_end;

    /// <summary>Creates the room, once in a process.</summary>
    public static void KeepRoom()
    {
        if (s_end is not null)
            return;
        Fill();
        GC.Collect();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill()
    {
        byte[] room = GC.AllocateUninitializedArray<byte>(Room);
        s_end = GC.AllocateUninitializedArray<byte>(SmallestLarge);
        GC.KeepAlive(room);
    }
}
