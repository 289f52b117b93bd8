namespace JsonModelGen;

/// <summary>The text form of a type that is a JSON string, with which <see cref="TextForm"/> reads its values and keys.</summary>
internal interface ITextForm<T>
{
    /// <summary>The expected text for errors, with an article.</summary>
    static abstract string Expected { get; }

    /// <summary>Parses the text, which is valid UTF-8 without escapes.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out T value);
}

/// <summary>Reads values and keys that are text.</summary>
internal static class TextForm
{
    public static T Read<T, TForm>(ref Utf8SpanReader reader)
        where TForm : ITextForm<T>
    {
        int start = reader.Position;
        if (!TForm.TryParse(reader.ReadStringUtf8(), out T value))
            reader.ThrowInvalidValue(start, TForm.Expected);
        return value;
    }

    public static T ReadKey<T, TForm>(ref Utf8SpanReader reader)
        where TForm : ITextForm<T>
    {
        int start = reader.Position;
        if (!TForm.TryParse(reader.ReadName(), out T value))
            reader.ThrowInvalidValue(start, TForm.Expected);
        return value;
    }
}
