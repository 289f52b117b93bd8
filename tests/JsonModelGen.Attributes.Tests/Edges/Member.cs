using System.Text.Json.Serialization;

namespace JsonModelGen.Tests.Edges;

/// <summary>A hand-written model like those the generator emits; System.Text.Json reads and writes the same with camel case.</summary>
public sealed record Member : IJsonModel<Member>
{
    [JsonConstructor]
    public Member(string name, int age, List<string> tags)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        Name = name;
        Age = age;
        Tags = tags;
    }

    public string Name { get; }

    public int Age { get; }

    public List<string> Tags { get; }

    public static Member ReadJson(ref Utf8SpanReader reader)
    {
        string name = null!;
        int age = 0;
        List<string> tags = null!;
        int seen = 0;
        reader.ReadStartObject();
        if (!reader.TryReadEndObject())
        {
            do
            {
                ReadOnlySpan<byte> key = reader.ReadName();
                if (key.SequenceEqual("name"u8))
                {
                    name = reader.ReadString();
                    seen |= 1;
                }
                else if (key.SequenceEqual("age"u8))
                {
                    age = reader.ReadInt32();
                    seen |= 2;
                }
                else if (key.SequenceEqual("tags"u8))
                {
                    tags = ListCodec<string, StringCodec>.Read(ref reader);
                    seen |= 4;
                }
                else
                {
                    reader.SkipValue();
                }
            }
            while (reader.ReadNextMember());
        }
        if (seen != 7)
            reader.ThrowMissingKeys("Member", (seen & 1) == 0 ? "name" : null, (seen & 2) == 0 ? "age" : null, (seen & 4) == 0 ? "tags" : null);
        return new Member(name, age, tags);
    }

    public static void WriteJson(ref Utf8BufferWriter writer, Member value) => value.WriteJson(ref writer);

    public void WriteJson(ref Utf8BufferWriter writer)
    {
        writer.Enter(9);
        writer.WriteRaw("{\"name\":"u8);
        writer.WriteString(Name, 40);
        writer.WriteRaw(",\"age\":"u8);
        writer.WriteInt32(Age);
        writer.WriteRaw(",\"tags\":"u8);
        ListCodec<string, StringCodec>.Write(ref writer, Tags);
        writer.Ensure(1);
        writer.WriteEndObject();
    }
}
