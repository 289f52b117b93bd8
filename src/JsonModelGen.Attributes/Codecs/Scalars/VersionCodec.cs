using System.Text;

namespace JsonModelGen;

/// <summary>A <see cref="Version"/>: a string of two to four numbers, such as <c>"1.2.3"</c>.</summary>
public readonly struct VersionCodec : IJsonCodec<Version>, IJsonKeyCodec<Version>
{
    private const int MaxLength = 43;

    /// <inheritdoc/>
    public static Version Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return Parse(reader.ReadStringUtf8(), ref reader, start);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Version value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        writer.WriteFormattedString(value, MaxLength);
    }

    /// <inheritdoc/>
    public static Version ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return Parse(reader.ReadName(), ref reader, start);
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Version key) => writer.WriteFormattedName(key, MaxLength);

    // Version.Parse accepts surrounding white space; System.Text.Json requires a digit first and last, and limits the length.
    private static Version Parse(ReadOnlySpan<byte> text, ref Utf8SpanReader reader, int start)
    {
        Version? value = null;
        if (text.Length == 0 || !char.IsAsciiDigit((char)text[0]) || !char.IsAsciiDigit((char)text[^1])
            || QuotedText.IsLongerThan(6 * MaxLength, text, ref reader, start)
            || !Version.TryParse(Encoding.UTF8.GetString(text), out value))
        {
            reader.ThrowInvalidValue(start, "a version such as \"1.2.3\"");
        }

        return value;
    }
}
