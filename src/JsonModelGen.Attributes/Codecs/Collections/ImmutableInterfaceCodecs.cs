using System.Collections.Immutable;

namespace JsonModelGen;

/// <summary>An <see cref="IImmutableList{T}"/>: a JSON array, read as an <see cref="ImmutableList{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableListInterfaceCodec<T, TCodec> : IJsonCodec<IImmutableList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IImmutableList<T> Read(ref Utf8SpanReader reader) => ImmutableListCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IImmutableList<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="IImmutableSet{T}"/>: a JSON array, read as an <see cref="ImmutableHashSet{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableSetInterfaceCodec<T, TCodec> : IJsonCodec<IImmutableSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IImmutableSet<T> Read(ref Utf8SpanReader reader) => ImmutableHashSetCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IImmutableSet<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="IImmutableQueue{T}"/>: a JSON array, read as an <see cref="ImmutableQueue{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableQueueInterfaceCodec<T, TCodec> : IJsonCodec<IImmutableQueue<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IImmutableQueue<T> Read(ref Utf8SpanReader reader) => ImmutableQueueCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IImmutableQueue<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}

/// <summary>An <see cref="IImmutableStack{T}"/>: a JSON array, read as an <see cref="ImmutableStack{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableStackInterfaceCodec<T, TCodec> : IJsonCodec<IImmutableStack<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IImmutableStack<T> Read(ref Utf8SpanReader reader) => ImmutableStackCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IImmutableStack<T> value)
        => ElementWriting.Write<T, TCodec>(ref writer, value);
}
