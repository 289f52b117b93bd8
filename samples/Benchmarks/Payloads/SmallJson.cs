using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Benchmarks;

/// <summary>One object of about 150 bytes, and a thousand of them.</summary>
internal static class SmallJson
{
    private const int Count = 1000;

    public static string Single => Item(42, static (_, members) => members);

    public static string List => Root(static (_, members) => members);

    /// <summary>The indented form, which many services write.</summary>
    public static string Indented => JsonNode.Parse(List)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    /// <summary>With the members of each object in a different order.</summary>
    public static string Shuffled => Root(static (random, members) =>
    {
        random.Shuffle(members);
        return members;
    });

    public static string Item(int index, Func<Random, string[], string[]> order)
    {
        Random random = new(index);
        double score = Math.Round(random.NextDouble() * 1000, 3);
        DateTime created = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next(30_000_000));
        string[] members =
        [
            string.Create(CultureInfo.InvariantCulture, $"\"id\":{100_000 + index}"),
            string.Create(CultureInfo.InvariantCulture, $"\"name\":\"Customer Number {index}\""),
            string.Create(CultureInfo.InvariantCulture, $"\"email\":\"customer{index}@example.com\""),
            string.Create(CultureInfo.InvariantCulture, $"\"createdAt\":\"{created:yyyy-MM-ddTHH:mm:ssZ}\""),
            index % 3 == 0 ? "\"isActive\":false" : "\"isActive\":true",
            string.Create(CultureInfo.InvariantCulture, $"\"score\":{score:R}"),
        ];
        return "{" + string.Join(',', order(random, members)) + "}";
    }

    private static string Root(Func<Random, string[], string[]> order)
    {
        StringBuilder json = new("{\"items\":[");
        for (int index = 0; index < Count; index++)
            json.Append(index == 0 ? "" : ",").Append(Item(index, order));
        return json.Append("]}").ToString();
    }
}
