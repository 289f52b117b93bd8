namespace JsonModelGen;

/// <summary>A <see cref="Uri"/>, absolute or relative: a string, written exactly as it was given.</summary>
public readonly struct UriCodec : IJsonCodec<Uri>, IJsonKeyCodec<Uri>
{
    /// <inheritdoc/>
    public static Uri Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!Uri.TryCreate(reader.ReadString(), UriKind.RelativeOrAbsolute, out Uri? value))
            reader.ThrowInvalidValue(start, "a URI");
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Uri value) => writer.WriteString(value?.OriginalString);

    /// <inheritdoc/>
    public static Uri ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!Uri.TryCreate(reader.ReadNameAsString(), UriKind.RelativeOrAbsolute, out Uri? value))
            reader.ThrowInvalidValue(start, "a key that is a URI");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Uri key) => writer.WriteName(key.OriginalString);
}
