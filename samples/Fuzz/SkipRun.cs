using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JsonModelGen.IntegrationTests.BadInput;

namespace JsonModelGen.Fuzz;

/// <summary>Damaged documents that are skipped: both libraries skip to the same position, or refuse them.</summary>
internal sealed class SkipRun() : FuzzRun("skips", 3_000_000)
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public override string? FirstDifference(Random random, long count)
    {
        var mutation = new Mutation(random);
        byte[][] documents = [Encoding.UTF8.GetBytes(Everything.Json), Encoding.UTF8.GetBytes(JsonNode.Parse(Everything.Json)!.ToJsonString(s_indented))];
        for (long round = 0; round < count; round++)
        {
            byte[] json = mutation.Of(documents[round % documents.Length]);
            int? ours = EndByUtf8SpanReader(json);
            int? peers = EndByUtf8JsonReader(json);
            if (ours != peers)
                return $"end {ours} instead of {peers}\n{Convert.ToBase64String(json)}\n{Encoding.Latin1.GetString(json)}";
        }

        return null;
    }

    private static int? EndByUtf8SpanReader(byte[] json)
    {
        Utf8SpanReader reader = new(json);
        try
        {
            reader.SkipValue();
            return reader.Position;
        }
        catch (JsonModelException)
        {
            return null;
        }
    }

    private static int? EndByUtf8JsonReader(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        try
        {
            reader.Read();
            reader.Skip();
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
