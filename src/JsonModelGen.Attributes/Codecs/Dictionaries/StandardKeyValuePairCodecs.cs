using System.ComponentModel;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// A <see cref="KeyValuePair{TKey, TValue}"/> with <see cref="JsonPreset.SystemTextJson"/>: a JSON object with the keys <c>Key</c> and <c>Value</c>;
/// what is missing has its default. Other keys are skipped.
/// </summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the key.</typeparam>
/// <typeparam name="TValueCodec">The codec of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StandardKeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<KeyValuePair<TKey, TValue>>
    where TKeyCodec : IJsonCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static KeyValuePair<TKey, TValue> Read(ref Utf8SpanReader reader) =>
        StandardKeyValuePair.Read<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, ignoresCase: false);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, KeyValuePair<TKey, TValue> value)
    {
        writer.Enter(7);
        writer.WriteRaw("{\"Key\":"u8);
        TKeyCodec.Write(ref writer, value.Key);
        writer.Ensure(9);
        writer.WriteRaw(",\"Value\":"u8);
        TValueCodec.Write(ref writer, value.Value);
        writer.Ensure(1);
        writer.WriteEndObject();
    }
}

/// <summary>
/// A <see cref="KeyValuePair{TKey, TValue}"/> with <see cref="JsonPreset.Web"/>: a JSON object with the keys <c>key</c> and <c>value</c>, read in any case;
/// what is missing has its default. Other keys are skipped.
/// </summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the key.</typeparam>
/// <typeparam name="TValueCodec">The codec of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WebKeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec> : IJsonCodec<KeyValuePair<TKey, TValue>>
    where TKeyCodec : IJsonCodec<TKey>
    where TValueCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static KeyValuePair<TKey, TValue> Read(ref Utf8SpanReader reader) =>
        StandardKeyValuePair.Read<TKey, TValue, TKeyCodec, TValueCodec>(ref reader, ignoresCase: true);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, KeyValuePair<TKey, TValue> value) =>
        KeyValuePairCodec<TKey, TValue, TKeyCodec, TValueCodec>.Write(ref writer, value);
}

/// <summary>Reads pairs by the rules of System.Text.Json, for which they are objects like any other.</summary>
internal static class StandardKeyValuePair
{
    public static KeyValuePair<TKey, TValue> Read<TKey, TValue, TKeyCodec, TValueCodec>(ref Utf8SpanReader reader, bool ignoresCase)
        where TKeyCodec : IJsonCodec<TKey>
        where TValueCodec : IJsonCodec<TValue>
    {
        TKey? key = default;
        TValue? value = default;
        reader.ReadStartObject();
        if (!reader.TryReadEndObject())
        {
            do
            {
                ReadOnlySpan<byte> name = reader.ReadName();
                if (ignoresCase ? Ascii.EqualsIgnoreCase(name, "key"u8) : name.SequenceEqual("Key"u8))
                    key = TKeyCodec.Read(ref reader);
                else if (ignoresCase ? Ascii.EqualsIgnoreCase(name, "value"u8) : name.SequenceEqual("Value"u8))
                    value = TValueCodec.Read(ref reader);
                else
                    reader.SkipValue();
            }
            while (reader.ReadNextMember());
        }

        return new KeyValuePair<TKey, TValue>(key!, value!);
    }
}
