namespace JsonModelGen.Generator.Literals;

/// <summary>Finds the file that a literal names among the additional files of the project.</summary>
internal static class LiteralFileFinder
{
    /// <summary>
    /// The indexes of the files that the path can mean: the one at that path relative to the source file; if there is none, all
    /// whose paths end with it.
    /// </summary>
    public static List<int> Find(IReadOnlyList<string> files, string sourceFolder, string path)
    {
        string wanted = Normalize(path);
        string beside = Normalize(sourceFolder.Length == 0 ? wanted : sourceFolder + "/" + wanted);
        List<int> found = [];
        for (int i = 0; i < files.Count; i++)
        {
            string file = Normalize(files[i]);
            if (file == beside)
                return [i];
            if (file == wanted || file.EndsWith("/" + wanted, StringComparison.Ordinal))
                found.Add(i);
        }

        return found;
    }

    /// <summary>A path with <c>/</c> between its parts and without <c>.</c> and <c>..</c>, except for leading <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
