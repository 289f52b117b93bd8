using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>
/// The program that is compiled to native code contains every row of the catalogue and the results of its samples here, where System.Text.Json is
/// the reference. <c>JSONMODELGEN_UPDATE_SNAPSHOTS=1</c> updates them.
/// </summary>
public sealed class NativeCatalogueTests
{
    public static TheoryData<string> Rows => [.. CatalogueRow.All.Keys];

    [Fact]
    public void The_native_program_expects_the_results_of_these_tests()
    {
        string path = PathOf("catalogue.txt");
        string lines = string.Concat(CatalogueRow.All.Values.OrderBy(static row => row.Model.Name, StringComparer.Ordinal).SelectMany(Lines));
        if (Environment.GetEnvironmentVariable("JSONMODELGEN_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, lines);
            return;
        }

        Assert.Equal(lines, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Theory, MemberData(nameof(Rows))]
    public void The_native_program_runs_every_row(string row) =>
        Assert.Contains($"[\"{row}\"] = Again<{row}>,", File.ReadAllText(PathOf("CatalogueRows.cs")), StringComparison.Ordinal);

    private static IEnumerable<string> Lines(CatalogueRow row) =>
    [
        .. row.Reads.Samples.Select(sample => $"{row.Model.Name}\t{CatalogueRow.Input(sample)}\twrites\t{PlainOf(row.Again(PositionsJson.Everywhere(CatalogueRow.Input(sample))))}\n"),
        .. row.Refuses.Select(refuses => $"{row.Model.Name}\t{refuses.Samples[0]}\trefuses\t{refuses.Kind} $.plain{refuses.At}\n"),
    ];

    private static string PlainOf(string json) => JsonElement.Parse(json).GetProperty("plain").GetRawText();

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "JsonModelGen.AotSmoke", file));
}
