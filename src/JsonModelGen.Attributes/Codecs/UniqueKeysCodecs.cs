using System.ComponentModel;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// The keys of dictionaries without duplicates (<see cref="JsonModelOptionsAttribute.AllowDuplicateKeys"/>): at the first key of an
/// object, all of them are checked. Keys are compared as values of the key type, not as text.
/// </summary>
/// <typeparam name="T">The type of the keys.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UniqueKeyCodec<T, TCodec> : IJsonKeyCodec<T>
    where T : notnull
    where TCodec : IJsonKeyCodec<T>
{
    /// <inheritdoc/>
    public static T ReadKey(ref Utf8SpanReader reader)
    {
        if (reader.Input[..reader.Position].TrimEnd(" \t\r\n"u8) is [.., (byte)'{'])
            reader.ReadAt(reader.Position, CheckKeys);
        return TCodec.ReadKey(ref reader);
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, T key) => TCodec.WriteKey(ref writer, key);

    private static bool CheckKeys(ref Utf8SpanReader reader)
    {
        HashSet<T> keys = [];
        do
        {
            if (!keys.Add(TCodec.ReadKey(ref reader)))
                reader.ThrowDuplicateKey();
            reader.SkipValue();
        }
        while (reader.ReadNextMember());
        return true;
    }
}

/// <summary>Untyped JSON without duplicate keys (<see cref="JsonModelOptionsAttribute.AllowDuplicateKeys"/>).</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UniqueKeysCodec<T, TCodec> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader)
    {
        reader.ReadAt(reader.Position, UniqueKeys.Check);
        return TCodec.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value) => TCodec.Write(ref writer, value);
}

/// <summary>A <see cref="KeyValuePair{TKey, TValue}"/> without duplicate keys (<see cref="JsonModelOptionsAttribute.AllowDuplicateKeys"/>).</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the key.</typeparam>
/// <typeparam name="TValueCodec">The codec of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UniqueKeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<KeyValuePair<TKey, TValue>>
    where TKeyCodec : IJsonCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static KeyValuePair<TKey, TValue> Read(ref Utf8SpanReader reader) =>
        KeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec>.Read(ref reader, allowDuplicateKeys: false);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, KeyValuePair<TKey, TValue> value) =>
        KeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec>.Write(ref writer, value);
}

/// <summary>Finds duplicate keys.</summary>
internal static class UniqueKeys
{
    /// <summary>Reads one value without duplicate keys in its objects.</summary>
    public static bool Check(ref Utf8SpanReader reader)
    {
        switch (reader.PeekTokenType())
        {
            case JsonTokenType.StartObject:
                CheckObject(ref reader);
                break;
            case JsonTokenType.StartArray:
                reader.ReadStartArray();
                if (reader.TryReadEndArray())
                    break;
                do
                {
                    Check(ref reader);
                }
                while (reader.ReadNextElement());
                break;
            default:
                reader.SkipValue();
                break;
        }

        return true;
    }

    private static void CheckObject(ref Utf8SpanReader reader)
    {
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return;

        HashSet<string> keys = new(StringComparer.Ordinal);
        do
        {
            if (!keys.Add(reader.ReadNameAsString()))
                reader.ThrowDuplicateKey();
            Check(ref reader);
        }
        while (reader.ReadNextMember());
    }
}
