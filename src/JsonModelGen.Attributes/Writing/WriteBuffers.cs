using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// The buffers of <see cref="Utf8BufferWriter"/>: each thread keeps one, all others come from the shared pool. A buffer is
/// out of its slot while in use, so that a value that is written while another one is (a converter, a hook) gets another.
/// </summary>
internal static class WriteBuffers
{
    /// <summary>What a thread's first buffer holds, in bytes.</summary>
    internal const int InitialCapacity = 4096;

    /// <summary>
    /// A buffer of so many bytes grows no further where what is in it can go on: it fits the processor's cache, and is no large
    /// object.
    /// </summary>
    internal const int FullCapacity = 64 * 1024;

    /// <summary>The largest buffer that a thread keeps, in bytes; the pool can drop larger ones when memory is short.</summary>
    internal const int LargestKept = 256 * 1024;

    /// <summary>How many bytes after the last one a write may have touched: block stores and odd formatter attempts.</summary>
    private const int Overrun = 64;

    [ThreadStatic]
    private static byte[]? _kept;

    /// <summary>The buffer that this thread keeps, if it is not in use.</summary>
    internal static byte[]? Kept => _kept;

    /// <summary>A buffer for one writer, zeroed by whoever wrote JSON to it last.</summary>
    /// <exception cref="JsonModelException">The model's own code has called back in here so often that the stack is used up.</exception>
    internal static byte[] Take()
    {
        byte[]? array = _kept;
        if (array is null) return TakeAnother();
        _kept = null;
        return array;
    }

    /// <summary>Takes a buffer back and removes what was written to it.</summary>
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

    /// <summary>As <see cref="Return"/>, but this thread does not keep the buffer: its writer goes on with another one.</summary>
    internal static void Discard(byte[] array, int used)
    {
        Clear(array, used);
        ArrayPool<byte>.Shared.Return(array);
    }

    private static void Clear(byte[] array, int used) => array.AsSpan(0, Math.Min(array.Length, used + Overrun)).Clear();

    /// <remarks>
    /// Each writer begins to count depth anew: should the model's own code call back in here for a value that is being written, only
    /// the stack counts, and looking at it takes longer than writing a number. So it is looked at where a writer finds the thread's buffer taken. To
    /// get that far without this, the buffer must have come back from a writer that was done within the same call of own code, and that one came by here.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] TakeAnother()
    {
        WriteEdge.CheckStack();
        return ArrayPool<byte>.Shared.Rent(InitialCapacity);
    }
}
