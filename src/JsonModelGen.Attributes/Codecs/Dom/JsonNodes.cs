using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>The shared code of the codecs of the <see cref="JsonNode"/> types.</summary>
internal static class JsonNodes
{
    private static readonly JsonSerializerOptions Defaults = new();

    /// <summary>
    /// Reads a value that is known not to be <c>null</c>, for which there is no node. The converter creates the same nodes as
    /// System.Text.Json's serializer (JsonNode.Parse creates others) and needs no reflection.
    /// </summary>
    public static JsonNode Read(ref Utf8SpanReader reader)
    {
        // Skipping does not validate the Unicode of a string, and the node would throw its own errors.
        if (reader.PeekTokenType() == JsonTokenType.String)
        {
            Utf8SpanReader ahead = reader;
            ahead.ReadStringUtf8();
        }

        Utf8JsonReader json = new(reader.ReadRawValue(), new JsonReaderOptions { MaxDepth = reader.MaxDepth });
        json.Read();
        return JsonMetadataServices.JsonNodeConverter.Read(ref json, typeof(JsonNode), Defaults)!;
    }

    public static void Write(ref Utf8BufferWriter writer, JsonNode? value)
    {
        if (value is null)
        {
            writer.Ensure(4);
            writer.WriteNull();
            return;
        }

        DomScratch.Write(ref writer, value);
    }
}
