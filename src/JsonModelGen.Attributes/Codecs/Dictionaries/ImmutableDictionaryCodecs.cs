using System.Collections.Immutable;

namespace JsonModelGen;

/// <summary>An <see cref="ImmutableDictionary{TKey, TValue}"/>: a JSON object, in unspecified order.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ImmutableDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<ImmutableDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static ImmutableDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
    {
        ImmutableDictionary<TKey, TValue>.Builder result = ImmutableDictionary.CreateBuilder<TKey, TValue>();
        MemberReading.ReadInto<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, result);
        return result.ToImmutable();
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableDictionary<TKey, TValue> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, ImmutableDictionary<TKey, TValue>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>An <see cref="ImmutableSortedDictionary{TKey, TValue}"/>: a JSON object, written in the order of its keys.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ImmutableSortedDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<ImmutableSortedDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static ImmutableSortedDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
    {
        ImmutableSortedDictionary<TKey, TValue>.Builder result = ImmutableSortedDictionary.CreateBuilder<TKey, TValue>();
        MemberReading.ReadInto<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, result);
        return result.ToImmutable();
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableSortedDictionary<TKey, TValue> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            MemberWriting.WriteEach<TKey, TValue, TKeyCodec, TValueCodec, ImmutableSortedDictionary<TKey, TValue>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>An <see cref="IImmutableDictionary{TKey, TValue}"/>: a JSON object, read as an <see cref="ImmutableDictionary{TKey, TValue}"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TValueCodec">The codec of the values.</typeparam>
public readonly struct ImmutableDictionaryInterfaceCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<IImmutableDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKeyCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static IImmutableDictionary<TKey, TValue> Read(ref Utf8SpanReader reader)
        => ImmutableDictionaryCodec<TKey, TValue, TKeyCodec, TValueCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IImmutableDictionary<TKey, TValue> value)
        => MemberWriting.Write<TKey, TValue, TKeyCodec, TValueCodec>(ref writer, value);
}
