using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary><see cref="Small"/> and a list of it.</summary>
internal static class HandSmall
{
    public static readonly HandWritten<Small> Code = new(Read, Write);
    public static readonly HandWritten<SmallList> ListCode = new(ReadList, WriteList);

    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText s_email = JsonEncodedText.Encode("email");
    private static readonly JsonEncodedText s_createdAt = JsonEncodedText.Encode("createdAt");
    private static readonly JsonEncodedText s_isActive = JsonEncodedText.Encode("isActive");
    private static readonly JsonEncodedText s_score = JsonEncodedText.Encode("score");
    private static readonly JsonEncodedText s_items = JsonEncodedText.Encode("items");

    public static Small Read(ref Utf8JsonReader reader)
    {
        Small small = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                small.Id = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                small.Name = reader.GetString();
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                reader.Read();
                small.Email = reader.GetString();
            }
            else if (reader.ValueTextEquals("createdAt"u8))
            {
                reader.Read();
                small.CreatedAt = reader.GetDateTime();
            }
            else if (reader.ValueTextEquals("isActive"u8))
            {
                reader.Read();
                small.IsActive = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("score"u8))
            {
                reader.Read();
                small.Score = reader.GetDouble();
            }
            else
            {
                reader.Skip();
            }
        }

        return small;
    }

    public static void Write(Utf8JsonWriter writer, Small small)
    {
        writer.WriteStartObject();
        writer.WriteNumber(s_id, small.Id);
        writer.WriteString(s_name, small.Name);
        writer.WriteString(s_email, small.Email);
        writer.WriteString(s_createdAt, small.CreatedAt);
        writer.WriteBoolean(s_isActive, small.IsActive);
        writer.WriteNumber(s_score, small.Score);
        writer.WriteEndObject();
    }

    private static SmallList ReadList(ref Utf8JsonReader reader)
    {
        SmallList list = new();
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

    private static void WriteList(Utf8JsonWriter writer, SmallList list)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(s_items);
        foreach (Small small in list.Items!)
            Write(writer, small);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
