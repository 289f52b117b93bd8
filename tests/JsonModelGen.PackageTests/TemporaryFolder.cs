namespace JsonModelGen.PackageTests;

/// <summary>A folder outside the repository, so that the repository's build settings do not apply to it. It is deleted at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("JsonModelGen-").FullName;

    /// <summary>The full path of a file or folder in here.</summary>
    public string PathOf(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    /// <summary>Copies the files of a folder of the repository, and the file that selects the SDK.</summary>
    /// <param name="repositoryFolder">The folder there.</param>
    /// <param name="into">The folder in here that gets them.</param>
    public void CopyFrom(string repositoryFolder, string into = ".")
    {
        File.Copy(Repository.PathOf("global.json"), PathOf("global.json"));
        CopyInto(into, Directory.EnumerateFiles(Repository.PathOf(repositoryFolder)));
    }

    /// <summary>Copies files into a folder in here.</summary>
    public void CopyInto(string folder, IEnumerable<string> files)
    {
        Directory.CreateDirectory(PathOf(folder));
        foreach (string file in files)
            File.Copy(file, System.IO.Path.Combine(PathOf(folder), System.IO.Path.GetFileName(file)));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still use a file; the system's temporary folder is cleaned anyway.
        }
    }
}
