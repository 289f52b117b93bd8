using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Tests.Language;

/// <summary>docs/json_serializable-behaviours.md has all behaviours, and the tests that it names exist.</summary>
public partial class BehaviourTableTests
{
    private const int Count = 80;

    private static readonly Lazy<HashSet<string>> s_tests = new(static () => [.. TestProjects().SelectMany(TestsIn)]);

    private static readonly IReadOnlyList<Row> s_rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "json_serializable-behaviours.md")).Select(static line => RowPattern().Match(line)).Where(static match => match.Success).Select(Row.Of)];

    public static TheoryData<int> Numbers => [.. s_rows.Select(static row => row.Number)];

    [Fact]
    public void Every_behaviour_has_a_row() => Assert.Equal(Enumerable.Range(1, Count), s_rows.Select(static row => row.Number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_row_says_what_happens_here_and_names_tests_that_exist(int number)
    {
        Row row = s_rows.Single(row => row.Number == number);
        Assert.True(row.Outcome == "same" || row.Outcome.StartsWith("different: ", StringComparison.Ordinal), row.Outcome);
        Assert.NotEmpty(row.Tests);
        Assert.All(row.Tests, static test => Assert.Contains(test, s_tests.Value));
    }

    private static IEnumerable<string> TestProjects() => Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests"));

    /// <summary>The tests of a project, as <c>Class.Method</c>.</summary>
    private static IEnumerable<string> TestsIn(string project) =>
        from path in Directory.EnumerateFiles(project, "*Test*.cs", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(project, "*Snapshots.cs", SearchOption.AllDirectories))
        where !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        from method in CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString() is "Fact" or "Theory")
        select ((TypeDeclarationSyntax)method.Parent!).Identifier.Text + "." + method.Identifier.Text;

    private sealed record Row(int Number, string Outcome, IReadOnlyList<string> Tests)
    {
        public static Row Of(Match match) => new(
            int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture),
            match.Groups["outcome"].Value,
            [.. NamePattern().Matches(match.Groups["tests"].Value).Select(static name => name.Groups[1].Value)]);
    }

    [GeneratedRegex(@"^\| (?<number>\d+) \|[^|]*\| (?<outcome>[^|]*?) \| (?<tests>[^|]*)\|$")]
    private static partial Regex RowPattern();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex NamePattern();
}
