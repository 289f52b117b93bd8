namespace JsonModelGen;

/// <summary>A <see cref="HashSet{T}"/>: a JSON array; duplicates are dropped.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct HashSetCodec<T, TCodec> : IJsonCodec<HashSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static HashSet<T> Read(ref Utf8SpanReader reader)
    {
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return new HashSet<T>();

        ElementBuffer<T> buffer = default;
        buffer.ReadElements<TCodec>(ref reader);
        ReadOnlySpan<T> elements = buffer.Elements;
        HashSet<T> result = new(elements.Length);
        foreach (T element in elements)
            result.Add(element);

        // As for dictionaries: duplicates must not leave room for elements that are not there.
        if (result.Count != elements.Length)
            result.TrimExcess();
        buffer.Dispose();
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, HashSet<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, HashSet<T>.Enumerator>(ref writer, value.GetEnumerator());
    }

    /// <summary>Writes any set, with a fast path for <see cref="HashSet{T}"/>.</summary>
    internal static void WriteAny(ref Utf8BufferWriter writer, IEnumerable<T> value)
    {
        if (value?.GetType() == typeof(HashSet<T>))
            Write(ref writer, (HashSet<T>)value);
        else
            ElementWriting.Write<T, TCodec>(ref writer, value);
    }
}

/// <summary>A <see cref="SortedSet{T}"/>: a JSON array; duplicates are dropped, and the elements are written in order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SortedSetCodec<T, TCodec> : IJsonCodec<SortedSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static SortedSet<T> Read(ref Utf8SpanReader reader)
    {
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return new SortedSet<T>();

        ElementBuffer<T> buffer = default;
        buffer.ReadElements<TCodec>(ref reader);
        SortedSet<T> result = new();
        foreach (T element in buffer.Elements)
            result.Add(element);
        buffer.Dispose();
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, SortedSet<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, SortedSet<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>An <see cref="ISet{T}"/>: a JSON array, read as a <see cref="HashSet{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SetInterfaceCodec<T, TCodec> : IJsonCodec<ISet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ISet<T> Read(ref Utf8SpanReader reader) => HashSetCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ISet<T> value)
        => HashSetCodec<T, TCodec>.WriteAny(ref writer, value);
}

/// <summary>An <see cref="IReadOnlySet{T}"/>: a JSON array, read as a <see cref="HashSet{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlySetInterfaceCodec<T, TCodec> : IJsonCodec<IReadOnlySet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlySet<T> Read(ref Utf8SpanReader reader) => HashSetCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IReadOnlySet<T> value)
        => HashSetCodec<T, TCodec>.WriteAny(ref writer, value);
}
