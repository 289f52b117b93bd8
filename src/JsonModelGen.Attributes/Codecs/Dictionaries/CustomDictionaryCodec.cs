namespace JsonModelGen;

/// <summary>Any dictionary that is created empty and to which entries are added: a JSON object.</summary>
/// <typeparam name="TDictionary">The dictionary.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct CustomDictionaryCodec<TDictionary, TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<TDictionary>
    where TDictionary : IDictionary<TKey, TValue>, new()
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static TDictionary Read(ref Utf8SpanReader reader)
    {
        TDictionary result = new();
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return result;

        do
        {
            TKey key = TKeyCodec.ReadKey(ref reader);
            result[key] = TValueCodec.Read(ref reader);
        }
        while (reader.ReadNextMember());

        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TDictionary value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, IEnumerator<KeyValuePair<TKey, TValue>>>(ref writer, value.GetEnumerator());
    }
}

/// <summary>Any dictionary that is created from all its entries at once: a JSON object.</summary>
/// <typeparam name="TDictionary">The dictionary.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
/// <typeparam name="TFactory">Creates it.</typeparam>
public readonly struct BuiltDictionaryCodec<TDictionary, TKey, TValue, TKeyCodec, TValueCodec, TFactory> : IJsonCodec<TDictionary>
    where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
    where TFactory : IJsonFactory<TDictionary, Dictionary<TKey, TValue>>
{
    /// <inheritdoc/>
    public static TDictionary Read(ref Utf8SpanReader reader)
        => TFactory.Create(MemberReading.ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TDictionary value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, IEnumerator<KeyValuePair<TKey, TValue>>>(ref writer, value.GetEnumerator());
    }
}
