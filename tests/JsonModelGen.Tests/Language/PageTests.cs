using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Tests.Language;

/// <summary>Pages whose examples build on each other: together they compile without warnings, given the types that they use.</summary>
public sealed partial class PageTests
{
    private const string Generics =
        """
        [JsonModel] public partial record User(int Id);
        [JsonModel] public partial record Book(string Title);
        public static class Given { public const string json = ""; }
        """;

    private const string Foreign =
        """
        [JsonModel] public partial record Page<T>(List<T> Items);
        public static class Given { public const string json = ""; }
        """;

    private const string ForeignLibrary =
        """
        namespace ThirdParty
        {
            public struct Point { public int X { get; set; } public int Y { get; set; } }
            public class Box<T> { public T? Content { get; set; } }
            public sealed class Money
            {
                private Money(string text) => Currency = text;
                public decimal Amount { get; set; }
                public string Currency { get; }
                public static Money Parse(string text) => new(text);
            }
        }
        """;

    private const string Artifacts =
        """
        public static class Given
        {
            public static readonly User user = new("a", null);
            public static readonly System.Text.Json.Utf8JsonWriter utf8JsonWriter = new(new System.IO.MemoryStream());
        }
        """;

    [Theory]
    [InlineData("generics.md", Generics, "")]
    [InlineData("foreign-types.md", Foreign, ForeignLibrary)]
    [InlineData("model-artifacts.md", Artifacts, "")]
    public void Examples_compile_together(string page, string given, string library)
    {
        Build build = library.Length == 0 ? Build.Default : new Build { Library = library };
        Generate(Program(page, given, library.Length > 0), build);
    }

    [Theory]
    [InlineData("generics.md", Generics, "")]
    [InlineData("foreign-types.md", Foreign, ForeignLibrary)]
    [InlineData("model-artifacts.md", Artifacts, "")]
    public async Task Examples_have_no_diagnostics(string page, string given, string library) => Assert.Empty(
        await Diagnose(Program(page, given, library.Length > 0), library.Length == 0 ? Build.Default : new Build { Library = library }));

    /// <summary>The examples of a page as one file: statements are wrapped in methods, assembly attributes come first.</summary>
    private static string Program(string page, string given, bool hasLibrary)
    {
        StringBuilder attributes = new();
        StringBuilder types = new();
        int methods = 0;
        foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n")))
        {
            CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(block.Groups["code"].Value, options: Build.Default.ParseOptions);
            foreach (AttributeListSyntax list in unit.AttributeLists)
                attributes.Append(list.ToFullString());
            GlobalStatementSyntax[] statements = [.. unit.Members.OfType<GlobalStatementSyntax>()];
            foreach (MemberDeclarationSyntax type in unit.Members.Except(statements))
                types.Append(type.ToFullString());
            if (statements.Length > 0)
                types.Append("internal static class Use" + methods++ + "\n{\n    public static void Run()\n    {\n" + string.Concat(statements.Select(static statement => statement.ToFullString())) + "    }\n}\n");
        }

        // A statement may consist of only an expression.
        string usings = "#pragma warning disable CS0219\nusing static Given;\n" + (hasLibrary ? "using ThirdParty;\n" : "");
        return usings + attributes + types + given;
    }

    [GeneratedRegex("^```cs(harp)?\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
