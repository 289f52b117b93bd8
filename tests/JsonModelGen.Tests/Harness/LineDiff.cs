using System.Text;

namespace JsonModelGen.Tests;

/// <summary>The lines that differ between two texts, with some context.</summary>
internal static class LineDiff
{
    private const int Context = 2;
    private const int MostLines = 120;

    /// <summary>Lines with <c>-</c> are only in the first text, lines with <c>+</c> only in the second.</summary>
    public static string Between(string expected, string received)
    {
        string[] left = expected.Split('\n');
        string[] right = received.Split('\n');
        int[,] common = LengthsOfCommonTails(left, right);
        List<(char Mark, string Line)> lines = [];
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                lines.Add((' ', left[i]));
                i++;
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(('-', left[i++]));
            }
            else
            {
                lines.Add(('+', right[j++]));
            }
        }

        return Print(lines);
    }

    private static int[,] LengthsOfCommonTails(string[] left, string[] right)
    {
        int[,] lengths = new int[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }

    private static string Print(List<(char Mark, string Line)> lines)
    {
        StringBuilder text = new();
        int printed = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            bool isNearDifference = lines[Math.Max(0, i - Context)..Math.Min(lines.Count, i + Context + 1)].Exists(static line => line.Mark != ' ');
            if (!isNearDifference)
                continue;
            if (++printed > MostLines)
                return text.Append("  (more lines differ)\n").ToString();
            text.Append(lines[i].Mark).Append(' ').Append(lines[i].Line).Append('\n');
        }

        return text.ToString();
    }
}
