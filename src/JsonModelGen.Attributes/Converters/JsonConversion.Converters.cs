using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen;

// Values that converters read and write.
public static partial class JsonConversion
{
    // Converters of System.Text.Json require options; here there are none from a JsonSerializer call.
    private static readonly JsonSerializerOptions s_options = new();

    /// <summary>Reads one value with a converter; <c>null</c> is refused.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="converter">The converter.</param>
    /// <param name="reader">The JSON to read.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The value is malformed or <c>null</c>, or the converter did not read exactly this value.</exception>
    public static T Read<T>(IJsonConverter<T> converter, ref Utf8SpanReader reader)
    {
        Utf8JsonReader json = StartReading(ref reader);
        T value = converter.Read(ref json);
        EndReading(in json);
        return NotNull(value, converter);
    }

    /// <inheritdoc cref="Read{T}(IJsonConverter{T}, ref Utf8SpanReader)"/>
    public static T Read<T>(JsonConverter<T> converter, ref Utf8SpanReader reader)
    {
        Utf8JsonReader json = StartReading(ref reader);
        T? value = converter.Read(ref json, typeof(T), s_options);
        EndReading(in json);
        return NotNull(value, converter);
    }

    /// <summary>Reads one value with a converter that handles <c>null</c> itself.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="converter">The converter.</param>
    /// <param name="reader">The JSON to read.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The value is malformed, or the converter did not read exactly this value.</exception>
    public static T ReadNullable<T>(IJsonConverter<T> converter, ref Utf8SpanReader reader)
    {
        Utf8JsonReader json = StartReadingNullable(ref reader);
        T value = converter.Read(ref json);
        EndReading(in json);
        return value;
    }

    /// <inheritdoc cref="ReadNullable{T}(IJsonConverter{T}, ref Utf8SpanReader)"/>
    public static T? ReadNullable<T>(JsonConverter<T> converter, ref Utf8SpanReader reader)
    {
        Utf8JsonReader json = StartReadingNullable(ref reader);
        T? value = converter.Read(ref json, typeof(T), s_options);
        EndReading(in json);
        return value;
    }

    /// <summary>Writes one value with a converter; a null reference is written as <c>null</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="converter">The converter.</param>
    /// <param name="writer">The output.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonModelException">The converter did not write one value.</exception>
    public static void Write<T>(IJsonConverter<T> converter, ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
            WriteNull(ref writer);
        else
            WriteNullable(converter, ref writer, value);
    }

    /// <inheritdoc cref="Write{T}(IJsonConverter{T}, ref Utf8BufferWriter, T)"/>
    public static void Write<T>(JsonConverter<T> converter, ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
            WriteNull(ref writer);
        else
            WriteNullable(converter, ref writer, value);
    }

    /// <summary>Writes one value with a converter that handles null itself.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="converter">The converter.</param>
    /// <param name="writer">The output.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonModelException">The converter did not write one value.</exception>
    public static void WriteNullable<T>(IJsonConverter<T> converter, ref Utf8BufferWriter writer, T value)
    {
        using JsonConversionWriter json = StartWriting(ref writer);
        converter.Write(json.Writer, value);
        json.CopyTo(ref writer);
    }

    /// <inheritdoc cref="WriteNullable{T}(IJsonConverter{T}, ref Utf8BufferWriter, T)"/>
    public static void WriteNullable<T>(JsonConverter<T> converter, ref Utf8BufferWriter writer, T value)
    {
        using JsonConversionWriter json = StartWriting(ref writer);
        converter.Write(json.Writer, value!, s_options);
        json.CopyTo(ref writer);
    }

    /// <summary>Creates the converter of a factory for one type, with default options.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="factory">The factory.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="NotSupportedException">The factory has no converter for exactly this type.</exception>
    public static JsonConverter<T> CreateConverter<T>(JsonConverterFactory factory)
    {
        bool canConvert = factory.CanConvert(typeof(T));
        JsonConverter? created = canConvert ? factory.CreateConverter(typeof(T), s_options) : null;
        string problem = !canConvert ? "does not convert" : created is null ? "creates no converter for" : $"creates a {created.GetType().Name}, which does not convert exactly";
        return created as JsonConverter<T> ?? throw new NotSupportedException($"{factory.GetType().Name} {problem} {typeof(T)}.");
    }

    private static void WriteNull(ref Utf8BufferWriter writer)
    {
        writer.Ensure(4);
        writer.WriteNull();
    }

    private static T NotNull<T>(T? value, object converter) => value ?? throw new JsonModelException(
        JsonModelErrorKind.UserCode, $"{converter.GetType().Name} returned null, which its type does not allow.");
}
