using System.Text.RegularExpressions;

namespace JsonModelGen.PackageTests;

/// <summary>The files that the documents refer to exist.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents =>
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Refers_only_to_files_that_exist(string document)
    {
        string text = File.ReadAllText(Repository.PathOf(document));
        string folder = Path.GetDirectoryName(document)!;
        IEnumerable<string> links = Link().Matches(text).Select(match => Path.Combine(folder, match.Groups[1].Value));
        IEnumerable<string> mentions = Mention().Matches(text).Select(match => match.Groups[1].Value);

        Assert.Equal([], links.Concat(mentions).Where(target => !Path.Exists(Repository.PathOf(target))));
    }

    // [text](docs/page.md#heading), but not [text](https://…)
    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    // `src/…` if it names one file or folder
    [GeneratedRegex("`((?:src|tests|samples|docs)/[A-Za-z0-9_./-]+)`")]
    private static partial Regex Mention();
}
