using System.Diagnostics;

namespace JsonModelGen.Benchmarks;

/// <summary>Runs this program in a new process.</summary>
internal static class FreshProcess
{
    /// <summary>Runs it and returns its output line by line, as it arrives; its error output goes where ours goes.</summary>
    public static IEnumerable<string> Run(params string[] arguments)
    {
        string host = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known.");
        ProcessStartInfo start = new(host) { RedirectStandardOutput = true, UseShellExecute = false };

        // Under `dotnet exec` the process is dotnet, not this program.
        if (Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(typeof(FreshProcess).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        while (process.StandardOutput.ReadLine() is { } line)
            yield return line;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed with {process.ExitCode}.");
    }
}
