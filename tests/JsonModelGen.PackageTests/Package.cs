using System.IO.Compression;
using System.Reflection;

[assembly: AssemblyFixture(typeof(JsonModelGen.PackageTests.Package))]

namespace JsonModelGen.PackageTests;

/// <summary>The package, packed once for all tests.</summary>
public sealed class Package : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder that contains only the package: a package source.</summary>
    public string Source => _folder.Path;

    /// <summary>The package's version.</summary>
    public string Version { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        string configuration = typeof(Package).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "Configuration").Value!;
        (await CommandLine.DotnetAsync(
            Repository.Root,
            ["pack", "src/JsonModelGen.Attributes", "--no-build", "--configuration", configuration, "--output", Source])).EnsureSuccess();

        string name = Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Source)));
        Assert.StartsWith("JsonModelGen.", name, StringComparison.Ordinal);
        Version = name["JsonModelGen.".Length..];
    }

    /// <summary>Opens the package for reading.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Source, "JsonModelGen." + Version + ".nupkg"));

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
