using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>A list of <see cref="Article"/>.</summary>
internal static class HandArticles
{
    public static readonly HandWritten<ArticleList> Code = new(ReadList, WriteList);

    private static readonly JsonEncodedText s_title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText s_body = JsonEncodedText.Encode("body");
    private static readonly JsonEncodedText s_tags = JsonEncodedText.Encode("tags");
    private static readonly JsonEncodedText s_items = JsonEncodedText.Encode("items");

    private static Article Read(ref Utf8JsonReader reader)
    {
        Article article = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                article.Title = reader.GetString();
            }
            else if (reader.ValueTextEquals("body"u8))
            {
                reader.Read();
                article.Body = reader.GetString();
            }
            else if (reader.ValueTextEquals("tags"u8))
            {
                reader.Read();
                article.Tags = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    article.Tags.Add(reader.GetString()!);
            }
            else
            {
                reader.Skip();
            }
        }

        return article;
    }

    private static ArticleList ReadList(ref Utf8JsonReader reader)
    {
        ArticleList list = new();
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

    private static void WriteList(Utf8JsonWriter writer, ArticleList list)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(s_items);
        foreach (Article article in list.Items!)
        {
            writer.WriteStartObject();
            writer.WriteString(s_title, article.Title);
            writer.WriteString(s_body, article.Body);
            writer.WriteStartArray(s_tags);
            foreach (string tag in article.Tags!)
                writer.WriteStringValue(tag);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
