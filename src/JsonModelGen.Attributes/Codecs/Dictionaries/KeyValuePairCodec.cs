using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

/// <summary>
/// A <see cref="KeyValuePair{TKey, TValue}"/> outside of a dictionary: a JSON object with the keys <c>key</c> and
/// <c>value</c>, both required. Other keys are skipped.
/// </summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the key.</typeparam>
/// <typeparam name="TValueCodec">The codec of the value.</typeparam>
public readonly struct KeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<KeyValuePair<TKey, TValue>>
    where TKeyCodec : IJsonCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static KeyValuePair<TKey, TValue> Read(ref Utf8SpanReader reader) => Read(ref reader, allowDuplicateKeys: true);

    internal static KeyValuePair<TKey, TValue> Read(ref Utf8SpanReader reader, bool allowDuplicateKeys)
    {
        TKey? key = default;
        TValue? value = default;
        bool hasKey = false;
        bool hasValue = false;
        reader.ReadStartObject();
        if (!reader.TryReadEndObject())
        {
            do
            {
                ReadOnlySpan<byte> name = reader.ReadName();
                if (name.SequenceEqual("key"u8))
                {
                    if (hasKey && !allowDuplicateKeys)
                        reader.ThrowDuplicateKey();
                    key = TKeyCodec.Read(ref reader);
                    hasKey = true;
                }
                else if (name.SequenceEqual("value"u8))
                {
                    if (hasValue && !allowDuplicateKeys)
                        reader.ThrowDuplicateKey();
                    value = TValueCodec.Read(ref reader);
                    hasValue = true;
                }
                else
                {
                    reader.SkipValue();
                }
            }
            while (reader.ReadNextMember());
        }

        if (!hasKey || !hasValue)
            ThrowMissing(ref reader, hasKey, hasValue);
        return new KeyValuePair<TKey, TValue>(key!, value!);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, KeyValuePair<TKey, TValue> value)
    {
        writer.Enter(7);
        writer.WriteRaw("{\"key\":"u8);
        TKeyCodec.Write(ref writer, value.Key);
        writer.Ensure(9);
        writer.WriteRaw(",\"value\":"u8);
        TValueCodec.Write(ref writer, value.Value);
        writer.Ensure(1);
        writer.WriteEndObject();
    }

    [DoesNotReturn]
    private static void ThrowMissing(ref Utf8SpanReader reader, bool hasKey, bool hasValue)
        => reader.ThrowMissingKeys("KeyValuePair", hasKey ? null : "key", hasValue ? null : "value");
}
