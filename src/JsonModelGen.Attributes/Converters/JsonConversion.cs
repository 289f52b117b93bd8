using System.ComponentModel;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// Lets user code, which uses <see cref="Utf8JsonReader"/> and <see cref="Utf8JsonWriter"/>, read and write a
/// value in the middle of a model. Emitted code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonConversion
{
    /// <summary>Takes the next value from the input.</summary>
    /// <param name="reader">The JSON to read; it is left after the value.</param>
    /// <returns>A reader over the value alone, on its first token, with the depth that is left to the model.</returns>
    /// <exception cref="JsonModelException">The value is malformed, nested too deep, or <c>null</c>.</exception>
    public static Utf8JsonReader StartReading(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> value = reader.ReadRawValue();
        if (value[0] == (byte)'n')
            reader.ThrowWrongType(start, "a value");
        return Over(value, reader.MaxDepth - reader.Depth);
    }

    /// <summary>Takes the next value, which may be <c>null</c>, from the input.</summary>
    /// <param name="reader">The JSON to read; it is left after the value.</param>
    /// <returns>As for <see cref="StartReading"/>.</returns>
    /// <exception cref="JsonModelException">The value is malformed or nested too deep.</exception>
    public static Utf8JsonReader StartReadingNullable(ref Utf8SpanReader reader) =>
        Over(reader.ReadRawValue(), reader.MaxDepth - reader.Depth);

    /// <summary>Reads a value with a codec that accepts <c>null</c>, where <c>null</c> is refused.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The JSON to read.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The value is malformed, or <c>null</c>.</exception>
    public static T ReadNotNull<T, TCodec>(ref Utf8SpanReader reader)
        where TCodec : struct, IJsonCodec<T>
    {
        int start = reader.Position;
        if (reader.TryReadNull())
            reader.ThrowWrongType(start, "a value");
        return TCodec.Read(ref reader);
    }

    /// <summary>Checks that the value was read to its end.</summary>
    /// <param name="json">The reader that <see cref="StartReading"/> returned.</param>
    /// <exception cref="JsonModelException">The reader is not on the value's last token.</exception>
    public static void EndReading(in Utf8JsonReader json)
    {
        Utf8JsonReader rest = json;
        if (rest.CurrentDepth != 0 || rest.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || rest.Read())
        {
            throw new JsonModelException(
                JsonModelErrorKind.UserCode,
                "The converter did not read the value to its end: it must leave the reader on the value's last token.");
        }
    }

    /// <summary>Starts to write a value.</summary>
    /// <param name="writer">The output.</param>
    /// <returns>The writer for the value, to be disposed of.</returns>
    /// <exception cref="JsonModelException">The value would be nested too deep.</exception>
    public static JsonConversionWriter StartWriting(ref Utf8BufferWriter writer) => JsonConversionWriter.Take(ref writer);

    // Zero would mean the default of 64. At the maximum depth the value is a scalar, because deeper ones were refused when skipped.
    private static Utf8JsonReader Over(ReadOnlySpan<byte> value, int depthLeft)
    {
        Utf8JsonReader json = new(value, new JsonReaderOptions { MaxDepth = Math.Max(depthLeft, 1) });
        json.Read();
        return json;
    }
}
