using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>A <see cref="JsonNode"/>: any JSON value except <c>null</c>, which is a null reference and is handled by the nullable codec.</summary>
public readonly struct JsonNodeCodec : IJsonCodec<JsonNode>
{
    /// <inheritdoc/>
    public static JsonNode Read(ref Utf8SpanReader reader)
    {
        if (reader.PeekTokenType() == JsonTokenType.Null)
            reader.ThrowWrongType(reader.Position, "a JSON value");
        return JsonNodes.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, JsonNode value) => JsonNodes.Write(ref writer, value);
}

/// <summary>A <see cref="JsonObject"/>.</summary>
public readonly struct JsonObjectCodec : IJsonCodec<JsonObject>
{
    /// <inheritdoc/>
    public static JsonObject Read(ref Utf8SpanReader reader)
    {
        if (reader.PeekTokenType() != JsonTokenType.StartObject)
            reader.ThrowWrongType(reader.Position, "an object");
        return (JsonObject)JsonNodes.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, JsonObject value) => JsonNodes.Write(ref writer, value);
}

/// <summary>A <see cref="JsonArray"/>.</summary>
public readonly struct JsonArrayCodec : IJsonCodec<JsonArray>
{
    /// <inheritdoc/>
    public static JsonArray Read(ref Utf8SpanReader reader)
    {
        if (reader.PeekTokenType() != JsonTokenType.StartArray)
            reader.ThrowWrongType(reader.Position, "an array");
        return (JsonArray)JsonNodes.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, JsonArray value) => JsonNodes.Write(ref writer, value);
}

/// <summary>A <see cref="JsonValue"/>: a string, a number, <c>true</c> or <c>false</c>.</summary>
public readonly struct JsonValueCodec : IJsonCodec<JsonValue>
{
    /// <inheritdoc/>
    public static JsonValue Read(ref Utf8SpanReader reader)
    {
        if (reader.PeekTokenType() is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null)
            reader.ThrowWrongType(reader.Position, "a string, a number, true or false");
        return (JsonValue)JsonNodes.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, JsonValue value) => JsonNodes.Write(ref writer, value);
}
