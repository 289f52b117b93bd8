using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

/// <summary>A model with every kind of nesting: object, list, dictionary, itself; and with dates, whose plus sign no encoder escapes.</summary>
public sealed class Team : IJsonModel<Team>
{
    public static readonly JsonSerializerOptions SystemTextJson = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public int Id { get; set; }

    public Member? Leader { get; set; }

    public List<Member> Members { get; set; } = [];

    public Dictionary<string, double> Scores { get; set; } = [];

    public DateTimeOffset Since { get; set; }

    public Dictionary<DateTimeOffset, int> Days { get; set; } = [];

    public Team? Parent { get; set; }

    public static Team Sample { get; } = new()
    {
        Id = 7,
        Leader = new Member("Ann <a+b> \"é\" 😀", 41, ["x", "", "+", "\u2028/\\\n"]),
        Members = [new Member("Bo", 0, []), new Member("C", 3, ["t"])],
        Scores = { ["a.b"] = 1.5, ["ключ"] = -2, ["+"] = 1e30 },
        Since = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2)),
        Days = { [new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(1))] = 1 },
        Parent = new Team { Id = -1, Scores = { [""] = 0 } },
    };

    /// <summary>The sample as written by System.Text.Json: the text for all reading tests.</summary>
    public static byte[] SampleJson { get; } = JsonSerializer.SerializeToUtf8Bytes(Sample, SystemTextJson);

    public static Team ReadJson(ref Utf8SpanReader reader)
    {
        var team = new Team();
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return team;
        do
        {
            switch (System.Text.Encoding.UTF8.GetString(reader.ReadName()))
            {
                case "id":
                    team.Id = reader.ReadInt32();
                    break;
                case "leader":
                    team.Leader = NullableReferenceCodec<Member, ModelCodec<Member>>.Read(ref reader);
                    break;
                case "members":
                    team.Members = ListCodec<Member, ModelCodec<Member>>.Read(ref reader);
                    break;
                case "scores":
                    team.Scores = DictionaryCodec<string, double, StringCodec, DoubleCodec>.Read(ref reader);
                    break;
                case "since":
                    team.Since = reader.ReadDateTimeOffset();
                    break;
                case "days":
                    team.Days = DictionaryCodec<DateTimeOffset, int, DateTimeOffsetCodec, Int32Codec>.Read(ref reader);
                    break;
                case "parent":
                    team.Parent = NullableReferenceCodec<Team, ModelCodec<Team>>.Read(ref reader);
                    break;
                default:
                    reader.SkipValue();
                    break;
            }
        }
        while (reader.ReadNextMember());
        return team;
    }

    public static void WriteJson(ref Utf8BufferWriter writer, Team value) => value.WriteJson(ref writer);

    public void WriteJson(ref Utf8BufferWriter writer)
    {
        writer.Enter(64);
        writer.WriteRaw("{\"id\":"u8);
        writer.WriteInt32(Id);
        writer.WriteRaw(",\"leader\":"u8);
        NullableReferenceCodec<Member, ModelCodec<Member>>.Write(ref writer, Leader);
        writer.Ensure(16);
        writer.WriteRaw(",\"members\":"u8);
        ListCodec<Member, ModelCodec<Member>>.Write(ref writer, Members);
        writer.Ensure(16);
        writer.WriteRaw(",\"scores\":"u8);
        DictionaryCodec<string, double, StringCodec, DoubleCodec>.Write(ref writer, Scores);
        writer.Ensure(64);
        writer.WriteRaw(",\"since\":"u8);
        writer.WriteDateTimeOffset(Since);
        writer.WriteRaw(",\"days\":"u8);
        DictionaryCodec<DateTimeOffset, int, DateTimeOffsetCodec, Int32Codec>.Write(ref writer, Days);
        writer.Ensure(16);
        writer.WriteRaw(",\"parent\":"u8);
        NullableReferenceCodec<Team, ModelCodec<Team>>.Write(ref writer, Parent);
        writer.Ensure(1);
        writer.WriteEndObject();
    }
}
