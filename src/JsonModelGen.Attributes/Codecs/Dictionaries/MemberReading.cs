namespace JsonModelGen;

/// <summary>Reads JSON objects as dictionaries, with their exact size: one that grows copies its entries again and again. The last of duplicate keys wins.</summary>
internal static class MemberReading
{
    public static Dictionary<TKey, TValue> ReadDictionary<TKey, TValue, TKeyCodec, TValueCodec>(ref Utf8SpanReader reader)
        where TKey : notnull
        where TKeyCodec : IJsonKeyCodec<TKey>
        where TValueCodec : IJsonCodec<TValue>
    {
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return [];

        ElementBuffer<KeyValuePair<TKey, TValue>> buffer = default;
        do
        {
            TKey key = TKeyCodec.ReadKey(ref reader);
            buffer.Add(new(key, TValueCodec.Read(ref reader)));
        }
        while (reader.ReadNextMember());

        ReadOnlySpan<KeyValuePair<TKey, TValue>> members = buffer.Elements;
        Dictionary<TKey, TValue> target = new(members.Length);
        foreach (ref readonly KeyValuePair<TKey, TValue> member in members)
            target[member.Key] = member.Value;

        // Duplicate keys must not leave room for entries that are not there: an object may have a million of them and one entry.
        if (target.Count != members.Length)
            target.TrimExcess();
        buffer.Dispose();
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
