using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Dictionaries of dictionaries, a dictionary of objects, and a deep and wide tree.</summary>
internal static class NestedJson
{
    private const int Dictionaries = 60;
    private const int Entries = 20;
    private const int People = 100;
    private const int Depth = 50;
    private const int Width = 8;

    public static string Document
    {
        get
        {
            StringBuilder json = new("{\"counters\":{");
            for (int index = 0; index < Dictionaries; index++)
                AppendCounters(json, index);
            json.Append("},\"people\":{");
            for (int index = 0; index < People; index++)
                json.Append(index == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"\"person-{index}\":").Append(SmallJson.Item(index, static (_, members) => members));
            json.Append("},\"tree\":");
            AppendNode(json, depth: 0);
            return json.Append('}').ToString();
        }
    }

    private static void AppendCounters(StringBuilder json, int index)
    {
        Random random = new(index);
        json.Append(index == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"\"region-{index}\":{{");
        for (int entry = 0; entry < Entries; entry++)
            json.Append(entry == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"\"counter_{entry}\":{random.Next(1_000_000)}");
        json.Append('}');
    }

    private static void AppendNode(StringBuilder json, int depth)
    {
        json.Append(CultureInfo.InvariantCulture, $"{{\"value\":{depth},\"next\":");
        if (depth == Depth)
            json.Append("null");
        else
            AppendNode(json, depth + 1);
        json.Append(",\"children\":[");
        for (int child = 0; child < Width; child++)
            json.Append(child == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{{\"value\":{child * depth},\"next\":null,\"children\":null}}");
        json.Append("]}");
    }
}
