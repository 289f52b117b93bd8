namespace JsonModelGen;

/// <summary>A <see cref="Tuple{T1, T2, T3, T4, T5}"/>: a JSON array of five elements.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="T3">The type of element 3.</typeparam>
/// <typeparam name="T4">The type of element 4.</typeparam>
/// <typeparam name="T5">The type of element 5.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
/// <typeparam name="TCodec3">The codec of element 3.</typeparam>
/// <typeparam name="TCodec4">The codec of element 4.</typeparam>
/// <typeparam name="TCodec5">The codec of element 5.</typeparam>
public readonly struct TupleCodec<T1, T2, T3, T4, T5, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5> : IJsonTupleCodec<Tuple<T1, T2, T3, T4, T5>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
    where TCodec3 : IJsonCodec<T3>
    where TCodec4 : IJsonCodec<T4>
    where TCodec5 : IJsonCodec<T5>
{
    /// <inheritdoc/>
    public static int Length => 5;

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2, T3, T4, T5>, TupleCodec<T1, T2, T3, T4, T5, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5> value)
        => TupleElements.Write<Tuple<T1, T2, T3, T4, T5>, TupleCodec<T1, T2, T3, T4, T5, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, T2, T3, T4, T5, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5> value)
        => ValueTupleCodec<T1, T2, T3, T4, T5, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5>.WriteElements(ref writer, value.ToValueTuple());
}

/// <summary>A <see cref="Tuple{T1, T2, T3, T4, T5, T6}"/>: a JSON array of six elements.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="T3">The type of element 3.</typeparam>
/// <typeparam name="T4">The type of element 4.</typeparam>
/// <typeparam name="T5">The type of element 5.</typeparam>
/// <typeparam name="T6">The type of element 6.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
/// <typeparam name="TCodec3">The codec of element 3.</typeparam>
/// <typeparam name="TCodec4">The codec of element 4.</typeparam>
/// <typeparam name="TCodec5">The codec of element 5.</typeparam>
/// <typeparam name="TCodec6">The codec of element 6.</typeparam>
public readonly struct TupleCodec<T1, T2, T3, T4, T5, T6, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6> : IJsonTupleCodec<Tuple<T1, T2, T3, T4, T5, T6>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
    where TCodec3 : IJsonCodec<T3>
    where TCodec4 : IJsonCodec<T4>
    where TCodec5 : IJsonCodec<T5>
    where TCodec6 : IJsonCodec<T6>
{
    /// <inheritdoc/>
    public static int Length => 6;

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2, T3, T4, T5, T6>, TupleCodec<T1, T2, T3, T4, T5, T6, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5, T6> value)
        => TupleElements.Write<Tuple<T1, T2, T3, T4, T5, T6>, TupleCodec<T1, T2, T3, T4, T5, T6, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, T2, T3, T4, T5, T6, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5, T6> value)
        => ValueTupleCodec<T1, T2, T3, T4, T5, T6, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6>.WriteElements(ref writer, value.ToValueTuple());
}

/// <summary>A <see cref="Tuple{T1, T2, T3, T4, T5, T6, T7}"/>: a JSON array of seven elements.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="T3">The type of element 3.</typeparam>
/// <typeparam name="T4">The type of element 4.</typeparam>
/// <typeparam name="T5">The type of element 5.</typeparam>
/// <typeparam name="T6">The type of element 6.</typeparam>
/// <typeparam name="T7">The type of element 7.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
/// <typeparam name="TCodec3">The codec of element 3.</typeparam>
/// <typeparam name="TCodec4">The codec of element 4.</typeparam>
/// <typeparam name="TCodec5">The codec of element 5.</typeparam>
/// <typeparam name="TCodec6">The codec of element 6.</typeparam>
/// <typeparam name="TCodec7">The codec of element 7.</typeparam>
public readonly struct TupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7> : IJsonTupleCodec<Tuple<T1, T2, T3, T4, T5, T6, T7>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
    where TCodec3 : IJsonCodec<T3>
    where TCodec4 : IJsonCodec<T4>
    where TCodec5 : IJsonCodec<T5>
    where TCodec6 : IJsonCodec<T6>
    where TCodec7 : IJsonCodec<T7>
{
    /// <inheritdoc/>
    public static int Length => 7;

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6, T7> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2, T3, T4, T5, T6, T7>, TupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5, T6, T7> value)
        => TupleElements.Write<Tuple<T1, T2, T3, T4, T5, T6, T7>, TupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6, T7> ReadElements(ref Utf8SpanReader reader, int start, int length)
        => ValueTupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7>.ReadElements(ref reader, start, length).ToTuple();

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5, T6, T7> value)
        => ValueTupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7>.WriteElements(ref writer, value.ToValueTuple());
}

/// <summary>A <see cref="Tuple{T1, T2, T3, T4, T5, T6, T7, TRest}"/>: a JSON array of more than seven elements: the first seven and the tuple of the others in one array.</summary>
/// <typeparam name="T1">The type of element 1.</typeparam>
/// <typeparam name="T2">The type of element 2.</typeparam>
/// <typeparam name="T3">The type of element 3.</typeparam>
/// <typeparam name="T4">The type of element 4.</typeparam>
/// <typeparam name="T5">The type of element 5.</typeparam>
/// <typeparam name="T6">The type of element 6.</typeparam>
/// <typeparam name="T7">The type of element 7.</typeparam>
/// <typeparam name="TRest">The tuple of the other elements.</typeparam>
/// <typeparam name="TCodec1">The codec of element 1.</typeparam>
/// <typeparam name="TCodec2">The codec of element 2.</typeparam>
/// <typeparam name="TCodec3">The codec of element 3.</typeparam>
/// <typeparam name="TCodec4">The codec of element 4.</typeparam>
/// <typeparam name="TCodec5">The codec of element 5.</typeparam>
/// <typeparam name="TCodec6">The codec of element 6.</typeparam>
/// <typeparam name="TCodec7">The codec of element 7.</typeparam>
/// <typeparam name="TRestCodec">The codec of the other elements.</typeparam>
public readonly struct TupleCodec<T1, T2, T3, T4, T5, T6, T7, TRest, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7, TRestCodec> : IJsonTupleCodec<Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>>
    where TCodec1 : IJsonCodec<T1>
    where TCodec2 : IJsonCodec<T2>
    where TCodec3 : IJsonCodec<T3>
    where TCodec4 : IJsonCodec<T4>
    where TCodec5 : IJsonCodec<T5>
    where TCodec6 : IJsonCodec<T6>
    where TCodec7 : IJsonCodec<T7>
    where TRest : notnull
    where TRestCodec : IJsonTupleCodec<TRest>
{
    /// <inheritdoc/>
    public static int Length => 7 + TRestCodec.Length;

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> Read(ref Utf8SpanReader reader)
        => TupleElements.Read<Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TupleCodec<T1, T2, T3, T4, T5, T6, T7, TRest, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7, TRestCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> value)
        => TupleElements.Write<Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TupleCodec<T1, T2, T3, T4, T5, T6, T7, TRest, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7, TRestCodec>>(ref writer, value);

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> ReadElements(ref Utf8SpanReader reader, int start, int length)
    {
        (T1, T2, T3, T4, T5, T6, T7) first = ValueTupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7>.ReadElements(ref reader, start, length);
        TupleElements.ReadComma(ref reader, start, length);
        TRest rest = TRestCodec.ReadElements(ref reader, start, length);
        return new Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>(first.Item1, first.Item2, first.Item3, first.Item4, first.Item5, first.Item6, first.Item7, rest);
    }

    /// <inheritdoc/>
    public static void WriteElements(ref Utf8BufferWriter writer, Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> value)
    {
        ValueTupleCodec<T1, T2, T3, T4, T5, T6, T7, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6, TCodec7>.WriteElements(
            ref writer, (value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6, value.Item7));
        writer.WriteComma();
        TRestCodec.WriteElements(ref writer, value.Rest);
    }
}
