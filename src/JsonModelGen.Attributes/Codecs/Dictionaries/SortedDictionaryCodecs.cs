namespace JsonModelGen;

/// <summary>A <see cref="SortedDictionary{TKey, TValue}"/>: a JSON object, written in the order of its keys.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct SortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<SortedDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static SortedDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
    {
        SortedDictionary<TKey, TValue> result = new();
        MemberReading.ReadInto<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, result);
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, SortedDictionary<TKey, TValue> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, SortedDictionary<TKey, TValue>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>A <see cref="SortedList{TKey, TValue}"/>: a JSON object, written in the order of its keys.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct SortedListCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<SortedList<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static SortedList<TKey, TValue> Read(ref Utf8SpanReader reader)
    {
        SortedList<TKey, TValue> result = new();
        MemberReading.ReadInto<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, result);
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, SortedList<TKey, TValue> value)
        => MemberWriting.Write<TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value);
}
