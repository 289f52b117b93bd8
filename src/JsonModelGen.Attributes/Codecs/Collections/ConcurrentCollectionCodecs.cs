using System.Collections.Concurrent;

namespace JsonModelGen;

/// <summary>A <see cref="ConcurrentQueue{T}"/>: a JSON array, first element first.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ConcurrentQueueCodec<T, TCodec> : IJsonCodec<ConcurrentQueue<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ConcurrentQueue<T> Read(ref Utf8SpanReader reader) => new(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ConcurrentQueue<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>A <see cref="ConcurrentStack{T}"/>: a JSON array, pushed in order and written from the top (see <see cref="StackCodec{T, TCodec}"/>).</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ConcurrentStackCodec<T, TCodec> : IJsonCodec<ConcurrentStack<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ConcurrentStack<T> Read(ref Utf8SpanReader reader) => new(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ConcurrentStack<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>A <see cref="ConcurrentBag{T}"/>: a JSON array, in unspecified order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ConcurrentBagCodec<T, TCodec> : IJsonCodec<ConcurrentBag<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ConcurrentBag<T> Read(ref Utf8SpanReader reader)
    {
        // A bag enumerates the newest element first: filled in reverse, it is written in the order read.
        T[] elements = ElementReading.ReadArray<T, TCodec>(ref reader);
        Array.Reverse(elements);
        return new ConcurrentBag<T>(elements);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ConcurrentBag<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}
