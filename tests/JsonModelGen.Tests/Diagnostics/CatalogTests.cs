using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using JsonModelGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>The parts of a diagnostic are consistent: its descriptor, its page, its row in the release files, its test class, and the examples of the page.</summary>
public partial class CatalogTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> s_all = new JsonModelAnalyzer().SupportedDiagnostics;

    private static readonly string s_pages = Path.Combine(Repository.Root, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. s_all.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Every_descriptor_is_supported_by_the_analyzer() => Assert.Equal(
        typeof(DiagnosticDescriptors).GetFields().Where(static field => field.FieldType == typeof(DiagnosticDescriptor)).Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(StringComparer.Ordinal),
        s_all.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_has_a_descriptor() => Assert.Equal(
        s_all.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        Directory.GetFiles(s_pages, "JMG*.md").Select(static path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_is_well_formed(string id)
    {
        DiagnosticDescriptor descriptor = Descriptor(id);

        Assert.Matches("^JMG0[0-6][0-9]{2}$", id);
        Assert.False(descriptor.Title.ToString(CultureInfo.InvariantCulture).EndsWith('.'), "a title has no full stop");
        Assert.False(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture).EndsWith('.'), "a message of one sentence has no full stop");
        Assert.Equal("docs/diagnostics/" + id + ".md", descriptor.HelpLinkUri);
        Assert.True(descriptor.DefaultSeverity != DiagnosticSeverity.Error || descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable), "an error cannot be switched off");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_files_have_one_row(string id)
    {
        DiagnosticDescriptor descriptor = Descriptor(id);
        string generator = Path.Combine(Repository.Root, "src", "JsonModelGen");
        string[] rows = [.. File.ReadAllLines(Path.Combine(generator, "AnalyzerReleases.Shipped.md")), .. File.ReadAllLines(Path.Combine(generator, "AnalyzerReleases.Unshipped.md"))];

        Assert.Equal($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", Assert.Single(rows, row => row.StartsWith(id, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Test_class_exists(string id) => Assert.NotNull(GetType().Assembly.GetType(GetType().Namespace + "." + id + "Tests"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_starts_with_id_and_title(string id) => Assert.Equal($"# {id}: {Descriptor(id).Title}", Page(id).Split('\n')[0]);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_of_the_page_trigger_it_and_only_it(string id) => await Assert.AllAsync(Examples(id, "## Example"), async example =>
        Assert.All(await Diagnosed(id, example, Files(id, "## Example")), diagnostic => Assert.Equal(id, diagnostic.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fixes_of_the_page_work(string id) => await Assert.AllAsync(Examples(id, "## How to fix it"), example =>
        DiagnosticProbe.Accepts(example, new Build { AdditionalFiles = Files(id, "## How to fix it") }));

    private static async Task<ImmutableArray<Diagnostic>> Diagnosed(string id, string example, Dictionary<string, string> files)
    {
        Build build = new() { AdditionalFiles = files };
        if (id == DiagnosticDescriptors.LanguageVersion.Id)
            build = build with { LanguageVersion = LanguageVersion.CSharp12 };
        ImmutableArray<Diagnostic> diagnostics = await Diagnose(example, build);
        Assert.NotEmpty(diagnostics);
        return diagnostics;
    }

    /// <summary>The C# blocks of a section, of which every page has at least one.</summary>
    private static List<string> Examples(string id, string section)
    {
        List<string> examples = [.. CSharpBlock().Matches(Section(id, section)).Select(static match => match.Groups[1].Value)];
        Assert.NotEmpty(examples);
        return examples;
    }

    /// <summary>The blocks of a section that name a file: additional files of the project.</summary>
    private static Dictionary<string, string> Files(string id, string section) =>
        FileBlock().Matches(Section(id, section)).ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value);

    private static string Section(string id, string section)
    {
        string page = Page(id);
        int start = page.IndexOf("\n" + section + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, "the page has no section " + section);
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }

    private static DiagnosticDescriptor Descriptor(string id) => s_all.Single(descriptor => descriptor.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(s_pages, id + ".md")).ReplaceLineEndings("\n");

    [GeneratedRegex("```(?:json|xml) (\\S+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
