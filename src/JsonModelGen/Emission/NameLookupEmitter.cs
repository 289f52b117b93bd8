namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits a switch that finds a UTF-8 text among known ones: by length, then, if several have the same length, by the byte
/// that distinguishes them best, then by comparison.
/// </summary>
internal static class NameLookupEmitter
{
    /// <param name="code">Where the switch goes.</param>
    /// <param name="variable">The variable that holds the text.</param>
    /// <param name="entries">The texts, with the statements for each, of which the last leaves the switch.</param>
    public static void Emit(CodeWriter code, string variable, IEnumerable<(string Text, string[] Action)> entries)
    {
        SortedDictionary<int, List<(string Text, string[] Action)>> byLength = [];
        foreach ((string Text, string[] Action) entry in entries)
        {
            int length = CSharpText.Utf8Length(entry.Text);
            if (!byLength.TryGetValue(length, out List<(string Text, string[] Action)>? group))
                byLength.Add(length, group = []);
            group.Add(entry);
        }

        if (byLength.Count == 0)
            return;

        code.WriteLine($"switch ({variable}.Length)");
        using (code.OpenBlock())
        {
            foreach (KeyValuePair<int, List<(string Text, string[] Action)>> group in byLength)
            {
                code.WriteLine($"case {group.Key}:");
                using (code.Indent())
                {
                    EmitGroup(code, variable, group.Value);
                    code.WriteLine("break;");
                }
            }
        }
    }

    private static void EmitGroup(CodeWriter code, string variable, List<(string Text, string[] Action)> group)
    {
        if (group.Count <= 2)
        {
            EmitComparisons(code, variable, group);
            return;
        }

        List<byte[]> texts = group.ConvertAll(static entry => System.Text.Encoding.UTF8.GetBytes(entry.Text));
        int position = MostTellingByte(texts);
        code.WriteLine($"switch ({variable}[{position}])");
        using (code.OpenBlock())
        {
            foreach (KeyValuePair<byte, List<(string Text, string[] Action)>> part in ByByte(group, texts, position))
            {
                code.WriteLine($"case {ByteLiteral(part.Key)}:");
                using (code.Indent())
                {
                    EmitComparisons(code, variable, part.Value);
                    code.WriteLine("break;");
                }
            }
        }

        code.SeparateNext();
    }

    private static void EmitComparisons(CodeWriter code, string variable, List<(string Text, string[] Action)> group)
    {
        foreach ((string text, string[] action) in group)
        {
            code.WriteLine($"if (global::System.MemoryExtensions.SequenceEqual({variable}, {CSharpText.Utf8Literal(text)}))");
            EmitAction(code, action);
        }
    }

    /// <summary>Emits statements after a condition.</summary>
    public static void EmitAction(CodeWriter code, string[] action)
    {
        if (action.Length == 1)
        {
            using (code.Indent())
                code.WriteLine(action[0]);
            return;
        }

        using (code.OpenBlock())
        {
            foreach (string statement in action)
                code.WriteLine(statement);
        }

        code.SeparateNext();
    }

    /// <summary>The first of the positions with the most distinct bytes.</summary>
    private static int MostTellingByte(List<byte[]> texts)
    {
        int best = 0;
        int bestCount = 0;
        bool[] isSeen = new bool[byte.MaxValue + 1];
        for (int position = 0; position < texts[0].Length; position++)
        {
            Array.Clear(isSeen, 0, isSeen.Length);
            int count = 0;
            foreach (byte[] text in texts)
            {
                count += isSeen[text[position]] ? 0 : 1;
                isSeen[text[position]] = true;
            }

            if (count > bestCount)
                (best, bestCount) = (position, count);
        }

        return best;
    }

    private static SortedDictionary<byte, List<(string Text, string[] Action)>> ByByte(List<(string Text, string[] Action)> group, List<byte[]> texts, int position)
    {
        SortedDictionary<byte, List<(string Text, string[] Action)>> parts = [];
        for (int i = 0; i < group.Count; i++)
        {
            byte key = texts[i][position];
            if (!parts.TryGetValue(key, out List<(string Text, string[] Action)>? part))
                parts.Add(key, part = []);
            part.Add(group[i]);
        }

        return parts;
    }

    private static string ByteLiteral(byte value) => value is > 0x20 and < 0x7F and not (byte)'\'' and not (byte)'\\'
        ? "(byte)'" + (char)value + "'"
        : CSharpText.Number((long)value);
}
