using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// A growing pooled byte array. An array is cleared before it is returned, so that whoever rents it next
/// does not see its content.
/// </summary>
internal sealed class PooledBytes : IDisposable
{
    private byte[] _array;
    private int _highest; // no byte from here on has been written

    /// <summary>Rents an array.</summary>
    /// <param name="capacity">The initial capacity in bytes.</param>
    public PooledBytes(int capacity) => _array = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes are held.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _array.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _array.AsMemory(0, Length);

    /// <summary>The room after the bytes that are held: at least <paramref name="size"/> bytes.</summary>
    public Memory<byte> Free(int size)
    {
        if (_array.Length - Length < size)
            Grow(size);
        return _array.AsMemory(Length);
    }

    /// <summary>Adds the next <paramref name="count"/> bytes of the room to those that are held.</summary>
    public void Advance(int count)
    {
        Length += count;
        _highest = Math.Max(_highest, Length);
    }

    public void Append(byte value) => Reserve(1)[0] = value;

    public void Append(byte value, int count) => Reserve(count).Fill(value);

    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Adds <paramref name="count"/> bytes and returns them to be filled.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_array.Length - Length < count)
            Grow(count);
        Advance(count);
        return _array.AsSpan(Length - count, count);
    }

    /// <summary>Removes the first <paramref name="count"/> bytes and moves the others to the front.</summary>
    public void RemoveFirst(int count)
    {
        // a long value that arrives byte by byte must not be copied onto itself for each of them
        if (count == 0)
            return;
        _array.AsSpan(count, Length - count).CopyTo(_array);
        Length -= count;
    }

    /// <summary>Hands the array over to the caller. Nothing was written to it after the bytes that are held.</summary>
    public byte[] Detach(out int length)
    {
        byte[] array = _array;
        length = Length;
        _array = [];
        Length = 0;
        return array;
    }

    public void Dispose()
    {
        byte[] array = _array;
        if (array.Length == 0)
            return;
        _array = [];
        Length = 0;
        GiveBack(array, _highest);
    }

    /// <summary>Clears the content of a pooled array and returns it.</summary>
    public static void GiveBack(byte[] array, int written)
    {
        array.AsSpan(0, written).Clear();
        ArrayPool<byte>.Shared.Return(array);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        byte[] old = _array;
        long needed = (long)Length + size;
        _array = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(needed, Math.Min(2L * old.Length, Array.MaxLength))));
        old.AsSpan(0, Length).CopyTo(_array);
        GiveBack(old, _highest);
        _highest = Length;
    }
}
