using System.Collections.Concurrent;

namespace JsonModelGen;

/// <summary>A <see cref="ConcurrentDictionary{TKey, TValue}"/>: a JSON object, in unspecified order.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ConcurrentDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<ConcurrentDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static ConcurrentDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
    {
        ConcurrentDictionary<TKey, TValue> result = new();
        MemberReading.ReadInto<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, result);
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ConcurrentDictionary<TKey, TValue> value)
        => MemberWriting.Write<TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value);
}
