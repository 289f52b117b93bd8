using System.Globalization;

namespace JsonModelGen.Fuzz;

/// <summary>The parsed command line.</summary>
/// <param name="Runs">Which runs.</param>
/// <param name="Seed">The seed of the random numbers: the same seed gives the same inputs.</param>
/// <param name="Count">The number of inputs of each run; null for its default.</param>
internal sealed record FuzzRequest(IReadOnlyList<FuzzRun> Runs, int Seed, long? Count)
{
    public static string Usage =>
        $"""
        usage: -- [{string.Join('|', FuzzRuns.All.Select(static run => run.Name))}|all]... [--count N] [--seed S]
          Reads and writes random input with JsonModelGen and with System.Text.Json, and prints the first difference.
        """;

    /// <summary>The request, or null if the arguments are invalid.</summary>
    public static FuzzRequest? Parse(ReadOnlySpan<string> arguments)
    {
        List<FuzzRun> runs = [];
        int seed = Random.Shared.Next();
        long? count = null;
        for (int index = 0; index < arguments.Length; index++)
        {
            string next = index + 1 < arguments.Length ? arguments[index + 1] : "";
            switch (arguments[index])
            {
                case "--seed" when int.TryParse(next, CultureInfo.InvariantCulture, out seed):
                    index++;
                    break;
                case "--count" when long.TryParse(next, CultureInfo.InvariantCulture, out long given):
                    count = given;
                    index++;
                    break;
                case "all":
                    runs.AddRange(FuzzRuns.All);
                    break;
                case var name when FuzzRuns.All.FirstOrDefault(run => run.Name == name) is { } run:
                    runs.Add(run);
                    break;
                default:
                    return null;
            }
        }

        return new(runs.Count == 0 ? FuzzRuns.All : runs, seed, count);
    }
}
