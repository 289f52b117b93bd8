using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary><see cref="Node"/>.</summary>
internal static class HandNode
{
    private static readonly JsonEncodedText s_value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText s_next = JsonEncodedText.Encode("next");
    private static readonly JsonEncodedText s_children = JsonEncodedText.Encode("children");

    public static Node? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        Node node = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                node.Value = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("next"u8))
            {
                reader.Read();
                node.Next = Read(ref reader);
            }
            else if (reader.ValueTextEquals("children"u8))
            {
                reader.Read();
                node.Children = ReadChildren(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return node;
    }

    public static void Write(Utf8JsonWriter writer, Node? node)
    {
        if (node is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(s_value, node.Value);
        writer.WritePropertyName(s_next);
        Write(writer, node.Next);
        if (node.Children is null)
        {
            writer.WriteNull(s_children);
        }
        else
        {
            writer.WriteStartArray(s_children);
            foreach (Node child in node.Children)
                Write(writer, child);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static List<Node>? ReadChildren(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        List<Node> children = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            children.Add(Read(ref reader)!);
        return children;
    }
}
