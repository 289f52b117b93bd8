namespace JsonModelGen;

/// <summary>An array <c>T[]</c>: a JSON array. (<c>byte[]</c> is base64: <see cref="ByteArrayCodec"/>.)</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ArrayCodec<T, TCodec> : IJsonCodec<T[]>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T[] Read(ref Utf8SpanReader reader) => ElementReading.ReadArray<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T[] value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.Write<T, TCodec>(ref writer, new ReadOnlySpan<T>(value));
    }
}

/// <summary>A <see cref="Memory{T}"/>: a JSON array. (Of bytes it is base64: <see cref="MemoryByteCodec"/>.)</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct MemoryCodec<T, TCodec> : IJsonCodec<Memory<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static Memory<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadArray<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Memory<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value.Span);
}

/// <summary>A <see cref="ReadOnlyMemory{T}"/>: a JSON array. (Of bytes it is base64: <see cref="ReadOnlyMemoryByteCodec"/>.)</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlyMemoryCodec<T, TCodec> : IJsonCodec<ReadOnlyMemory<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ReadOnlyMemory<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadArray<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ReadOnlyMemory<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value.Span);
}
