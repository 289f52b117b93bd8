using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>The documents that are read, made here and the same on every machine.</summary>
internal static class Payloads
{
    private const int ListLength = 1000;

    public static byte[] Small => Encoding.UTF8.GetBytes(Item(42, static (_, members) => members));

    public static byte[] List => Root(static (_, members) => members);

    /// <summary>The members of each object in another order.</summary>
    public static byte[] Shuffled => Root(static (random, members) =>
    {
        random.Shuffle(members);
        return members;
    });

    private static byte[] Root(Func<Random, string[], string[]> order) => Encoding.UTF8.GetBytes(
        "{\"items\":[" + string.Join(",", Enumerable.Range(0, ListLength).Select(index => Item(index, order))) + "]}");

    private static string Item(int index, Func<Random, string[], string[]> order)
    {
        Random random = new(index);
        double score = Math.Round(random.NextDouble() * 1000, 3);
        DateTime created = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next(30_000_000));
        string[] members =
        [
            "\"id\":" + (100_000 + index).ToString(CultureInfo.InvariantCulture),
            "\"name\":\"Customer Number " + index.ToString(CultureInfo.InvariantCulture) + "\"",
            "\"email\":\"customer" + index.ToString(CultureInfo.InvariantCulture) + "@example.com\"",
            "\"createdAt\":\"" + created.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) + "\"",
            "\"isActive\":" + (index % 3 == 0 ? "false" : "true"),
            "\"score\":" + score.ToString("R", CultureInfo.InvariantCulture),
        ];
        return "{" + string.Join(",", order(random, members)) + "}";
    }
}
