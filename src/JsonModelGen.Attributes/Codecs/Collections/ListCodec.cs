using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>A <see cref="List{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ListCodec<T, TCodec> : IJsonCodec<List<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static List<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadList<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, List<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.Write<T, TCodec>(ref writer, CollectionsMarshal.AsSpan(value));
    }
}
