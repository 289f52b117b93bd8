namespace JsonModelGen;

/// <summary>Writes dictionaries as JSON objects.</summary>
internal static class MemberWriting
{
    /// <summary>Writes the elements of an enumerator; a struct enumerator costs neither an allocation nor virtual calls.</summary>
    public static void WriteEach<TKey, TValue, TKeyCodec, TValueCodec, TEnumerator>(
        ref Utf8BufferWriter writer, TEnumerator enumerator)
        where TKey : notnull
        where TKeyCodec : IJsonKeyCodec<TKey>
        where TValueCodec : IJsonCodec<TValue>
        where TEnumerator : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        writer.Enter(1);
        writer.WriteRaw("{"u8);
        using (enumerator)
        {
            bool more = enumerator.MoveNext();
            while (more)
            {
                KeyValuePair<TKey, TValue> member = enumerator.Current;
                TKeyCodec.WriteKey(ref writer, member.Key);
                TValueCodec.Write(ref writer, member.Value);
                more = enumerator.MoveNext();
                if (more) writer.WriteComma();
            }
        }

        writer.Ensure(1);
        writer.WriteEndObject();
    }

    /// <summary>Writes any dictionary, and null as <c>null</c>, with a fast path for <see cref="Dictionary{TKey, TValue}"/>.</summary>
    public static void Write<TKey, TValue, TKeyCodec, TValueCodec>(
        ref Utf8BufferWriter writer, IEnumerable<KeyValuePair<TKey, TValue>>? members)
        where TKey : notnull
        where TKeyCodec : IJsonKeyCodec<TKey>
        where TValueCodec : IJsonCodec<TValue>
    {
        if (members is null)
        {
            ElementWriting.WriteNull(ref writer);
        }
        else if (members.GetType() == typeof(Dictionary<TKey, TValue>))
        {
            WriteEach<TKey, TValue, TKeyCodec, TValueCodec, Dictionary<TKey, TValue>.Enumerator>(
                ref writer, ((Dictionary<TKey, TValue>)members).GetEnumerator());
        }
        else
        {
            WriteEach<TKey, TValue, TKeyCodec, TValueCodec, IEnumerator<KeyValuePair<TKey, TValue>>>(
                ref writer, members.GetEnumerator());
        }
    }
}
