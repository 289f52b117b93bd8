using System.IO.Compression;
using System.Text.RegularExpressions;

namespace JsonModelGen.PackageTests;

/// <summary>
/// The package's assemblies compiled to native code, with all kinds of models and all types of the catalogue: the trimmer reports no warnings, and
/// everything works.
/// </summary>
public sealed partial class NativeCodeTests(Package package)
{
    private const string Catalogue = "tests/JsonModelGen.IntegrationTests/TypeCatalogue";

    [Fact]
    public async Task Publishes_without_warnings_and_runs()
    {
        if (NativeLinker.FindOptions() is not { } linker)
        {
            Assert.Skip("Native code needs a linker, and neither clang nor gcc is on the path.");
            return;
        }

        using TemporaryFolder folder = new();
        folder.CopyFrom("tests/JsonModelGen.AotSmoke");
        folder.CopyInto("Catalogue", Directory.EnumerateFiles(Repository.PathOf(Catalogue + "/Rows"))
            .Concat(new[] { "CatalogueAttributes.cs", "Positions.cs", "PositionsJson.cs" }.Select(static name => Repository.PathOf(Catalogue + "/" + name))));
        using (ZipArchive content = package.Open())
            content.ExtractToDirectory(folder.PathOf("content"));
        string packageContent = "-p:PackageContent=" + folder.PathOf("content");

        // Uses the user's packages folder: the native compiler is too large to be downloaded for each run.
        CommandResult restore = await CommandLine.DotnetAsync(folder.Path, ["restore", "--use-current-runtime", packageContent]);
        if (restore.ExitCode != 0 && CannotFetch().Match(restore.Output) is { Success: true } reason)
            Assert.Skip("The compiler to native code could not be restored: " + reason.Value);
        restore.EnsureSuccess();

        CommandResult publish = await CommandLine.DotnetAsync(
            folder.Path, ["publish", "--no-restore", "--use-current-runtime", "--output", "published", packageContent, .. linker]);
        if (publish.Output.Contains("Platform linker not found", StringComparison.Ordinal))
            Assert.Skip("Native code needs a linker, and the SDK finds none.");
        publish.EnsureSuccess();
        Assert.DoesNotMatch(TrimmerWarning(), publish.Output);

        string program = folder.PathOf(Path.Combine("published", "JsonModelGen.AotSmoke" + (OperatingSystem.IsWindows() ? ".exe" : "")));
        CommandResult result = (await CommandLine.RunAsync(program, folder.Path, [])).EnsureSuccess();
        Assert.Matches("^[0-9]+ checks passed, 0 failed", result.Output);
    }

    // Not found, or no package source is reachable.
    [GeneratedRegex("error NU1[13][0-9]{2}: .*")]
    private static partial Regex CannotFetch();

    [GeneratedRegex("(warning|error) IL[23][0-9]{3}")]
    private static partial Regex TrimmerWarning();
}
