namespace JsonModelGen;

/// <summary>
/// The value of an <see cref="Optional{T}"/>, which <typeparamref name="TCodec"/> reads and writes. Writing an absent one is an error: only code that
/// writes the key, as models do, could omit it.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec, which decides whether null is a value.</typeparam>
public readonly struct OptionalCodec<T, TCodec> : IJsonCodec<Optional<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static Optional<T> Read(ref Utf8SpanReader reader) => new(TCodec.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Optional<T> value)
    {
        if (!value.TryGetValue(out T? present))
            Utf8BufferWriter.ThrowNotWritable($"An absent Optional<{typeof(T).Name}> cannot be written here: only a member of a model can be omitted. Check HasValue before writing.");
        TCodec.Write(ref writer, present);
    }
}
