using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>Writes sequences as JSON arrays: from a span if there is one, else through an enumerator.</summary>
internal static class ElementWriting
{
    public static void Write<T, TCodec>(ref Utf8BufferWriter writer, scoped ReadOnlySpan<T> elements)
        where TCodec : IJsonCodec<T>
    {
        if (elements.IsEmpty)
        {
            writer.WriteEmptyArray();
            return;
        }

        writer.WriteStartArray();
        TCodec.Write(ref writer, elements[0]);
        for (int i = 1; i < elements.Length; i++)
        {
            writer.WriteComma();
            TCodec.Write(ref writer, elements[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the elements of an enumerator; a struct enumerator costs neither an allocation nor virtual calls.</summary>
    public static void WriteEach<T, TCodec, TEnumerator>(ref Utf8BufferWriter writer, TEnumerator enumerator)
        where TCodec : IJsonCodec<T>
        where TEnumerator : IEnumerator<T>
    {
        writer.WriteStartArray();
        using (enumerator)
        {
            if (enumerator.MoveNext())
            {
                TCodec.Write(ref writer, enumerator.Current);
                while (enumerator.MoveNext())
                {
                    writer.WriteComma();
                    TCodec.Write(ref writer, enumerator.Current);
                }
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes any sequence, and null as <c>null</c>, with a fast path for arrays and lists.</summary>
    public static void Write<T, TCodec>(ref Utf8BufferWriter writer, IEnumerable<T>? elements)
        where TCodec : IJsonCodec<T>
    {
        if (elements is null)
            WriteNull(ref writer);
        else if (elements is T[] array)
            Write<T, TCodec>(ref writer, new ReadOnlySpan<T>(array));
        else if (elements.GetType() == typeof(List<T>))
            Write<T, TCodec>(ref writer, CollectionsMarshal.AsSpan((List<T>)elements));
        else
            WriteEach<T, TCodec, IEnumerator<T>>(ref writer, elements.GetEnumerator());
    }

    public static void WriteNull(ref Utf8BufferWriter writer)
    {
        writer.Ensure(4);
        writer.WriteNull();
    }
}
