using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary><see cref="Nested"/> and its dictionaries; <see cref="HandNode"/> handles its tree.</summary>
internal static class HandNested
{
    public static readonly HandWritten<Nested> Code = new(Read, Write);

    private static readonly JsonEncodedText s_counters = JsonEncodedText.Encode("counters");
    private static readonly JsonEncodedText s_people = JsonEncodedText.Encode("people");
    private static readonly JsonEncodedText s_tree = JsonEncodedText.Encode("tree");

    private static Nested Read(ref Utf8JsonReader reader)
    {
        Nested nested = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("counters"u8))
            {
                reader.Read();
                nested.Counters = ReadCounters(ref reader);
            }
            else if (reader.ValueTextEquals("people"u8))
            {
                reader.Read();
                nested.People = ReadPeople(ref reader);
            }
            else if (reader.ValueTextEquals("tree"u8))
            {
                reader.Read();
                nested.Tree = HandNode.Read(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return nested;
    }

    private static Dictionary<string, Dictionary<string, int>> ReadCounters(ref Utf8JsonReader reader)
    {
        Dictionary<string, Dictionary<string, int>> regions = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string region = reader.GetString()!;
            reader.Read();
            Dictionary<string, int> counters = [];
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                counters[name] = reader.GetInt32();
            }

            regions[region] = counters;
        }

        return regions;
    }

    private static Dictionary<string, Small> ReadPeople(ref Utf8JsonReader reader)
    {
        Dictionary<string, Small> people = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            people[name] = HandSmall.Read(ref reader);
        }

        return people;
    }

    private static void Write(Utf8JsonWriter writer, Nested nested)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(s_counters);
        foreach ((string region, Dictionary<string, int> counters) in nested.Counters!)
        {
            writer.WriteStartObject(region);
            foreach ((string name, int value) in counters)
                writer.WriteNumber(name, value);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartObject(s_people);
        foreach ((string name, Small small) in nested.People!)
        {
            writer.WritePropertyName(name);
            HandSmall.Write(writer, small);
        }

        writer.WriteEndObject();
        writer.WritePropertyName(s_tree);
        HandNode.Write(writer, nested.Tree);
        writer.WriteEndObject();
    }
}
