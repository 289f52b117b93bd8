using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Collects the elements of a JSON array, or the members of an object, whose number is not known in advance: the first eight on the
/// stack, more in pooled arrays of doubling size. The result is then created with its exact size.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal ref struct ElementBuffer<T>
{
    private FirstElements _first;
    private T[]? _rented;
    private int _count;

    [InlineArray(Size)]
    private struct FirstElements
    {
        public const int Size = 8;
        private T _element;
    }

    /// <summary>The elements, until <see cref="Dispose"/>.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<T> Elements => (_rented ?? (ReadOnlySpan<T>)_first)[.._count];

    /// <summary>Reads a whole array, or the rest of it, with the reader before an element.</summary>
    public void ReadElements<TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonCodec<T>
    {
        if (ReadFirstElements<TCodec>(ref reader))
            ReadMoreElements<TCodec>(ref reader);
    }

    /// <summary>Reads elements into the caller's stack buffer; true if there are more, with the reader before the next.</summary>
    public bool ReadFirstElements<TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonCodec<T>
    {
        Span<T> room = _first;
        int count = 0;
        bool more;
        do
        {
            room[count++] = TCodec.Read(ref reader);
            more = reader.ReadNextElement();
        }
        while (more && count < room.Length);

        _count = count;
        return more;
    }

    /// <summary>Adds an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T element)
    {
        Span<T> room = _rented ?? (Span<T>)_first;
        int count = _count;
        if ((uint)count < (uint)room.Length)
        {
            room[count] = element;
            _count = count + 1;
        }
        else
        {
            AddToMore(element);
        }
    }

    /// <summary>Copies the elements.</summary>
    public readonly void CopyTo(Span<T> target)
    {
        ReadOnlySpan<T> elements = Elements;

        // Copying references as a block has a fixed cost of some 130 ns, so few of them are copied one by one.
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() && elements.Length <= FirstElements.Size)
        {
            target = target[..elements.Length];
            for (int i = 0; i < target.Length; i++)
                target[i] = elements[i];
            return;
        }

        elements.CopyTo(target);
    }

    /// <summary>The elements in a new array.</summary>
    public readonly T[] ToArray()
    {
        T[] array = GC.AllocateUninitializedArray<T>(_count);
        CopyTo(array);
        return array;
    }

    /// <summary>Returns pooled memory, cleared if it held references.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            GiveBack(_rented);
        _rented = null;
    }

    private void ReadMoreElements<TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonCodec<T>
    {
        T[] room = RentForMore();
        int count = _count;
        do
        {
            if (count == room.Length)
                room = Grow(room);
            room[count++] = TCodec.Read(ref reader);
        }
        while (reader.ReadNextElement());

        _rented = room;
        _count = count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddToMore(T element)
    {
        _rented = _rented is null ? RentForMore() : Grow(_rented);
        _rented[_count++] = element;
    }

    /// <summary>A pooled array with the first elements.</summary>
    private readonly T[] RentForMore()
    {
        T[] room = ArrayPool<T>.Shared.Rent(4 * FirstElements.Size);
        CopyTo(room);
        return room;
    }

    private static T[] Grow(T[] full)
    {
        T[] room = ArrayPool<T>.Shared.Rent(checked(2 * full.Length));
        full.CopyTo(room);
        GiveBack(full);
        return room;
    }

    private static void GiveBack(T[] rented)
        => ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
