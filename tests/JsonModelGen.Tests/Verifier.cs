global using static JsonModelGen.Tests.Verifier;

using System.Runtime.CompilerServices;
using DiffEngine;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace JsonModelGen.Tests;

/// <summary>
/// Snapshot tests by the conventions of Verify.SourceGenerators: <c>Verify(driver)</c> compares each generated file with
/// <c>{TestClass}.{TestMethod}#{hint name}.verified.cs</c> next to the test, writes <c>.received.cs</c> if they differ, and
/// shows the two in a diff tool. With <c>JSONMODELGEN_UPDATE_SNAPSHOTS=1</c> the received files are accepted.
/// </summary>
/// <remarks>
/// It replaces the packages Verify.XunitV3 and Verify.SourceGenerators. To use those, reference them and reduce this file to
/// <c>global using static VerifyXunit.Verifier;</c> and a module initializer that calls <c>VerifySourceGenerators.Initialize()</c>:
/// the tests and the verified files stay as they are (VerifierTests and LineDiff go with this file).
/// </remarks>
internal static class Verifier
{
    public const string AcceptVariable = "JSONMODELGEN_UPDATE_SNAPSHOTS";

    /// <summary>Compares all files that a generator produced in the current test with the expected ones.</summary>
    public static async Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        string prefix = TestName();
        string folder = Path.GetDirectoryName(sourceFile)!;
        bool isAccepting = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
        HashSet<string> orphans = [.. Directory.GetFiles(folder, prefix + "#*.verified.cs")];
        List<string> complaints = [];
        GeneratedSourceResult[] sources = [.. driver.GetRunResult().Results.SelectMany(static result => result.GeneratedSources)];
        if (sources.Length == 0)
            complaints.Add("Nothing was generated.");
        foreach (GeneratedSourceResult source in sources)
        {
            string expected = Path.Combine(folder, prefix + "#" + Path.GetFileNameWithoutExtension(source.HintName) + ".verified.cs");
            orphans.Remove(expected);
            if (await Compare(expected, "//HintName: " + source.HintName + "\n" + source.SourceText, isAccepting) is { } complaint)
                complaints.Add(complaint);
        }

        foreach (string orphan in orphans)
        {
            if (isAccepting)
                File.Delete(orphan);
            else
                complaints.Add($"{Path.GetFileName(orphan)}: nothing generates this file any more.");
        }

        if (complaints.Count > 0)
            throw new XunitException(string.Join("\n\n", complaints) + $"\n\nTo accept what was received, run the tests with {AcceptVariable}=1.");
    }

    /// <summary>Null if the file has the given text, else the difference.</summary>
    private static async Task<string?> Compare(string expectedFile, string received, bool isAccepting)
    {
        string receivedFile = expectedFile.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
        string? expected = File.Exists(expectedFile) ? (await File.ReadAllTextAsync(expectedFile)).ReplaceLineEndings("\n") : null;
        if (expected == received || isAccepting)
        {
            File.Delete(receivedFile);
            if (expected != received)
                await File.WriteAllTextAsync(expectedFile, received);
            return null;
        }

        await File.WriteAllTextAsync(receivedFile, received);
        await ShowDifference(receivedFile, expectedFile);
        return Path.GetFileName(expectedFile) + (expected is null
            ? ": there is no such file yet. Received:\n" + received
            : ": the generated file differs:\n" + LineDiff.Between(expected, received));
    }

    /// <summary>Shows the difference interactively; never fails the test, nor waits.</summary>
    private static async Task ShowDifference(string receivedFile, string expectedFile)
    {
        bool hasNoScreen = OperatingSystem.IsLinux() &&
            Environment.GetEnvironmentVariable("DISPLAY") is null or "" && Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is null or "";
        if (DiffRunner.Disabled || hasNoScreen)
            return;

        try
        {
            await DiffRunner.LaunchForTextAsync(receivedFile, expectedFile).WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception)
        {
            // The message of the failed test contains everything that the tool would show.
        }
    }

    private static string TestName()
    {
        ITestContext context = TestContext.Current;
        return (context.TestClass, context.TestMethod) is ({ } type, { } method)
            ? type.TestClassSimpleName + "." + method.MethodName
            : throw new InvalidOperationException("Verify(driver) is called in a test.");
    }
}
