using System.Buffers;

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

    /// <summary>How many bytes behind the last one a write may have touched: block stores and odd formatter attempts.</summary>
    private const int Overrun = 64;

    [ThreadStatic]
    private static byte[]? _kept;

    /// <summary>The buffer that this thread keeps, if it is not in use.</summary>
    internal static byte[]? Kept => _kept;

    /// <summary>A buffer for one writer, zeroed by whoever wrote JSON to it last.</summary>
    internal static byte[] Take()
    {
        byte[]? array = _kept;
        if (array is null) return ArrayPool<byte>.Shared.Rent(InitialCapacity);
        _kept = null;
        return array;
    }

    /// <summary>Takes a buffer back and removes what was written to it.</summary>
    internal static void Return(byte[] array, int used)
    {
        array.AsSpan(0, Math.Min(array.Length, used + Overrun)).Clear();
        if (array.Length <= LargestKept)
        {
            byte[]? kept = _kept;
            if (kept is null)
            {
                _kept = array;
                return;
            }

            if (kept.Length < array.Length) (_kept, array) = (array, kept);
        }

        ArrayPool<byte>.Shared.Return(array);
    }
}
