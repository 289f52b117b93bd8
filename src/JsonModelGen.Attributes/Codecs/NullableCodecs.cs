namespace JsonModelGen;

/// <summary>A nullable value type: <c>null</c>, or what <typeparamref name="TCodec"/> reads and writes.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref Utf8SpanReader reader) => reader.TryReadNull() ? null : TCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T? value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        TCodec.Write(ref writer, value.GetValueOrDefault());
    }
}

/// <summary>A nullable reference: <c>null</c>, or what <typeparamref name="TCodec"/> reads and writes.</summary>
/// <typeparam name="T">The reference type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct NullableReferenceCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref Utf8SpanReader reader) => reader.TryReadNull() ? null : TCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T? value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        TCodec.Write(ref writer, value);
    }
}

/// <summary>
/// <c>T?</c> in a generic model, where <typeparamref name="T"/> may be a reference or a value type: <c>null</c> if the type has
/// a null value, else what <typeparamref name="TCodec"/> reads and writes.
/// </summary>
/// <typeparam name="T">Any type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct MaybeNullCodec<T, TCodec> : IJsonCodec<T?>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref Utf8SpanReader reader) => default(T) is null && reader.TryReadNull() ? default : TCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T? value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        TCodec.Write(ref writer, value);
    }
}
