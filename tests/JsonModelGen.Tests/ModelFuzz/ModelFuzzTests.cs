using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>
/// Random models: the emitted code compiles without a warning and reads and writes as System.Text.Json does, or a diagnostic says why not.
/// JSONMODELGEN_FUZZ_MODELS sets their number, JSONMODELGEN_FUZZ_SEED the seed.
/// </summary>
public class ModelFuzzTests
{
    private const string CountVariable = "JSONMODELGEN_FUZZ_MODELS";
    private const int DefaultCount = 80;
    private const int BatchSize = 200;
    private const int ProgressSize = 1000;

    [Fact]
    public async Task Random_models_work_or_are_refused()
    {
        int seed = FuzzSeed.Next();
        int count = Environment.GetEnvironmentVariable(CountVariable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultCount;
        FuzzSummary summary = new();
        int size = Math.Min(BatchSize, Math.Max(1, (count + 1) / 2));
        for (int start = 0; start < count; start += size)
        {
            LanguageVersion version = start / size % 2 == 0 ? LanguageVersion.CSharp13 : LanguageVersion.Preview;
            FuzzModel[] models =
            [
                .. from number in Enumerable.Range(start, Math.Min(size, count - start))
                   select ModelGrammar.Make(number, unchecked((int)((uint)seed * 2_654_435_761) + number), version == LanguageVersion.Preview),
            ];
            FuzzResult result = await FuzzRun.Of(models, version, TestContext.Current.CancellationToken);
            foreach (FuzzFailure failure in result.Failures)
                TestContext.Current.TestOutputHelper!.WriteLine($"model {failure.Model.Number}, seed {failure.Model.Seed}: {failure.Reason}\n{failure.Model.Source}");
            summary.Add(result, version);
            // So that a long run that is interrupted shows its results, too.
            if ((start + size) % ProgressSize == 0)
                TestContext.Current.TestOutputHelper!.WriteLine("So far: " + summary);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(summary.ToString());
        if (summary.Failures.Count > 0)
            throw new XunitException(summary.Failures.Count.ToString(CultureInfo.InvariantCulture) + " of " + count.ToString(CultureInfo.InvariantCulture) + " models fail:\n\n" + await summary.Describe(TestContext.Current.CancellationToken));
    }
}
