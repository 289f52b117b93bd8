namespace JsonModelGen;

/// <summary>Reads JSON objects as dictionaries. The last of duplicate keys wins.</summary>
internal static class MemberReading
{
    public static Dictionary<TKey, TValue> ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref Utf8SpanReader reader)
        where TKey : notnull
        where TKeyCodec : IJsonKeyCodec<TKey>
        where TValueCodec : IJsonCodec<TValue>
    {
        Dictionary<TKey, TValue> target = [];
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return target;

        do
        {
            TKey key = TKeyCodec.ReadKey(ref reader);
            target[key] = TValueCodec.Read(ref reader);
        }
        while (reader.ReadNextMember());

        return target;
    }

    /// <summary>The same for less common dictionaries, at the cost of an interface call per entry.</summary>
    public static void ReadInto<TKey, TValue, TKeyCodec, TValueCodec>(ref Utf8SpanReader reader, IDictionary<TKey, TValue> target)
        where TKey : notnull
        where TKeyCodec : IJsonKeyCodec<TKey>
        where TValueCodec : IJsonCodec<TValue>
    {
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return;

        do
        {
            TKey key = TKeyCodec.ReadKey(ref reader);
            target[key] = TValueCodec.Read(ref reader);
        }
        while (reader.ReadNextMember());
    }
}
