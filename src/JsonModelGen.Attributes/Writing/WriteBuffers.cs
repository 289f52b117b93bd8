using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// The buffers of <see cref="Utf8BufferWriter"/>: each thread keeps one, all others come from the shared pool. A buffer is taken
/// out of its slot while in use, so that a value written meanwhile on the same thread (by a converter, a hook) gets another one.
/// </summary>
internal static class WriteBuffers
{
    /// <summary>The size of a thread's first buffer in bytes.</summary>
    internal const int InitialCapacity = 4096;

    /// <summary>
    /// The size in bytes at which a buffer stops growing if its content can be passed on: it fits in the processor's cache, and is
    /// not allocated on the large object heap.
    /// </summary>
    internal const int FullCapacity = 64 * 1024;

    /// <summary>The size of the largest buffer that a thread keeps, in bytes; larger ones go to the pool, which can drop them when memory is short.</summary>
    internal const int LargestKept = 256 * 1024;

    /// <summary>How many bytes after the last one may have been overwritten, by block stores and failed attempts of formatters.</summary>
    private const int Overrun = 64;

    [ThreadStatic]
    private static byte[]? _kept;

    /// <summary>The buffer that this thread keeps, if it is not in use.</summary>
    internal static byte[]? Kept => _kept;

    /// <summary>Takes a buffer for a writer. It was cleared when it was returned.</summary>
    /// <exception cref="JsonModelException">User code has called back in here so often that the stack is nearly used up.</exception>
    internal static byte[] Take()
    {
        byte[]? array = _kept;
        if (array is null) return TakeAnother();
        _kept = null;
        return array;
    }

    /// <summary>Clears a buffer and takes it back.</summary>
    internal static void Return(byte[] array, int used)
    {
        if (array.Length > LargestKept || (_kept is { } kept && kept.Length >= array.Length))
        {
            Discard(array, used);
            return;
        }

        Clear(array, used);
        if (_kept is { } smaller) ArrayPool<byte>.Shared.Return(smaller);
        _kept = array;
    }

    /// <summary>Clears a buffer and returns it to the pool: its writer continues with another one.</summary>
    internal static void Discard(byte[] array, int used)
    {
        Clear(array, used);
        ArrayPool<byte>.Shared.Return(array);
    }

    private static void Clear(byte[] array, int used) => array.AsSpan(0, Math.Min(array.Length, used + Overrun)).Clear();

    /// <remarks>
    /// Each writer counts depth from zero. If user code writes a value while that value is being written, only the stack limits the recursion, and
    /// checking the stack takes longer than writing a number. So it is checked only if the thread's buffer is in use. A nested writer finds a buffer in the
    /// slot only if an earlier one in the same call of user code has returned one, and that one was checked here.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] TakeAnother()
    {
        WriteEdge.CheckStack();
        return ArrayPool<byte>.Shared.Rent(InitialCapacity);
    }
}
