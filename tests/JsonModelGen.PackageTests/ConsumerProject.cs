using System.Security;

namespace JsonModelGen.PackageTests;

/// <summary>A user's project that takes JsonModelGen from where it was just packed, and from nowhere else. Restored once.</summary>
public sealed class ConsumerProject(Package package) : IAsyncLifetime
{
    /// <summary>Folders have such names, too; the targets of the package must bear them.</summary>
    private const string Place = "a user's app (1)";

    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        _folder.CopyFrom("tests/JsonModelGen.PackageTests/Consumer", Place);
        await File.WriteAllTextAsync(_folder.PathOf(Place + "/Readme.cs"), ReadmeSnippets.First("csharp"));

        // The folder is added to the sources that the user has; the mapping keeps those from being asked for JsonModelGen.
        await File.WriteAllTextAsync(
            _folder.PathOf("NuGet.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="just-packed" value="{SecurityElement.Escape(package.Source)}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="just-packed"><package pattern="JsonModelGen" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        (await DotnetAsync("restore", "Readme.cs")).EnsureSuccess();
    }

    /// <summary>Builds one of the programs and runs it.</summary>
    internal Task<CommandResult> RunAsync(string program, params string[] options) =>
        DotnetAsync("run", program, ["--no-restore", .. options]);

    /// <summary>Builds one of the programs.</summary>
    internal Task<CommandResult> BuildAsync(string program, params string[] options) =>
        DotnetAsync("build", program, ["--no-restore", .. options]);

    /// <summary>Builds one of the programs with files around the project that are there only meanwhile.</summary>
    /// <param name="program">The program.</param>
    /// <param name="files">Their paths, seen from the project, and texts.</param>
    internal async Task<CommandResult> BuildAmongAsync(string program, params (string Path, string Text)[] files)
    {
        try
        {
            foreach ((string path, string text) in files)
                await File.WriteAllTextAsync(_folder.PathOf(Place + "/" + path), text);
            return await BuildAsync(program);
        }
        finally
        {
            foreach ((string path, _) in files)
                File.Delete(_folder.PathOf(Place + "/" + path));
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    // A packages folder of its own: an older package of the same version cannot be taken for this one.
    private Task<CommandResult> DotnetAsync(string command, string program, params string[] options) => CommandLine.DotnetAsync(
        _folder.PathOf(Place),
        [command, .. options, "-p:Program=" + program, "-p:JsonModelGenVersion=" + package.Version],
        packagesFolder: _folder.PathOf("packages"));
}
