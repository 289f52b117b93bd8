using System.Globalization;
using System.Text;

namespace JsonModelGen.Fuzz;

/// <summary>Texts of dates and times, some almost valid.</summary>
internal static class TimeText
{
    /// <summary>ISO 8601, sometimes with numbers that are too large or with a changed char.</summary>
    public static string DateAndTime(Random random)
    {
        StringBuilder text = new();
        text.Append(Number(random, 9999, 4)).Append('-').Append(Number(random, 12, 2)).Append('-').Append(Number(random, 31, 2));
        if (random.Next(8) != 0)
        {
            text.Append(random.Next(30) == 0 ? 't' : 'T').Append(Clock(random));
            string zone = random.Next(5) switch
            {
                0 => "",
                1 or 2 => "Z",
                _ => "+-"[random.Next(2)] + Number(random, 14, 2) + (random.Next(8) == 0 ? "" : ":" + Number(random, 59, 2)),
            };
            text.Append(zone);
        }

        return Quoted(text, random);
    }

    public static string Date(Random random) =>
        Quoted(new StringBuilder().Append(Number(random, 9999, 4)).Append('-').Append(Number(random, 12, 2)).Append('-').Append(Number(random, 31, 2)), random);

    public static string Time(Random random) => Quoted(new StringBuilder(Clock(random)), random);

    /// <summary>The constant form of <see cref="TimeSpan"/>.</summary>
    public static string Span(Random random)
    {
        string days = random.Next(2) == 0 ? "" : random.Next(11_000_000).ToString(CultureInfo.InvariantCulture) + ".";
        return Quoted(new StringBuilder(random.Next(3) == 0 ? "-" : "").Append(days).Append(Clock(random)), random);
    }

    public static DateTime DateTimeValue(Random random) => new(Ticks(random), (DateTimeKind)random.Next(3));

    public static DateTimeOffset DateTimeOffsetValue(Random random)
    {
        TimeSpan offset = TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
        long day = TimeSpan.TicksPerDay;
        return new(Math.Clamp(Ticks(random), day, DateTime.MaxValue.Ticks - day), offset);
    }

    /// <summary>Ticks: a third without a fraction of a second, a third with a short one.</summary>
    public static long Ticks(Random random)
    {
        long ticks = random.NextInt64(DateTime.MaxValue.Ticks + 1);
        return random.Next(3) switch
        {
            0 => ticks - (ticks % TimeSpan.TicksPerSecond),
            1 => ticks - (ticks % (long)Math.Pow(10, random.Next(8))),
            _ => ticks,
        };
    }

    private static string Clock(Random random)
    {
        string seconds = random.Next(10) == 0 ? "" : ":" + Number(random, 59, 2);
        string fraction = seconds.Length == 0 || random.Next(2) == 0
            ? ""
            : "." + random.NextInt64(10_000_000_000_000_000).ToString("D16", CultureInfo.InvariantCulture)[..random.Next(random.Next(4) == 0 ? 17 : 8)];
        return Number(random, 23, 2) + ":" + Number(random, 59, 2) + seconds + fraction;
    }

    private static string Number(Random random, int most, int digits) =>
        (random.Next(40) == 0 ? random.Next(most * 2) : random.Next(most + 1)).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Quoted(StringBuilder text, Random random)
    {
        switch (random.Next(20))
        {
            case 0 when text.Length > 0:
                text[random.Next(text.Length)] = "0123456789-+:.TZtz /\u0660"[random.Next(21)];
                break;
            case 1:
                text.Length = random.Next(text.Length + 1);
                break;
            case 2:
                int at = random.Next(text.Length);
                string escaped = "\\u" + ((int)text[at]).ToString("x4", CultureInfo.InvariantCulture);
                text.Remove(at, 1).Insert(at, escaped);
                break;
            case 3:
                text.Insert(random.Next(text.Length + 1), "0 +-:."[random.Next(6)]);
                break;
        }

        return "\"" + text + "\"";
    }
}
