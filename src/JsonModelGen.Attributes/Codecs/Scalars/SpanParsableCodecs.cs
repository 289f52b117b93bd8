using System.Buffers;
using System.Globalization;
using System.Text;

namespace JsonModelGen;

/// <summary>Any type that parses and formats itself as UTF-16: a string, in the invariant culture.</summary>
/// <typeparam name="T">The type.</typeparam>
public readonly struct SpanParsableCodec<T> : IJsonCodec<T>, IJsonKeyCodec<T>, ITextForm<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
    private const int UsualLength = 128;

    static string ITextForm<T>.Expected => $"the text of a {typeof(T).Name}";

    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader) => TextForm.Read<T, SpanParsableCodec<T>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            Write(ref writer, value, isKey: false);
    }

    /// <inheritdoc/>
    public static T ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<T, SpanParsableCodec<T>>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, T key) => Write(ref writer, key, isKey: true);

    static bool ITextForm<T>.TryParse(ReadOnlySpan<byte> utf8Text, out T value)
    {
        char[]? rented = null;
        Span<char> text = utf8Text.Length <= UsualLength
            ? stackalloc char[UsualLength]
            : rented = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        int length = Encoding.UTF8.GetChars(utf8Text, text);
        bool isParsed = T.TryParse(text[..length], CultureInfo.InvariantCulture, out T? parsed);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        value = parsed!;
        return isParsed && parsed is not null;
    }

    private static void Write(ref Utf8BufferWriter writer, T value, bool isKey)
    {
        Span<char> room = stackalloc char[UsualLength];
        ReadOnlySpan<char> text = value.TryFormat(room, out int length, default, CultureInfo.InvariantCulture)
            ? room[..length]
            : value.ToString(format: null, CultureInfo.InvariantCulture);
        if (isKey)
            writer.WriteName(text);
        else
            writer.WriteString(text);
    }
}

/// <summary>Any type that parses and formats itself as UTF-8: a string, in the invariant culture.</summary>
/// <typeparam name="T">The type.</typeparam>
public readonly struct Utf8SpanParsableCodec<T> : IJsonCodec<T>, IJsonKeyCodec<T>, ITextForm<T>
    where T : IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    private const int UsualLength = 256;
    private const int LongestText = 1 << 24;

    static string ITextForm<T>.Expected => $"the text of a {typeof(T).Name}";

    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader) => TextForm.Read<T, Utf8SpanParsableCodec<T>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            Write(ref writer, value, isKey: false);
    }

    /// <inheritdoc/>
    public static T ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<T, Utf8SpanParsableCodec<T>>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, T key) => Write(ref writer, key, isKey: true);

    static bool ITextForm<T>.TryParse(ReadOnlySpan<byte> utf8Text, out T value)
    {
        bool isParsed = T.TryParse(utf8Text, CultureInfo.InvariantCulture, out T? parsed);
        value = parsed!;
        return isParsed && parsed is not null;
    }

    private static void Write(ref Utf8BufferWriter writer, T value, bool isKey)
    {
        byte[]? rented = null;
        Span<byte> room = stackalloc byte[UsualLength];
        int length;
        while (!value.TryFormat(room, out length, default, CultureInfo.InvariantCulture))
        {
            if (room.Length >= LongestText)
                Utf8BufferWriter.ThrowNotWritable($"A {typeof(T).Name} cannot be formatted into a buffer of any size.");
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(2 * room.Length));
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented, clearArray: true);
            room = rented = larger;
        }

        // The writer writes names only from UTF-16; keys of this kind are short.
        if (isKey)
            writer.WriteName(Encoding.UTF8.GetString(room[..length]));
        else
            writer.WriteStringUtf8(room[..length]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }
}
