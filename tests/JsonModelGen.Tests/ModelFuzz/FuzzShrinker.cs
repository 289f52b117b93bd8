using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Minimizes a failing model: removes lines as long as it still fails.</summary>
internal static class FuzzShrinker
{
    public static async Task<FuzzFailure> Shrink(FuzzFailure failure, LanguageVersion version, CancellationToken cancellationToken)
    {
        List<string> lines = [.. failure.Model.Source.TrimEnd('\n').Split('\n')];
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            // A block is removed with its braces. The namespace stays: without it, a type called System would hide the framework's namespace for all code.
            int length = lines[i] == "{" ? lines.FindIndex(i, static line => line == "}") - i + 1 : 1;
            if (lines[i] == "}" || length < 1 || lines[i].StartsWith("namespace ", StringComparison.Ordinal))
                continue;
            int start = length > 1 ? i - 1 : i;
            List<string> fewer = [.. lines[..Math.Max(0, start)], .. lines[Math.Min(lines.Count, i + length)..]];
            FuzzModel model = failure.Model with { Source = string.Join('\n', fewer) + "\n" };
            FuzzResult result = await FuzzRun.Of([model], version, cancellationToken);
            if (result.Failures.Count == 0)
                continue;
            failure = result.Failures[0];
            lines = fewer;
            i = Math.Min(i, lines.Count);
        }

        return failure;
    }
}
