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
            foreach (string page in new[] { "coming-from-json_serializable.md", "options.md", "converters.md", "optional.md", "unions.md" })
            {
                for (int i = 0; i < Blocks(page).Count; i++)
                    data.Add(page, i);
            }

            return data;
        }
    }

    /// <summary>Pages whose examples build on each other, and the files that they name.</summary>
    public static TheoryData<string, string> Stories => new()
    {
        { "json-schema.md", "" },
        { "literals.md", "Data/countries.json" },
    };

    [Theory, MemberData(nameof(Stories))]
    public async Task Examples_of_a_page_compile_together(string page, string file)
    {
        Build build = file.Length == 0 ? Build.Default : Build.WithFile(file, """[{"code":"AT","name":"Austria"},{"code":"CH","name":"Switzerland"}]""");
        Sources story = Story(page);

        GeneratorHarness.Generate(story, build);
        Assert.Empty(await GeneratorHarness.Diagnose(story, build));
    }

    [Fact]
    public void The_schema_on_the_page_matches_its_example()
    {
        Match shown = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "json-schema.md")).ReplaceLineEndings("\n"), "^```json\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.Equal(shown.Groups[1].Value.Trim(), GeneratorHarness.Run(Story("json-schema.md"), "User.JsonSchema"));
    }

    private static Sources Story(string page) =>
        new([.. Blocks(page).Select(static (block, i) => new SourceFile("Example" + i + ".cs", Usings + AsProgram(block.Groups["code"].Value)))]);

    private const string Usings = "using JsonModelGen;\nusing System;\nusing System.Collections.Generic;\nusing System.Text.Json;\n";

    /// <summary>Statements are wrapped in a method.</summary>
    private static string AsProgram(string code) => code.Contains("class ", StringComparison.Ordinal) || code.Contains("record ", StringComparison.Ordinal)
        ? code
        : "static class Program\n{\n    static void Run()\n    {\n" + code + "    }\n}\n";

    [Theory, MemberData(nameof(Examples))]
    public void Examples_compile(string page, int index)
    {
        // Assembly attributes must precede everything except usings.
        Sources example = "using System.Text.Json;\n" + Blocks(page)[index].Groups["code"].Value.Replace("using System.Text.Json;\n", "", StringComparison.Ordinal);
        GeneratorHarness.Generate(example).ShouldCompile();
    }

    private static MatchCollection Blocks(string page) => Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n"));

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
