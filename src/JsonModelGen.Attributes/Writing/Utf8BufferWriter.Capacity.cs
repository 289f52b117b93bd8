using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Reserves space: afterwards at least <paramref name="size"/> bytes can be written.</summary>
    /// <param name="size">How many bytes, not negative.</param>
    /// <exception cref="JsonModelException">The JSON must be contiguous, and would exceed the maximum length of an array (2 GB).</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ensure(int size)
    {
        // A negative size is very large as unsigned, and refused in Grow.
        if ((uint)size > (uint)(_buffer.Length - _position)) Grow(size);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (_buffer.Length >= WriteBuffers.FullCapacity && _position > 1 && TryEmpty() && size <= _buffer.Length - _position) return;

        long needed = (long)_position + size;
        if (needed > Array.MaxLength) ThrowNotWritable("The JSON is larger than 2 GB.");
        int capacity = (int)Math.Min(Math.Max(needed, 2L * _buffer.Length), Array.MaxLength);

        byte[] larger = ArrayPool<byte>.Shared.Rent(capacity);
        WrittenSpan.CopyTo(larger);
        byte[]? smaller = _array;
        int used = Math.Max(_used, _position);
        _array = larger;
        _buffer = larger;
        _used = 0;
        if (smaller is not null) WriteBuffers.Discard(smaller, used);
    }

    /// <summary>Passes all but the last byte on, if there is an output or a chain; <see cref="WriteCommaUnlessFirst"/> looks at the last byte.</summary>
    private bool TryEmpty()
    {
        int count = _position - 1;
        byte last = _buffer[count];
        if (_output is not null)
        {
            _output.Write(_buffer[..count]);
            _used = Math.Max(_used, _position);
        }
        else if (_full is not null || _mayChain)
        {
            byte[] full = _array!;
            _array = null;
            int length = full.Length;
            (_full ??= FullBuffers.Take()).Add(full, count);
            _array = FullBuffers.Next(length);
            _buffer = _array;
            _used = 0;
        }
        else
        {
            return false;
        }

        _buffer[0] = last;
        _position = 1;
        return true;
    }
}
