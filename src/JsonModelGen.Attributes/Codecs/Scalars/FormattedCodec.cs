using System.ComponentModel;
using System.Globalization;

namespace JsonModelGen;

/// <summary>A format as a type argument: emitted next to the model that uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonFormat
{
    /// <summary>The format, by the rules of the type whose values it formats.</summary>
    static abstract string Format { get; }
}

/// <summary>Parses values of a date or time type in one format.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonFormattable<T>
{
    /// <summary>Reads a text that must have the format exactly, in the invariant culture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">The format.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it has the format.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, string format, out T value);

    /// <summary>Adjusts a value before it is formatted, so that its text is read back as the same time.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">The format.</param>
    /// <returns>The value to format.</returns>
    static abstract T Prepare(T value, string format);
}

/// <summary>A date or time as a string in a format: <see cref="JsonKeyAttribute.Format"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TType">What is to know of the type.</typeparam>
/// <typeparam name="TFormat">The format.</typeparam>
public readonly struct FormattedCodec<T, TType, TFormat> : IJsonCodec<T>, IJsonKeyCodec<T>
    where T : struct, ISpanFormattable
    where TType : IJsonFormattable<T>
    where TFormat : IJsonFormat
{
    private const int UsualLength = 64;

    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadStringUtf8(), out T value))
            reader.ThrowInvalidValue(start, $"a {typeof(T).Name} of the form \"{TFormat.Format}\"");
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        Span<char> text = stackalloc char[UsualLength];
        if (TryFormat(value, text, out int length))
            writer.WriteString(text[..length]);
        else
            writer.WriteString(ToText(value));
    }

    /// <inheritdoc/>
    public static T ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadName(), out T value))
            reader.ThrowInvalidValue(start, $"a key that is a {typeof(T).Name} of the form \"{TFormat.Format}\"");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, T key)
    {
        Span<char> text = stackalloc char[UsualLength];
        if (TryFormat(key, text, out int length))
            writer.WriteName(text[..length]);
        else
            writer.WriteName(ToText(key));
    }

    private static bool TryParse(ReadOnlySpan<byte> utf8Text, out T value)
    {
        Span<char> text = stackalloc char[UsualLength];
        return utf8Text.Length <= UsualLength
            ? TType.TryParse(text[..System.Text.Encoding.UTF8.GetChars(utf8Text, text)], TFormat.Format, out value)
            : TType.TryParse(System.Text.Encoding.UTF8.GetString(utf8Text), TFormat.Format, out value);
    }

    private static bool TryFormat(T value, Span<char> text, out int length) =>
        TType.Prepare(value, TFormat.Format).TryFormat(text, out length, TFormat.Format, CultureInfo.InvariantCulture);

    private static string ToText(T value) => TType.Prepare(value, TFormat.Format).ToString(TFormat.Format, CultureInfo.InvariantCulture);
}
