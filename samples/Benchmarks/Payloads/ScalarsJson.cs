using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Identifiers, dates with offsets, prices, characters, structs and numbers as keys.</summary>
internal static class ScalarsJson
{
    private const int Count = 500;

    public static string Document
    {
        get
        {
            StringBuilder json = new("{\"items\":[");
            for (int index = 0; index < Count; index++)
                AppendItem(json, index);
            return json.Append("]}").ToString();
        }
    }

    private static void AppendItem(StringBuilder json, int index)
    {
        Random random = new(index);
        byte[] id = new byte[16];
        random.NextBytes(id);
        json.Append(index == 0 ? "{" : ",{")
            .Append(CultureInfo.InvariantCulture, $"\"id\":\"{new Guid(id):D}\",\"taken\":\"{Date(random)}+0{random.Next(1, 10)}:00\",\"stored\":\"{Date(random)}-0{random.Next(1, 9)}:30\",")
            .Append(CultureInfo.InvariantCulture, $"\"price\":{random.Next(100_000)}.{random.Next(10, 100)},\"grade\":\"{(char)('A' + random.Next(6))}\",\"count\":{(index % 3 == 0 ? "null" : "17")},")
            .Append(CultureInfo.InvariantCulture, $"\"position\":{{\"x\":{random.NextSingle()},\"y\":{random.NextSingle() * 100}}},\"sums\":{{\"1\":{random.Next()},\"20\":{random.Next()},\"{300 + index}\":{random.Next()}}}}}");
    }

    private static string Date(Random random) =>
        new DateTime(2026, 1, 1).AddSeconds(random.Next(30_000_000)).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
