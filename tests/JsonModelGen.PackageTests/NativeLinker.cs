namespace JsonModelGen.PackageTests;

/// <summary>The program that links native code.</summary>
internal static class NativeLinker
{
    /// <summary>
    /// The options that make the build use an available linker; null if there is none. The SDK looks for clang; gcc works as
    /// well. On Windows the SDK finds that of Visual Studio itself.
    /// </summary>
    public static string[]? FindOptions() =>
        OperatingSystem.IsWindows() || IsOnPath("clang") ? []
        : IsOnPath("gcc") ? ["-p:CppCompilerAndLinker=gcc"]
        : null;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
