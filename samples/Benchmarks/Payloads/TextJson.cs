using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Texts of many languages, with characters that must be escaped; every second object escapes all non-ASCII characters.</summary>
internal static class TextJson
{
    private const int Count = 300;

    private static readonly string[] s_words =
    [
        "plain", "words", "of", "the", "English", "language", "quick", "brown", "fox", "caf\u00e9", "na\u00efve", "Stra\u00dfe",
        "\u041f\u0440\u0438\u0432\u0435\u0442", "\u043c\u0438\u0440", "\u4f60\u597d", "\u4e16\u754c", "\u65e5\u672c\u8a9e", "\ud83d\ude00", "\ud83d\ude80",
        "\"quoted\"", "back\\slash", "line\nbreak", "tab\t", "<b>&</b>",
    ];

    public static string Document
    {
        get
        {
            StringBuilder json = new("{\"items\":[");
            for (int index = 0; index < Count; index++)
            {
                Random random = new(index);
                bool escaped = index % 2 == 0;
                json.Append(index == 0 ? "{\"title\":" : ",{\"title\":");
                AppendText(json, random, words: 6, escaped);
                json.Append(",\"body\":");
                AppendText(json, random, words: 60, escaped);
                json.Append(",\"tags\":[");
                AppendText(json, random, words: 1, escaped);
                json.Append(',');
                AppendText(json, random, words: 2, escaped);
                json.Append("]}");
            }

            return json.Append("]}").ToString();
        }
    }

    private static void AppendText(StringBuilder json, Random random, int words, bool escaped)
    {
        json.Append('"');
        for (int word = 0; word < words; word++)
        {
            foreach (char character in (word == 0 ? "" : " ") + s_words[random.Next(s_words.Length)])
                AppendCharacter(json, character, escaped);
        }

        json.Append('"');
    }

    private static void AppendCharacter(StringBuilder json, char character, bool escaped) => _ = character switch
    {
        '"' => json.Append("\\\""),
        '\\' => json.Append("\\\\"),
        '\n' => json.Append("\\n"),
        '\t' => json.Append("\\t"),
        > '\x7f' when escaped => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        _ => json.Append(character),
    };
}
