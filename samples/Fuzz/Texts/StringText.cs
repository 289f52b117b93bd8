using System.Globalization;
using System.Text;
using JsonModelGen.Attributes.Tests.Writing;

namespace JsonModelGen.Fuzz;

/// <summary>JSON strings such as no writer produces: any char raw or escaped in one of the possible ways, valid and invalid.</summary>
internal static class StringText
{
    public static string Next(Random random)
    {
        StringBuilder json = new("\"");
        int damage = random.Next(4) == 0 ? 200 : int.MaxValue;
        foreach (char c in RandomText.Next(random, random.Next(random.Next(10) == 0 ? 200 : 40)))
        {
            bool mustEscape = c is '"' or '\\' or < ' ' || (char.IsSurrogate(c) && random.Next(2) == 0);
            if (random.Next(damage) == 0)
                json.Append(random.Next(3) switch { 0 => "\\", 1 => "\u0001", _ => "\\u12" });
            if (mustEscape || random.Next(8) == 0)
                json.Append(Escaped(c, random));
            else
                json.Append(c);
        }

        // With white space after it, even a short text is read in blocks, which need some bytes ahead.
        return json.Append(random.Next(200) == 0 ? "" : "\"").Append(' ', random.Next(2) * 128).ToString();
    }

    private static string Escaped(char c, Random random)
    {
        int letter = "\"\\/\b\f\n\r\t".IndexOf(c, StringComparison.Ordinal);
        return letter >= 0 && random.Next(2) == 0
            ? "\\" + "\"\\/bfnrt"[letter]
            : "\\u" + ((int)c).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture);
    }
}
