using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>The elements of nested JSON arrays, one after the other, in a growing pooled array. Disposed only on success.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal ref struct FlatElements<T>
{
    private T[]? _rented;
    private int _count;

    public readonly ReadOnlySpan<T> Elements => _rented.AsSpan(0, _count);

    public void Add(T element)
    {
        if (_rented is null || _count == _rented.Length)
            Grow();
        _rented![_count++] = element;
    }

    public void Dispose()
    {
        if (_rented is not null)
            GiveBack(_rented);
        _rented = null;
    }

    private void Grow()
    {
        T[] room = ArrayPool<T>.Shared.Rent(_rented is null ? 16 : checked(2 * _rented.Length));
        if (_rented is not null)
        {
            _rented.CopyTo(room, 0);
            GiveBack(_rented);
        }

        _rented = room;
    }

    private static void GiveBack(T[] rented)
        => ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
