using System.Collections;
using System.Diagnostics;

namespace JsonModelGen.Attributes.Tests.Instructions;

/// <summary>
/// Runs the tests of reading and writing again with fewer processor instructions: none of the machines that we build on
/// takes the paths for such processors.
/// </summary>
public class FewerInstructionsTests
{
    /// <summary>Excluded: slow, and about arithmetic that does not depend on these switches.</summary>
    private const string LeftOut = "*.Reads_random_numbers_*";

    private static readonly string[] s_namespaces = ["JsonModelGen.Tests.Reading", "JsonModelGen.Attributes.Tests.Writing", "JsonModelGen.Attributes.Tests.Numbers"];

    /// <summary>Switches of the runtime; on some processors they have no effect.</summary>
    public static TheoryData<string> Switches =>
    [
        "DOTNET_EnableHWIntrinsic", // no vectors at all
        "DOTNET_EnableSSE42", // vectors, but no byte shuffle
        "DOTNET_EnableAVX", // no vectors beyond 128 bits
        "DOTNET_EnableAVX512", // no vectors beyond 256 bits
    ];

    [Theory, MemberData(nameof(Switches))]
    public async Task Reading_and_writing_work_without(string instructions)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(FewerInstructionsTests).Assembly.Location, .. s_namespaces.SelectMany(static name => new[] { "-namespace", name }), "-method-", LeftOut, "-noColor"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            // The test platform of this process must not treat that process as its own.
            if (((string)variable.Key).StartsWith("TESTINGPLATFORM_", StringComparison.OrdinalIgnoreCase))
                start.Environment.Remove((string)variable.Key);
        }

        start.Environment[instructions] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        string said = await output + await error;

        Assert.True(process.ExitCode == 0, $"With {instructions}=0 and {FuzzSeed.Variable}={Environment.GetEnvironmentVariable(FuzzSeed.Variable)}:\n{said}");
        Assert.Matches("Total: [1-9][0-9]{2,}, Errors: 0, Failed: 0", said); // otherwise a namespace was renamed, and no tests ran
    }
}
