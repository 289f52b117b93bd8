namespace JsonModelGen;

/// <summary>A model, read and written by the code that was emitted for it.</summary>
/// <typeparam name="T">The model.</typeparam>
public readonly struct ModelCodec<T> : IJsonCodec<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader) => T.ReadJson(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        T.WriteJson(ref writer, value);
    }
}
