using System.Collections;
using System.Diagnostics;

namespace JsonModelGen.PackageTests;

/// <summary>What a program printed, including standard error, and its exit code.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>Fails the test, with all output, unless the program succeeded.</summary>
    public CommandResult EnsureSuccess()
    {
        Assert.True(ExitCode == 0, "Exit code " + ExitCode + ":\n" + Output);
        return this;
    }
}

/// <summary>Runs programs like a user's shell.</summary>
internal static class CommandLine
{
    /// <summary>Runs a <c>dotnet</c> command. Its messages are English.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    /// <param name="packagesFolder">NuGet's packages folder, if not the user's.</param>
    public static Task<CommandResult> DotnetAsync(string folder, string[] arguments, string? packagesFolder = null) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments, packagesFolder);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<CommandResult> RunAsync(string program, string folder, string[] arguments, string? packagesFolder = null)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            // The build that runs these tests must not affect the builds that they run.
            string name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM_", StringComparison.OrdinalIgnoreCase))
                start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output + await error);
    }
}
