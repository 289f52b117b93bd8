using System.Collections.ObjectModel;

namespace JsonModelGen;

/// <summary>A <see cref="ReadOnlyObservableCollection{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlyObservableCollectionCodec<T, TCodec> : IJsonCodec<ReadOnlyObservableCollection<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ReadOnlyObservableCollection<T> Read(ref Utf8SpanReader reader)
        => new(new ObservableCollection<T>(ElementReading.ReadList<T, TCodec>(ref reader)));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ReadOnlyObservableCollection<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>A <see cref="ReadOnlySet{T}"/>: a JSON array; duplicates are dropped.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ReadOnlySetCodec<T, TCodec> : IJsonCodec<ReadOnlySet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ReadOnlySet<T> Read(ref Utf8SpanReader reader) => new(HashSetCodec<T, TCodec>.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ReadOnlySet<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="ArraySegment{T}"/>: a JSON array. (Also an array of numbers for bytes, as in System.Text.Json.)</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ArraySegmentCodec<T, TCodec> : IJsonCodec<ArraySegment<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ArraySegment<T> Read(ref Utf8SpanReader reader) => ElementReading.ReadArray<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ArraySegment<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, new ReadOnlySpan<T>(value.Array, value.Offset, value.Count));
}
