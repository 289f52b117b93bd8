using System.Collections;

namespace JsonModelGen;

/// <summary>An <see cref="IDictionary"/>: a JSON object, read as a dictionary from <see cref="string"/> to <see cref="object"/> (see <see cref="ObjectCodec"/>).</summary>
public readonly struct UntypedDictionaryInterfaceCodec : IJsonCodec<IDictionary>
{
    /// <inheritdoc/>
    public static IDictionary Read(ref Utf8SpanReader reader)
        => MemberReading.ReadDictionary<string, object?, StringCodec, NullableReferenceCodec<object, ObjectCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IDictionary value) => RuntimeTypes.Write(ref writer, value);
}

/// <summary>An <see cref="IDictionary"/> that is created empty: a JSON object, read with keys that are <see cref="string"/>s.</summary>
/// <typeparam name="TDictionary">The dictionary, such as <see cref="Hashtable"/>.</typeparam>
public readonly struct UntypedDictionaryCodec<TDictionary> : IJsonCodec<TDictionary>
    where TDictionary : IDictionary, new()
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
            string key = StringCodec.ReadKey(ref reader);
            result[key] = NullableReferenceCodec<object, ObjectCodec>.Read(ref reader);
        }
        while (reader.ReadNextMember());

        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TDictionary value) => RuntimeTypes.Write(ref writer, value);
}
