namespace JsonModelGen;

/// <summary>A <see cref="Tuple{T1}"/>: a JSON array of one element.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
public readonly struct TupleCodec<T1, TCodec1> : IJsonTupleCodec<Tuple<T1>>
    where TCodec1 : IJsonCodec<T1>
{
    /// <inheritdoc/>
    public static int Length => 1;

    /// <inheritdoc/>
    public static Tuple<T1> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1>, TupleCodec<T1, TCodec1>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1> value)
        => TupleElements.Write<Tuple<T1>, TupleCodec<T1, TCodec1>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, TCodec1>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1> value)
        => ValueTupleCodec<T1, TCodec1>.WriteElements(ref writer, value.ToValueTuple());
}

/// <summary>A <see cref="Tuple{T1, T2}"/>: a JSON array of two elements.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
public readonly struct TupleCodec<T1, T2, TCodec1, TCodec2> : IJsonTupleCodec<Tuple<T1, T2>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
{
    /// <inheritdoc/>
    public static int Length => 2;

    /// <inheritdoc/>
    public static Tuple<T1, T2> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2>, TupleCodec<T1, T2, TCodec1, TCodec2>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2> value)
        => TupleElements.Write<Tuple<T1, T2>, TupleCodec<T1, T2, TCodec1, TCodec2>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, T2, TCodec1, TCodec2>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2> value)
        => ValueTupleCodec<T1, T2, TCodec1, TCodec2>.WriteElements(ref writer, value.ToValueTuple());
}

/// <summary>A <see cref="Tuple{T1, T2, T3}"/>: a JSON array of three elements.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="T3">The type of element 3.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
/// <typeparam name="TCodec3">The codec of element 3.</typeparam>
public readonly struct TupleCodec<T1, T2, T3, TCodec1, TCodec2, TCodec3> : IJsonTupleCodec<Tuple<T1, T2, T3>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
    where TCodec3 : IJsonCodec<T3>
{
    /// <inheritdoc/>
    public static int Length => 3;

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2, T3>, TupleCodec<T1, T2, T3, TCodec1, TCodec2, TCodec3>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2, T3> value)
        => TupleElements.Write<Tuple<T1, T2, T3>, TupleCodec<T1, T2, T3, TCodec1, TCodec2, TCodec3>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, T2, T3, TCodec1, TCodec2, TCodec3>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2, T3> value)
        => ValueTupleCodec<T1, T2, T3, TCodec1, TCodec2, TCodec3>.WriteElements(ref writer, value.ToValueTuple());
}

/// <summary>A <see cref="Tuple{T1, T2, T3, T4}"/>: a JSON array of four elements.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="T3">The type of element 3.</typeparam>
/// <typeparam name="T4">The type of element 4.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
/// <typeparam name="TCodec3">The codec of element 3.</typeparam>
/// <typeparam name="TCodec4">The codec of element 4.</typeparam>
public readonly struct TupleCodec<T1, T2, T3, T4, TCodec1, TCodec2, TCodec3, TCodec4> : IJsonTupleCodec<Tuple<T1, T2, T3, T4>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
    where TCodec3 : IJsonCodec<T3>
    where TCodec4 : IJsonCodec<T4>
{
    /// <inheritdoc/>
    public static int Length => 4;

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2, T3, T4>, TupleCodec<T1, T2, T3, T4, TCodec1, TCodec2, TCodec3, TCodec4>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4> value)
        => TupleElements.Write<Tuple<T1, T2, T3, T4>, TupleCodec<T1, T2, T3, T4, TCodec1, TCodec2, TCodec3, TCodec4>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, T2, T3, T4, TCodec1, TCodec2, TCodec3, TCodec4>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4> value)
        => ValueTupleCodec<T1, T2, T3, T4, TCodec1, TCodec2, TCodec3, TCodec4>.WriteElements(ref writer, value.ToValueTuple());
}
