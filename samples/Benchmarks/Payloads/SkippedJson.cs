using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Objects of which the model has two members; the rest, including objects and arrays, is skipped.</summary>
internal static class SkippedJson
{
    private const int Count = 300;

    public static string Document
    {
        get
        {
            StringBuilder json = new("{\"items\":[");
            for (int index = 0; index < Count; index++)
                AppendItem(json, index);
            return json.Append("],\"next\":\"https://api.example.com/items?page=2\"}").ToString();
        }
    }

    private static void AppendItem(StringBuilder json, int index)
    {
        Random random = new(index);
        json.Append(index == 0 ? "{" : ",{")
            .Append(CultureInfo.InvariantCulture, $"\"createdAt\":\"2026-03-0{random.Next(1, 10)}T10:11:12Z\",\"id\":{5_000_000_000L + index},")
            .Append(CultureInfo.InvariantCulture, $"\"source\":\"<a href=\\\"https://example.com/{index}\\\" rel=\\\"nofollow\\\">a client</a>\",")
            .Append(CultureInfo.InvariantCulture, $"\"title\":\"Item {index}\",\"truncated\":false,\"replyTo\":null,")
            .Append(CultureInfo.InvariantCulture, $"\"user\":{{\"id\":{random.Next()},\"name\":\"Name {index}\",\"description\":\"Some words about a person, as people write them\",")
            .Append(CultureInfo.InvariantCulture, $"\"followers\":{random.Next(100_000)},\"verified\":true,\"url\":\"https://example.com/users/{index}\",\"colors\":[\"C0DEED\",\"0084B4\",\"DDEEF6\"]}},")
            .Append(CultureInfo.InvariantCulture, $"\"position\":[{random.NextDouble() * 90:R},{random.NextDouble() * 180:R}],")
            .Append(CultureInfo.InvariantCulture, $"\"links\":[{{\"url\":\"https://example.com/a/{index}\",\"indices\":[{index},{index + 23}]}},{{\"url\":\"https://example.com/b\",\"indices\":[1,2]}}],")
            .Append(CultureInfo.InvariantCulture, $"\"counts\":{{\"likes\":{random.Next(1000)},\"shares\":{random.Next(1000)}}},\"language\":\"ja\",\"note\":\"\u4e00\u756a\u65b0\u3057\u3044\u6295\u7a3f\"}}");
    }
}
