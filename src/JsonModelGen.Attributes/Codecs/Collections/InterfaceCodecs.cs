namespace JsonModelGen;

/// <summary>An <see cref="IEnumerable{T}"/>: a JSON array, read as a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct EnumerableInterfaceCodec<T, TCodec> : IJsonCodec<IEnumerable<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IEnumerable<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadList<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IEnumerable<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="ICollection{T}"/>: a JSON array, read as a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct CollectionInterfaceCodec<T, TCodec> : IJsonCodec<ICollection<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ICollection<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadList<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ICollection<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="IList{T}"/>: a JSON array, read as a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ListInterfaceCodec<T, TCodec> : IJsonCodec<IList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IList<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadList<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IList<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="IReadOnlyCollection{T}"/>: a JSON array, read as a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlyCollectionInterfaceCodec<T, TCodec> : IJsonCodec<IReadOnlyCollection<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyCollection<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadList<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IReadOnlyCollection<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="IReadOnlyList{T}"/>: a JSON array, read as a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlyListInterfaceCodec<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadList<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IReadOnlyList<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}
