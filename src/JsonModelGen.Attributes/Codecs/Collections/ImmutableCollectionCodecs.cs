using System.Collections.Immutable;

namespace JsonModelGen;

/// <summary>An <see cref="ImmutableList{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableListCodec<T, TCodec> : IJsonCodec<ImmutableList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ImmutableList<T> Read(ref Utf8SpanReader reader) => ImmutableList.Create(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableList<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, ImmutableList<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>An <see cref="ImmutableHashSet{T}"/>: a JSON array; duplicates are dropped.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableHashSetCodec<T, TCodec> : IJsonCodec<ImmutableHashSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ImmutableHashSet<T> Read(ref Utf8SpanReader reader) => ImmutableHashSet.Create(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableHashSet<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, ImmutableHashSet<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>An <see cref="ImmutableSortedSet{T}"/>: a JSON array; duplicates are dropped, and the elements are written in order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableSortedSetCodec<T, TCodec> : IJsonCodec<ImmutableSortedSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ImmutableSortedSet<T> Read(ref Utf8SpanReader reader)
        => ImmutableSortedSet.Create(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableSortedSet<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.WriteEach<T, TCodec, ImmutableSortedSet<T>.Enumerator>(ref writer, value.GetEnumerator());
    }
}

/// <summary>An <see cref="ImmutableQueue{T}"/>: a JSON array, first element first.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableQueueCodec<T, TCodec> : IJsonCodec<ImmutableQueue<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ImmutableQueue<T> Read(ref Utf8SpanReader reader) => ImmutableQueue.Create(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableQueue<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="ImmutableStack{T}"/>: a JSON array, pushed in order and written from the top (see <see cref="StackCodec{T, TCodec}"/>).</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableStackCodec<T, TCodec> : IJsonCodec<ImmutableStack<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ImmutableStack<T> Read(ref Utf8SpanReader reader) => ImmutableStack.Create(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableStack<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}
