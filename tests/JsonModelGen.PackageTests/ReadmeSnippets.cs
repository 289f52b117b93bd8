namespace JsonModelGen.PackageTests;

/// <summary>The code that README.md shows.</summary>
internal static class ReadmeSnippets
{
    /// <summary>The first block of a language.</summary>
    public static string First(string language)
    {
        string text = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        int start = text.IndexOf("```" + language + "\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
