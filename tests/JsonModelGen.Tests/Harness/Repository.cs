using System.Runtime.CompilerServices;

namespace JsonModelGen.Tests;

/// <summary>Files of this repository that tests look at.</summary>
internal static class Repository
{
    /// <summary>The folder of this test project.</summary>
    public static string TestProject { get; } = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestProject, "..", ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
