using System.Runtime.CompilerServices;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>The page of supported types matches the catalogue of the tests. <c>JSONMODELGEN_UPDATE_SNAPSHOTS=1</c> updates it.</summary>
public sealed class SupportedTypesPageTests
{
    private const string Begin = "<!-- The tables between these comments are made from the tests' catalogue of types. -->\n\n";
    private const string End = "\n\n<!-- End of the tables. -->";

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_catalogue()
    {
        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "docs", "supported-types.md"));
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, begin, StringComparison.Ordinal);
        string tables = SupportedTypesPage.Tables();
        if (Environment.GetEnvironmentVariable("JSONMODELGEN_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, page[..begin] + tables + page[end..]);
            return;
        }

        Assert.Equal(tables, page[begin..end]);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
