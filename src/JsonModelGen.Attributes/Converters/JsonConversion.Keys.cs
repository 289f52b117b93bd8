using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen;

// Keys of dictionaries that converters read and write.
public static partial class JsonConversion
{
    /// <summary>Reads one key and the following colon with a converter, which sees it as a string.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="converter">The converter.</param>
    /// <param name="reader">The JSON to read; it is before the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="JsonModelException">The key is malformed, or the converter did not read exactly this key.</exception>
    public static T ReadKey<T>(IJsonConverter<T> converter, ref Utf8SpanReader reader)
        where T : notnull
    {
        Utf8JsonReader json = new(QuotedKey(ref reader));
        json.Read();
        return NotNull(converter.Read(ref json), converter);
    }

    /// <summary>Reads one key and the following colon with a converter that supports property names.</summary>
    /// <inheritdoc cref="ReadKey{T}(IJsonConverter{T}, ref Utf8SpanReader)"/>
    public static T ReadKey<T>(JsonConverter<T> converter, ref Utf8SpanReader reader)
        where T : notnull
    {
        Utf8JsonReader json = new([(byte)'{', .. QuotedKey(ref reader), .. ":0}"u8]);
        json.Read();
        json.Read();
        return NotNull(converter.ReadAsPropertyName(ref json, typeof(T), s_options), converter);
    }

    /// <summary>Writes one key and the following colon with a converter, which must write a string.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="converter">The converter.</param>
    /// <param name="writer">The output.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="JsonModelException">The converter did not write one string.</exception>
    public static void WriteKey<T>(IJsonConverter<T> converter, ref Utf8BufferWriter writer, T key)
        where T : notnull
    {
        using JsonConversionWriter json = StartWriting(ref writer);
        converter.Write(json.Writer, key);
        json.CopyKeyTo(ref writer);
    }

    /// <summary>Writes one key and the following colon with a converter that supports property names.</summary>
    /// <inheritdoc cref="WriteKey{T}(IJsonConverter{T}, ref Utf8BufferWriter, T)"/>
    public static void WriteKey<T>(JsonConverter<T> converter, ref Utf8BufferWriter writer, T key)
        where T : notnull
    {
        using JsonConversionWriter json = StartWriting(ref writer);
        json.Writer.WriteStartObject();
        converter.WriteAsPropertyName(json.Writer, key, s_options);
        json.CopyNameTo(ref writer);
    }

    /// <summary>The raw key with its quotation marks; the reader is left after the colon.</summary>
    private static ReadOnlySpan<byte> QuotedKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        reader.ReadName();
        ReadOnlySpan<byte> key = reader.Input[start..reader.Position];
        key = key[key.IndexOf((byte)'"')..];
        return key[..(key.LastIndexOf((byte)'"') + 1)];
    }
}
