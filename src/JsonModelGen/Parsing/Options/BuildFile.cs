using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>
/// A project file or directory build file. The package passes those with our properties to the compiler as additional files, because
/// the compiler sees only properties that are valid options.
/// </summary>
internal static class BuildFile
{
    /// <summary>Whether an additional file is such a file, by its name.</summary>
    public static bool Is(string path) =>
        path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ||
        path.EndsWith(".props", StringComparison.OrdinalIgnoreCase) ||
        path.EndsWith(".targets", StringComparison.OrdinalIgnoreCase);

    /// <summary>The locations of our properties in the file, whatever their conditions; comments are skipped.</summary>
    public static IEnumerable<TextSpan> PropertiesIn(string text)
    {
        int position = 0;
        while ((position = text.IndexOf('<', position)) >= 0)
        {
            if (EndOfPassage(text, position) is { } end)
            {
                position = end;
                continue;
            }

            int start = ++position;
            if (string.Compare(text, start, BuildProperties.Prefix, 0, BuildProperties.Prefix.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '-'))
                position++;
            yield return TextSpan.FromBounds(start, position);
        }
    }

    /// <summary>The value of a property, if it is one word between its tags.</summary>
    public static string? ValueOf(string text, TextSpan name)
    {
        int start = text.IndexOf('>', name.End) + 1;
        int end = start == 0 ? -1 : text.IndexOf('<', start);
        return end < 0 || text[start - 2] == '/' ? null : text.Substring(start, end - start).Trim();
    }

    /// <summary>The end of a comment or CDATA section that begins here; null if none does.</summary>
    private static int? EndOfPassage(string text, int position)
    {
        foreach ((string begin, string end) in s_passages)
        {
            if (string.CompareOrdinal(text, position, begin, 0, begin.Length) == 0)
                return text.IndexOf(end, position, StringComparison.Ordinal) is >= 0 and int found ? found + end.Length : text.Length;
        }

        return null;
    }

    private static readonly (string Begin, string End)[] s_passages = [("<!--", "-->"), ("<![CDATA[", "]]>")];
}
