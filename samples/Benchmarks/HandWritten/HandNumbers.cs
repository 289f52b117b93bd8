using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary><see cref="Numbers"/>.</summary>
internal static class HandNumbers
{
    public static readonly HandWritten<Numbers> Code = new(Read, Write);

    private static readonly JsonEncodedText s_values = JsonEncodedText.Encode("values");

    private static Numbers Read(ref Utf8JsonReader reader)
    {
        Numbers numbers = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("values"u8))
            {
                reader.Read();
                numbers.Values = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    numbers.Values.Add(reader.GetDouble());
            }
            else
            {
                reader.Skip();
            }
        }

        return numbers;
    }

    private static void Write(Utf8JsonWriter writer, Numbers numbers)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(s_values);
        foreach (double value in numbers.Values!)
            writer.WriteNumberValue(value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
