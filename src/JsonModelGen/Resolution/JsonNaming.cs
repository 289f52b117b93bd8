using System.Globalization;
using System.Text;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>Renames C# names like System.Text.Json's naming policies.</summary>
internal static class JsonNaming
{
    public static string Rename(string name, FieldRename rename) => rename switch
    {
        FieldRename.Camel => Camel(name),
        FieldRename.Kebab => Separated(name, '-', upper: false),
        FieldRename.Snake => Separated(name, '_', upper: false),
        FieldRename.ScreamingSnake => Separated(name, '_', upper: true),
        FieldRename.Pascal => Pascal(name),
        _ => name,
    };

    /// <summary>Converts the leading capitals to lower case, except the one that begins the next word: <c>HTTPServer</c>, <c>httpServer</c>.</summary>
    private static string Camel(string name)
    {
        char[] characters = name.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            bool isFirst = i == 0;
            bool nextIsUpper = i + 1 < characters.Length && char.IsUpper(characters[i + 1]);
            bool isLast = i + 1 == characters.Length;
            if (!char.IsUpper(characters[i]) || (!isFirst && !isLast && !nextIsUpper))
                break;
            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    private static string Pascal(string name) => name.Length > 0 && char.IsLower(name[0])
        ? char.ToUpperInvariant(name[0]) + name.Substring(1)
        : name;

    /// <summary>
    /// Puts a separator before each capital that begins a word: one that follows a small letter or a digit, or the last of a run of
    /// capitals that a small letter follows. Other characters (underscores) stay, and the word after them gets no separator.
    /// </summary>
    private static string Separated(string name, char separator, bool upper)
    {
        StringBuilder text = new(name.Length + 4);
        Previous previous = Previous.Boundary;
        for (int i = 0; i < name.Length; i++)
        {
            char current = name[i];
            switch (char.GetUnicodeCategory(current))
            {
                case UnicodeCategory.UppercaseLetter:
                    bool beginsWord = previous == Previous.LowerOrDigit ||
                        (previous == Previous.Upper && i + 1 < name.Length && char.IsLower(name[i + 1]));
                    if (beginsWord)
                        text.Append(separator);
                    text.Append(upper ? current : char.ToLowerInvariant(current));
                    previous = Previous.Upper;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    text.Append(upper ? char.ToUpperInvariant(current) : current);
                    previous = Previous.LowerOrDigit;
                    break;
                default:
                    text.Append(current);
                    previous = Previous.Boundary;
                    break;
            }
        }

        return text.ToString();
    }

    private enum Previous
    {
        Boundary,
        Upper,
        LowerOrDigit,
    }
}
