namespace JsonModelGen;

/// <summary>A value object: a type that wraps one value and is that value in JSON.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TInner">The type of the value inside.</typeparam>
/// <typeparam name="TCodec">The codec of the value inside.</typeparam>
/// <typeparam name="TWrapper">Wraps and unwraps it.</typeparam>
public readonly struct ValueObjectCodec<T, TInner, TCodec, TWrapper> : IJsonCodec<T>
    where TCodec : IJsonCodec<TInner>
    where TWrapper : IJsonWrapper<T, TInner>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader) => TWrapper.Create(TCodec.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            TCodec.Write(ref writer, TWrapper.Unwrap(value));
    }
}

/// <summary>A value object that can also be a dictionary key.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TInner">The type of the value inside.</typeparam>
/// <typeparam name="TCodec">The codec of the value inside.</typeparam>
/// <typeparam name="TWrapper">Wraps and unwraps it.</typeparam>
public readonly struct ValueObjectKeyCodec<T, TInner, TCodec, TWrapper> : IJsonCodec<T>, IJsonKeyCodec<T>
    where T : notnull
    where TInner : notnull
    where TCodec : IJsonCodec<TInner>, IJsonKeyCodec<TInner>
    where TWrapper : IJsonWrapper<T, TInner>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader) => TWrapper.Create(TCodec.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value) => ValueObjectCodec<T, TInner, TCodec, TWrapper>.Write(ref writer, value);

    /// <inheritdoc/>
    public static T ReadKey(ref Utf8SpanReader reader) => TWrapper.Create(TCodec.ReadKey(ref reader));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, T key) => TCodec.WriteKey(ref writer, TWrapper.Unwrap(key));
}
