namespace JsonModelGen.Tests;

/// <summary>One file to compile.</summary>
internal readonly record struct SourceFile(string Path, string Text);

/// <summary>The files of one compilation; a string is one file.</summary>
internal sealed record Sources(params IReadOnlyList<SourceFile> Files)
{
    public static implicit operator Sources(string text) => new(new SourceFile("Models.cs", text));

    /// <summary>These files and one more.</summary>
    public Sources With(string path, string text) => new([.. Files, new SourceFile(path, text)]);

    /// <summary>The same files, each changed.</summary>
    public Sources Select(Func<string, string> change) => new([.. Files.Select(file => file with { Text = change(file.Text) })]);

    /// <summary>The same files in another order.</summary>
    public Sources Shuffled(Random random)
    {
        SourceFile[] files = [.. Files];
        random.Shuffle(files);
        return new(files);
    }
}
