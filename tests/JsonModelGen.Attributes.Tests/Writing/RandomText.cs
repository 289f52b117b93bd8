using System.Text;

namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>Random text that is likely to contain everything that matters to an escaper.</summary>
internal static class RandomText
{
    /// <summary>UTF-16, sometimes with a lone surrogate.</summary>
    public static string Next(Random random, int length)
    {
        StringBuilder text = new(length + 1);
        int clean = random.Next(4) == 0 ? 1000 : random.Next(60);
        while (text.Length < length)
        {
            if (random.Next(clean + 1) != 0)
            {
                text.Append((char)random.Next('a', 'z' + 1));
                continue;
            }

            switch (random.Next(6))
            {
                case 0: text.Append((char)random.Next(0x80)); break;
                case 1: text.Append((char)random.Next(0x800)); break;
                case 2: text.Append((char)random.Next(0x10000)); break;
                case 3: text.Append((char)random.Next(0xD800, 0xE000)); break;
                case 4: text.Append(new Rune(random.Next(0x10000, 0x110000)).ToString()); break;
                default: text.Append("\"\\<>&'+`\u007F\u2028"[random.Next(10)]); break;
            }
        }

        return text.ToString();
    }

    /// <summary>UTF-8, sometimes invalid.</summary>
    public static byte[] NextUtf8(Random random, int length)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Next(random, length));
        if (utf8.Length != 0 && random.Next(2) == 0) utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
        return utf8;
    }
}
