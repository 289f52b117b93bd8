using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>A hundred thousand doubles: most with all their digits, some short, some with an exponent.</summary>
internal static class NumbersJson
{
    private const int Count = 100_000;

    public static string Document
    {
        get
        {
            Random random = new(1);
            StringBuilder json = new("{\"values\":[");
            for (int index = 0; index < Count; index++)
            {
                double value = (random.NextDouble() * 360) - 180;
                value = (index % 10) switch
                {
                    7 => Math.Round(value, 2),
                    8 => Math.Round(value),
                    9 => value * 1e-12,
                    _ => value,
                };
                json.Append(index == 0 ? "" : ",").Append(value.ToString("R", CultureInfo.InvariantCulture));
            }

            return json.Append("]}").ToString();
        }
    }
}
