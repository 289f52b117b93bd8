using System.Text.Json;

namespace JsonModelGen;

/// <summary>A <see cref="JsonElement"/>: any JSON value, including <c>null</c>.</summary>
public readonly struct JsonElementCodec : IJsonCodec<JsonElement>
{
    /// <inheritdoc/>
    public static JsonElement Read(ref Utf8SpanReader reader)
    {
        ReadOnlySpan<byte> json = reader.ReadRawValue();
        return JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = reader.MaxDepth });
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, JsonElement value) => DomScratch.Write(ref writer, value);
}

/// <summary>A <see cref="JsonDocument"/>: any JSON value, including <c>null</c>. The caller must dispose of it.</summary>
public readonly struct JsonDocumentCodec : IJsonCodec<JsonDocument>
{
    /// <inheritdoc/>
    public static JsonDocument Read(ref Utf8SpanReader reader)
    {
        Utf8JsonReader json = new(reader.ReadRawValue(), new JsonReaderOptions { MaxDepth = reader.MaxDepth });
        return JsonDocument.ParseValue(ref json);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, JsonDocument value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        DomScratch.Write(ref writer, value.RootElement);
    }
}
