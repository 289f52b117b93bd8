using System.Security;

namespace JsonModelGen.PackageTests;

/// <summary>A user's project that restores JsonModelGen only from the folder where it was just packed. Restored once.</summary>
public sealed class ConsumerProject(Package package) : IAsyncLifetime
{
    /// <summary>Folders may have such names, which the targets of the package must support.</summary>
    private const string Place = "a user's app (1)";

    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        _folder.CopyFrom("tests/JsonModelGen.PackageTests/Consumer", Place);
        await File.WriteAllTextAsync(_folder.PathOf(Place + "/Readme.cs"), ReadmeSnippets.First("csharp"));

        // The folder is added to the user's sources; the mapping prevents those from being searched for JsonModelGen.
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

    /// <summary>Builds one of the programs with temporary files around the project.</summary>
    /// <param name="program">The program.</param>
    /// <param name="files">Their paths, relative to the project, and texts.</param>
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

    // Its own packages folder, so that an older package of the same version is not used instead.
    private Task<CommandResult> DotnetAsync(string command, string program, params string[] options) => CommandLine.DotnetAsync(
        _folder.PathOf(Place),
        [command, .. options, "-p:Program=" + program, "-p:JsonModelGenVersion=" + package.Version],
        packagesFolder: _folder.PathOf("packages"));
}
