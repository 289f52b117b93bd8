using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace JsonModelGen.Tests.Edges;

public class MutationTests
{
    private const string Base = """
        {"id":7,"leader":{"name":"Ann \u00e9é","age":41,"tags":["x","","\u2028\/"]},"x":[1.5e3,{"y":null},"z"],
         "scores":{"a.b":1.5,"к":-2},"since":"2024-02-29T01:02:03+02:00","parent":{"id":-1}}
        """;

    private static readonly byte[] Bytes = [.. "{}[]:,\"\\ \n0129.-eEtfnu/"u8, 0xC3, 0xA9, 0xFF, 0xED, 0x00, 0x1F];

    [Fact]
    public async Task All_entry_points_accept_and_refuse_the_same_texts_for_the_same_reasons()
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int i = 0; i < 1500; i++)
        {
            byte[] json = Mutate(random);
            string expected = Outcome(() => JsonModel.FromJson<Team>(json));
            string about = $"seed {seed}, text {Encoding.Latin1.GetString(json)}: ";

            Assert.Equal(about + expected, about + Outcome(() => JsonModel.FromJson<Team>(SplitSequence.Every(json, 1 + random.Next(20)))));
            Assert.Equal(about + expected, about + await OutcomeAsync(async () =>
                await JsonModel.FromJsonAsync<Team>(new PieceStream(json, 1 + random.Next(50)), ct)));
            Assert.Equal(about + expected, about + await OutcomeAsync(async () =>
                await JsonModel.FromJsonAsync<Team>(PipeReader.Create(new PieceStream(json, 1 + random.Next(50))), ct)));
            if (Utf8.IsValid(json))
                Assert.Equal(about + expected, about + Outcome(() => JsonModel.FromJson<Team>(Encoding.UTF8.GetString(json))));
            Assert.Equal(about + IsRead(expected), about + IsRead(Outcome(() => Read(new Utf8JsonReader(json)))));
            Assert.Equal(about + IsRead(expected), about + IsRead(Outcome(() => Read(new Utf8JsonReader(SplitSequence.Every(json, 1 + random.Next(20)))))));
            Assert.Equal(about + IsRead(expected), about + await IsOnlyElement([.. "["u8, .. json, .. "]"u8], 1 + random.Next(50)));
        }
    }

    private static byte[] Mutate(Random random)
    {
        List<byte> json = [.. Encoding.UTF8.GetBytes(Base)];
        for (int i = random.Next(4); i >= 0; i--)
        {
            int at = random.Next(json.Count);
            switch (random.Next(8))
            {
                case 0:
                    json.RemoveAt(at);
                    break;
                case 1:
                    json.Insert(at, Bytes[random.Next(Bytes.Length)]);
                    break;
                case 2:
                    json.RemoveRange(at, Math.Min(random.Next(30), json.Count - at));
                    break;
                case 3:
                    json.InsertRange(at, [.. json.Slice(random.Next(at + 1), Math.Min(5, json.Count - at))]);
                    break;
                case 4:
                    json.InsertRange(at, " \n"u8);
                    break;
                default:
                    json[at] = Bytes[random.Next(Bytes.Length)];
                    break;
            }
            if (json.Count == 0)
                json.Add((byte)' ');
        }
        return [.. json];
    }

    private static Team Read(Utf8JsonReader reader)
    {
        Team team = JsonModel.FromJson<Team>(ref reader);
        Assert.False(reader.Read());
        return team;
    }

    private static async Task<bool> IsOnlyElement(byte[] json, int pieceLength)
    {
        int count = 0;
        try
        {
            await foreach (Team _ in JsonModel.EnumerateAsync<Team>(new PieceStream(json, pieceLength), TestContext.Current.CancellationToken))
                count++;
            return count == 1;
        }
        catch (JsonModelException)
        {
            return false;
        }
    }

    private static bool IsRead(string outcome) => outcome[0] == '{';

    private static string Outcome(Func<Team> read) => OutcomeAsync(() => Task.FromResult(read())).Result;

    private static async Task<string> OutcomeAsync(Func<Task<Team>> read)
    {
        try
        {
            return JsonSerializer.Serialize(await read(), Team.SystemTextJson);
        }
        catch (JsonException e)
        {
            return e is JsonModelException ours ? $"{ours.Kind}: {ours.Message}" : "by the reader: " + e.Message;
        }
    }
}
