using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>A list of <see cref="Slim"/>, from objects with many more members.</summary>
internal static class HandSlim
{
    public static readonly HandWritten<SlimList> Code = new(ReadList, WriteList);

    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText s_items = JsonEncodedText.Encode("items");

    private static Slim Read(ref Utf8JsonReader reader)
    {
        Slim slim = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                slim.Id = reader.GetInt64();
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                slim.Title = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return slim;
    }

    private static SlimList ReadList(ref Utf8JsonReader reader)
    {
        SlimList list = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("items"u8))
            {
                reader.Read();
                list.Items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Items.Add(Read(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return list;
    }

    private static void WriteList(Utf8JsonWriter writer, SlimList list)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(s_items);
        foreach (Slim slim in list.Items!)
        {
            writer.WriteStartObject();
            writer.WriteNumber(s_id, slim.Id);
            writer.WriteString(s_title, slim.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
