using System.Text.RegularExpressions;

namespace JsonModelGen.Tests.Language;

/// <summary>The examples of the documents are models that work: each block compiles without a warning, and no diagnostic is reported.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string page in new[] { "coming-from-json_serializable.md", "options.md", "converters.md", "optional.md" })
            {
                for (int i = 0; i < Blocks(page).Count; i++)
                    data.Add(page, i);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Examples_compile(string page, int index)
    {
        // Attributes of the assembly must stand before everything but usings.
        Sources example = "using System.Text.Json;\n" + Blocks(page)[index].Groups["code"].Value.Replace("using System.Text.Json;\n", "", StringComparison.Ordinal);
        GeneratorHarness.Generate(example).ShouldCompile();
    }

    private static MatchCollection Blocks(string page) => Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n"));

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
