namespace JsonModelGen;

/// <summary>Any collection that is created empty and to which elements are added: a JSON array.</summary>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct CustomCollectionCodec<TCollection, T, TCodec> : IJsonCodec<TCollection>
    where TCollection : ICollection<T>, new()
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static TCollection Read(ref Utf8SpanReader reader)
    {
        TCollection result = new();
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return result;

        do
        {
            result.Add(TCodec.Read(ref reader));
        }
        while (reader.ReadNextElement());

        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TCollection value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, IEnumerator<T>>(ref writer, value.GetEnumerator());
    }
}

/// <summary>
/// Any collection that is created from all its elements at once, by a collection builder, a constructor or another method: a JSON
/// array.
/// </summary>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TFactory">Creates it.</typeparam>
public readonly struct BuiltCollectionCodec<TCollection, T, TCodec, TFactory> : IJsonCodec<TCollection>
    where TCollection : IEnumerable<T>
    where TCodec : IJsonCodec<T>
    where TFactory : IJsonFactory<TCollection, T[]>
{
    /// <inheritdoc/>
    public static TCollection Read(ref Utf8SpanReader reader) => TFactory.Create(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TCollection value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, IEnumerator<T>>(ref writer, value.GetEnumerator());
    }
}
