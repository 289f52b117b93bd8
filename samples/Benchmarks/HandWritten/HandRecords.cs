using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>A list of <see cref="SmallRecord"/>.</summary>
internal static class HandRecords
{
    public static readonly HandWritten<SmallRecordList> Code = new(ReadList, WriteList);

    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText s_email = JsonEncodedText.Encode("email");
    private static readonly JsonEncodedText s_createdAt = JsonEncodedText.Encode("createdAt");
    private static readonly JsonEncodedText s_isActive = JsonEncodedText.Encode("isActive");
    private static readonly JsonEncodedText s_score = JsonEncodedText.Encode("score");
    private static readonly JsonEncodedText s_items = JsonEncodedText.Encode("items");

    private static SmallRecord Read(ref Utf8JsonReader reader)
    {
        int id = 0;
        string? name = null;
        string? email = null;
        DateTime createdAt = default;
        bool isActive = false;
        double score = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = reader.GetString();
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                reader.Read();
                email = reader.GetString();
            }
            else if (reader.ValueTextEquals("createdAt"u8))
            {
                reader.Read();
                createdAt = reader.GetDateTime();
            }
            else if (reader.ValueTextEquals("isActive"u8))
            {
                reader.Read();
                isActive = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("score"u8))
            {
                reader.Read();
                score = reader.GetDouble();
            }
            else
            {
                reader.Skip();
            }
        }

        return new(id, name ?? throw new JsonException("name is missing"), email, createdAt, isActive, score);
    }

    private static void Write(Utf8JsonWriter writer, SmallRecord record)
    {
        writer.WriteStartObject();
        writer.WriteNumber(s_id, record.Id);
        writer.WriteString(s_name, record.Name);
        writer.WriteString(s_email, record.Email);
        writer.WriteString(s_createdAt, record.CreatedAt);
        writer.WriteBoolean(s_isActive, record.IsActive);
        writer.WriteNumber(s_score, record.Score);
        writer.WriteEndObject();
    }

    private static SmallRecordList ReadList(ref Utf8JsonReader reader)
    {
        List<SmallRecord> items = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("items"u8))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return new(items);
    }

    private static void WriteList(Utf8JsonWriter writer, SmallRecordList list)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(s_items);
        foreach (SmallRecord record in list.Items)
            Write(writer, record);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
