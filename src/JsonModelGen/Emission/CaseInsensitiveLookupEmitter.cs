namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the second lookup of a key, for keys in another case than the name. ASCII has its own path, because there a name in
/// another case has the same length, and no non-ASCII text equals an ASCII one.
/// </summary>
internal static class CaseInsensitiveLookupEmitter
{
    private const string Ascii = "global::System.Text.Ascii";

    /// <param name="code">Where the lookup goes.</param>
    /// <param name="variable">The variable that holds the key.</param>
    /// <param name="entries">The names, with the code for each.</param>
    public static void Emit(CodeWriter code, string variable, IEnumerable<(string Text, string[] Action)> entries)
    {
        SortedDictionary<int, List<(string Text, string[] Action)>> byLength = [];
        List<(string Text, string[] Action)> others = [];
        foreach ((string Text, string[] Action) entry in entries)
        {
            int length = entry.Text.Length;
            if (CSharpText.Utf8Length(entry.Text) != length)
                others.Add(entry);
            else if (byLength.TryGetValue(length, out List<(string Text, string[] Action)>? group))
                group.Add(entry);
            else
                byLength.Add(length, [entry]);
        }

        EmitAscii(code, variable, byLength);
        if (others.Count == 0)
            return;

        code.SeparateNext();
        code.WriteLine($"if (!{Ascii}.IsValid({variable}))");
        using (code.OpenBlock())
            EmitComparisons(code, RuntimeNames.CaseInsensitiveKey + ".Equals", variable, others);
    }

    private static void EmitAscii(CodeWriter code, string variable, SortedDictionary<int, List<(string Text, string[] Action)>> byLength)
    {
        if (byLength.Count == 0)
            return;

        code.SeparateNext();
        code.WriteLine($"switch ({variable}.Length)");
        using (code.OpenBlock())
        {
            foreach (KeyValuePair<int, List<(string Text, string[] Action)>> group in byLength)
            {
                code.WriteLine($"case {group.Key}:");
                using (code.Indent())
                {
                    EmitComparisons(code, Ascii + ".EqualsIgnoreCase", variable, group.Value);
                    code.WriteLine("break;");
                }
            }
        }
    }

    private static void EmitComparisons(CodeWriter code, string method, string variable, List<(string Text, string[] Action)> entries)
    {
        foreach ((string text, string[] action) in entries)
        {
            code.WriteLine($"if ({method}({variable}, {CSharpText.Utf8Literal(text)}))");
            NameLookupEmitter.EmitAction(code, action);
        }
    }
}
