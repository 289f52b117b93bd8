using System.Globalization;
using JsonModelGen.Tests.ModelFuzz;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>
/// Random models with a preset, compared with <c>JsonSerializer</c> on the very same types: what is written, and what is read from damaged documents.
/// JSONMODELGEN_FUZZ_PRESETS sets their number, JSONMODELGEN_FUZZ_SEED the seed.
/// </summary>
public class PresetFuzzTests
{
    private const string CountVariable = "JSONMODELGEN_FUZZ_PRESETS";
    private const int DefaultCount = 30;
    private const int BatchSize = 200;

    [Theory]
    [InlineData(JsonPreset.SystemTextJson)]
    [InlineData(JsonPreset.Web)]
    public async Task Random_models_are_read_and_written_as_by_the_serializer(JsonPreset preset)
    {
        int seed = FuzzSeed.Next();
        int count = Environment.GetEnvironmentVariable(CountVariable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultCount;
        ITestOutputHelper output = TestContext.Current.TestOutputHelper!;
        FuzzSummary summary = new();
        for (int start = 0; start < count; start += BatchSize)
        {
            FuzzModel[] models =
            [
                .. from number in Enumerable.Range(start, Math.Min(BatchSize, count - start))
                   select StandardGrammar.Make(number, unchecked((int)((uint)seed * 2_654_435_761) + number), preset),
            ];
            FuzzResult result = await FuzzRun.Of(models, LanguageVersion.CSharp13, TestContext.Current.CancellationToken);
            summary.Add(result, LanguageVersion.CSharp13);
        }

        output.WriteLine(summary.ToString());
        if (summary.Failures.Count > 0)
            throw new XunitException(summary.Failures.Count.ToString(CultureInfo.InvariantCulture) + " of " + count.ToString(CultureInfo.InvariantCulture) + " models fail:\n\n" + await summary.Describe(TestContext.Current.CancellationToken));
    }
}
