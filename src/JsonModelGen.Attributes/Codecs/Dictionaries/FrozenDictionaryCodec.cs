using System.Collections.Frozen;

namespace JsonModelGen;

/// <summary>A <see cref="FrozenDictionary{TKey, TValue}"/>: a JSON object, in unspecified order.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct FrozenDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<FrozenDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static FrozenDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
        => MemberReading.ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref reader).ToFrozenDictionary();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, FrozenDictionary<TKey, TValue> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, FrozenDictionary<TKey, TValue>.Enumerator>(ref writer, value.GetEnumerator());
    }
}
