using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>Random inputs.</summary>
internal static class RandomInput
{
    private static readonly byte[] Alphabet = [.. "0123456789000+-.eEtfn\"\"\\\\/u[]{},:: \n\r\tabTZ"u8, 0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC3, 0xA9, 0xE6, 0x97, 0xA5, 0xED, 0xF0, 0x9F, 0x98, 0xFF];

    /// <summary>The input with a few bytes replaced, removed, repeated or inserted.</summary>
    public static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(bytes.Count + 1);
            switch (random.Next(4))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                case 1 when at < bytes.Count:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(20), bytes.Count - at)));
                    break;
                default:
                    bytes.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A number of any length and notation.</summary>
    public static string Number(Random random)
    {
        string sign = random.Next(3) == 0 ? "-" : "";
        string digits = Digits(random, random.Next(4) == 0 ? 30 : 19);
        string whole = random.Next(4) == 0 ? "0" : digits.TrimStart('0') is { Length: > 0 } some ? some : "7";
        string fraction = random.Next(2) == 0 ? "" : "." + Digits(random, random.Next(4) == 0 ? 30 : 17);
        string exponent = random.Next(3) switch { 0 => "", 1 => $"e{random.Next(-30, 30)}", _ => $"E{random.Next(-350, 320)}" };
        return random.Next(6) switch
        {
            0 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) is var value && double.IsFinite(value) ? Invariant(value) : "0",
            1 => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)) is var value && float.IsFinite(value) ? Invariant(value) : "0",
            2 => Invariant((random.NextDouble() - 0.5) * 360),
            3 => sign + whole,
            4 => sign + whole + fraction,
            _ => sign + whole + fraction + exponent,
        };
    }

    /// <summary>A value, often with others in it, in compact form or with white space.</summary>
    public static string Document(Random random)
    {
        var document = new StringBuilder();
        AppendValue(document, random, 0);
        return document.ToString();
    }

    private static string Invariant(IFormattable value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static string Digits(Random random, int maxLength)
    {
        return string.Concat(Enumerable.Range(0, random.Next(1, maxLength + 1)).Select(_ => (char)('0' + (random.Next(3) == 0 ? 0 : random.Next(10)))));
    }

    private static void AppendValue(StringBuilder json, Random random, int depth)
    {
        string space = random.Next(10) == 0 ? new string(" \n\r\t"[random.Next(4)], random.Next(1, 20)) : "";
        json.Append(space);
        switch (random.Next(depth > 4 ? 4 : 6))
        {
            case 0:
                json.Append(Number(random));
                break;
            case 1:
                json.Append(new[] { "true", "false", "null" }[random.Next(3)]);
                break;
            case 2 or 3:
                AppendString(json, random);
                break;
            default:
                bool isObject = random.Next(2) == 0;
                json.Append(isObject ? '{' : '[');
                for (int i = 0, count = random.Next(5); i < count; i++)
                {
                    json.Append(i == 0 ? "" : ",").Append(space);
                    if (isObject)
                    {
                        AppendString(json, random);
                        json.Append(space).Append(':');
                    }

                    AppendValue(json, random, depth + 1);
                }

                json.Append(isObject ? '}' : ']');
                break;
        }

        json.Append(space);
    }

    private static void AppendString(StringBuilder json, Random random)
    {
        string[] pieces = ["a", "name", "0123456789abcdef", "é", "Привет", "日本語", "\ud83d\ude00", "\\n", "\\\"", "\\u00e9", "\\u20ac", "\\ud83d\\ude00", " ", "/", "\u007f"];
        json.Append('"');
        for (int count = random.Next(6); count > 0; count--)
        {
            json.Append(pieces[random.Next(pieces.Length)]);
        }

        json.Append('"');
    }
}
