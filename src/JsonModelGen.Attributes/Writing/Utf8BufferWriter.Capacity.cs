using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Makes room: afterwards at least <paramref name="size"/> bytes can be written.</summary>
    /// <param name="size">How many bytes, not negative.</param>
    /// <exception cref="JsonModelException">The JSON would exceed what one array holds (2 GB).</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ensure(int size)
    {
        // A negative size is a huge unsigned one, and refused in Grow.
        if ((uint)size > (uint)(_buffer.Length - _position)) Grow(size);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        long needed = (long)_position + size;
        if (needed > Array.MaxLength) ThrowNotWritable("The JSON is larger than 2 GB.");
        int capacity = (int)Math.Min(Math.Max(needed, 2L * _buffer.Length), Array.MaxLength);

        byte[] larger = ArrayPool<byte>.Shared.Rent(capacity);
        WrittenSpan.CopyTo(larger);
        byte[]? smaller = _array;
        _array = larger;
        _buffer = larger;
        if (smaller is not null) WriteBuffers.Return(smaller, _position);
    }
}
