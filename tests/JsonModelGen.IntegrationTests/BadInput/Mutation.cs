using System.Text;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Damages JSON: flips, removes, duplicates and moves bytes, and inserts tokens that may be valid there or not.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "0", "-", "1.0", "1e2", "1e999", "-0", "1.5", ".", "e5", "99999999999", "\"\"", "\"a\"",
            "\\u0061", "\\ud800", "\\udc00", "\\n", "[]", "{}", " ", "\n", "\t", "\u0001", "é", "\"name\":", "\"number\":7,", "\"x\":[1,{}],", "\"name\":\"z\",", "2147483648",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0],
    ];

    public byte[] Of(byte[] json)
    {
        List<byte> bytes = [.. json];
        int count = random.Next(1, 4);
        for (int i = 0; i < count && bytes.Count > 0; i++)
            Apply(bytes);
        return [.. bytes];
    }

    private void Apply(List<byte> bytes)
    {
        int at = random.Next(bytes.Count);
        int length = random.Next(1, Math.Min(bytes.Count - at, 12) + 1);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                byte[] moved = [.. bytes.GetRange(at, length)];
                bytes.RemoveRange(at, length);
                bytes.InsertRange(random.Next(bytes.Count + 1), moved);
                break;
            case 5:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            default:
                int end = EndOfToken(bytes, at);
                bytes.RemoveRange(at, end - at);
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }

    private static int EndOfToken(List<byte> bytes, int start)
    {
        int end = start + 1;
        while (end < bytes.Count && !",:{}[]\" \n"u8.Contains(bytes[end]))
            end++;
        return end;
    }
}
