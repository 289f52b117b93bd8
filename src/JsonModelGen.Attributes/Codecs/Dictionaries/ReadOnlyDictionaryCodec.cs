using System.Collections.ObjectModel;

namespace JsonModelGen;

/// <summary>A <see cref="ReadOnlyDictionary{TKey, TValue}"/>: a JSON object.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ReadOnlyDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<ReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static ReadOnlyDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
        => new(MemberReading.ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ReadOnlyDictionary<TKey, TValue> value)
        => MemberWriting.Write<TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value);
}
