using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>Reads JSON arrays as arrays and lists of exact size.</summary>
internal static class ElementReading
{
    // Twice the size of the stack buffer, so that a list of references grows by powers of two, as List does.
    private const int LongListCapacity = 16;

    public static T[] ReadArray<T, TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonCodec<T>
    {
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return [];

        ElementBuffer<T> buffer = default;
        buffer.ReadElements<TCodec>(ref reader);
        T[] array = buffer.ToArray();
        buffer.Dispose();
        return array;
    }

    public static List<T> ReadList<T, TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonCodec<T>
    {
        reader.ReadStartArray();
        return reader.TryReadEndArray() ? [] : ReadElements<T, TCodec>(ref reader);
    }

    private static List<T> ReadElements<T, TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonCodec<T>
    {
        ElementBuffer<T> buffer = default;
        int start = reader.Position;

        // Each copy of a reference costs a write barrier, and pooled arrays must be cleared, so a long list of references grows itself.
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            if (buffer.ReadFirstElements<TCodec>(ref reader))
                return ReadLongList<T, TCodec>(ref reader, start, buffer.Elements);
        }
        else
        {
            buffer.ReadElements<TCodec>(ref reader);
        }

        int count = buffer.Elements.Length;
        List<T> list = new(count);
        CollectionsMarshal.SetCount(list, count);
        buffer.CopyTo(CollectionsMarshal.AsSpan(list));
        buffer.Dispose();
        return list;
    }

    private static List<T> ReadLongList<T, TCodec>(ref Utf8SpanReader reader, int start, scoped ReadOnlySpan<T> first)
        where TCodec : IJsonCodec<T>
    {
        List<T> list = new(Math.Max(LongListCapacity, reader.ReserveElements(first.Length, start)));
        foreach (T element in first)
            list.Add(element);
        do
        {
            // If the estimate was slightly too low, the capacity must not be doubled.
            if (list.Count == list.Capacity && reader.ReserveElements(list.Count, start) is > 0 and int capacity)
                list.Capacity = capacity;
            list.Add(TCodec.Read(ref reader));
        }
        while (reader.ReadNextElement());

        return list;
    }
}
