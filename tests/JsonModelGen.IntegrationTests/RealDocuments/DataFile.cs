namespace JsonModelGen.IntegrationTests.RealDocuments;

/// <summary>
/// The well-known large benchmark documents. They are not part of the repository, but in a folder <c>shared/data</c> next to
/// one of the directories above this one. Without them, the tests that need them are skipped.
/// </summary>
internal static class DataFile
{
    public static byte[] Read(string name)
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            string path = Path.Combine(directory.FullName, "shared", "data", name);
            if (File.Exists(path))
                return File.ReadAllBytes(path);
        }

        string? folder = Environment.GetEnvironmentVariable("JSONMODELGEN_TEST_DATA");
        if (folder is not null && File.Exists(Path.Combine(folder, name)))
            return File.ReadAllBytes(Path.Combine(folder, name));

        Assert.Skip($"{name} is not here: no folder shared/data above {AppContext.BaseDirectory} has it, and JSONMODELGEN_TEST_DATA names none that has.");
        return [];
    }
}
