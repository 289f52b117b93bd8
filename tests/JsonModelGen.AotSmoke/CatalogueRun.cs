using System.Reflection;
using JsonModelGen.IntegrationTests.TypeCatalogue;

namespace JsonModelGen.AotSmoke;

/// <summary>
/// Every type of the catalogue in every position, in native code. The output and the errors must be those in <c>catalogue.txt</c>, which the
/// tests of the catalogue write: a row, JSON, and its output or error.
/// </summary>
internal static class CatalogueRun
{
    public static void RunAll()
    {
        HashSet<string> left = [.. CatalogueRows.All.Keys];
        foreach (string line in Lines())
        {
            if (line.Split('\t') is not [string row, string sample, string outcome, string text])
                throw new InvalidDataException(line);
            left.Remove(row);
            string expected = outcome == "refuses" ? text : PositionsJson.Everywhere(text);
            string actual = CatalogueRows.All[row](outcome == "refuses" ? PositionsJson.With(0, sample, "null", out _) : PositionsJson.Everywhere(sample));
            Checks.Equal(row + " " + sample, expected, actual);
        }

        Checks.Equal("Rows that were not tried", "", string.Join(", ", left));
    }

    private static IEnumerable<string> Lines()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("catalogue.txt")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
