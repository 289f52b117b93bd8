namespace JsonModelGen;

/// <summary>A <see cref="Dictionary{TKey, TValue}"/>: a JSON object. The last of duplicate keys wins.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct DictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<Dictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
        => MemberReading.ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Dictionary<TKey, TValue> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, Dictionary<TKey, TValue>.Enumerator>(ref writer, value.GetEnumerator());
    }
}
