namespace JsonModelGen;

/// <summary>An <see cref="IDictionary{TKey, TValue}"/>: a JSON object, read as a <see cref="Dictionary{TKey, TValue}"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct DictionaryInterfaceCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<IDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static IDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
        => MemberReading.ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IDictionary<TKey, TValue> value)
        => MemberWriting.Write<TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value);
}

/// <summary>An <see cref="IReadOnlyDictionary{TKey, TValue}"/>: a JSON object, read as a <see cref="Dictionary{TKey, TValue}"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ReadOnlyDictionaryInterfaceCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
        => MemberReading.ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IReadOnlyDictionary<TKey, TValue> value)
        => MemberWriting.Write<TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value);
}
