namespace JsonModelGen;

/// <summary>A <see cref="Queue{T}"/>: a JSON array, first element first.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct QueueCodec<T, TCodec> : IJsonCodec<Queue<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static Queue<T> Read(ref Utf8SpanReader reader)
    {
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return new Queue<T>();

        ElementBuffer<T> buffer = default;
        buffer.ReadElements<TCodec>(ref reader);
        Queue<T> result = new(buffer.Elements.Length);
        foreach (T element in buffer.Elements)
            result.Enqueue(element);
        buffer.Dispose();
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Queue<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, Queue<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>A <see cref="Stack{T}"/>: a JSON array. The elements are pushed in order and written from the top, so each round trip reverses them, as with System.Text.Json.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct StackCodec<T, TCodec> : IJsonCodec<Stack<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static Stack<T> Read(ref Utf8SpanReader reader)
    {
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return new Stack<T>();

        ElementBuffer<T> buffer = default;
        buffer.ReadElements<TCodec>(ref reader);
        Stack<T> result = new(buffer.Elements.Length);
        foreach (T element in buffer.Elements)
            result.Push(element);
        buffer.Dispose();
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Stack<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, Stack<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>A <see cref="LinkedList{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct LinkedListCodec<T, TCodec> : IJsonCodec<LinkedList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static LinkedList<T> Read(ref Utf8SpanReader reader)
    {
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return new LinkedList<T>();

        ElementBuffer<T> buffer = default;
        buffer.ReadElements<TCodec>(ref reader);
        LinkedList<T> result = new();
        foreach (T element in buffer.Elements)
            result.AddLast(element);
        buffer.Dispose();
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, LinkedList<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, LinkedList<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}
