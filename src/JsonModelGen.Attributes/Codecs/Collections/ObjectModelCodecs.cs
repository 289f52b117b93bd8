using System.Collections.ObjectModel;

namespace JsonModelGen;

/// <summary>A <see cref="Collection{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct CollectionCodec<T, TCodec> : IJsonCodec<Collection<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static Collection<T> Read(ref Utf8SpanReader reader) => new(ElementReading.ReadList<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Collection<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>A <see cref="ReadOnlyCollection{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlyCollectionCodec<T, TCodec> : IJsonCodec<ReadOnlyCollection<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ReadOnlyCollection<T> Read(ref Utf8SpanReader reader) => new(ElementReading.ReadList<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ReadOnlyCollection<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="ObservableCollection{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ObservableCollectionCodec<T, TCodec> : IJsonCodec<ObservableCollection<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ObservableCollection<T> Read(ref Utf8SpanReader reader) => new(ElementReading.ReadList<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ObservableCollection<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}
