using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Regression tests from random models: with their original text, and with what their seeds generate today.</summary>
public class FailedOnceTests
{
    /// <summary>How many random values of each model are tried: more than in a run of many models.</summary>
    private const int Values = 20;

    public static TheoryData<string> Names => [.. FailedOnce.Models.Select(static item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Works_or_is_refused_as_it_was_written(string name)
    {
        FailedModel failed = FailedOnce.Models.Single(item => item.Name == name);
        FuzzBatch batch = await FuzzBatch.Run([failed.Model], failed.Version, TestContext.Current.CancellationToken);
        FuzzResult result = new(1, batch.Invalid, batch.Refused.Count, batch.Diagnostics, [.. batch.Failures]);
        for (int i = 0; i < Values && batch.Image is { } image; i++)
            FuzzedAssembly.Check(image, batch.Models.Select(entry => (entry.Model with { Seed = unchecked(entry.Model.Seed + i) }, entry.TypeName)), result);

        Assert.Empty(result.Invalid);
        Assert.Empty(result.Failures);
        Assert.Equal(failed.IsRefused, result.Refused > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_its_seed_makes_today_works_or_is_refused(string name)
    {
        FailedModel failed = FailedOnce.Models.Single(item => item.Name == name);
        FuzzModel model = ModelGrammar.Make(failed.Model.Number, failed.Model.Seed, failed.Version == LanguageVersion.Preview);
        Assert.Empty((await FuzzRun.Of([model], failed.Version, TestContext.Current.CancellationToken)).Failures);
    }
}
