using System.Globalization;
using JsonModelGen.Tests.Attack;
using JsonModelGen.Tests.Snapshots;
using Xunit.Sdk;

namespace JsonModelGen.Tests.Language;

/// <summary>
/// Unfinished code: random changes of all models of these tests. JSONMODELGEN_FUZZ_MUTATIONS sets their number,
/// JSONMODELGEN_FUZZ_SEED the seed.
/// </summary>
public class MutatedCodeTests
{
    private const string CountVariable = "JSONMODELGEN_FUZZ_MUTATIONS";
    private const int DefaultCount = 60;

    private static readonly (string Name, Sources Sources, Build Build)[] s_originals =
    [
        .. from source in SnapshotSources.All select (source.Key, source.Value, Build.Default),
        .. from item in ModelsThatCompileTests.All select (item.Key, item.Value.Sources, item.Value.Build ?? Build.Default),
    ];

    [Fact]
    public async Task Changed_sources_do_not_crash_the_generator()
    {
        int seed = FuzzSeed.Next();
        int count = Environment.GetEnvironmentVariable(CountVariable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultCount;
        List<string> failures = [];
        for (int number = 0; number < count; number++)
        {
            Random random = new(unchecked((int)((uint)seed * 2_654_435_761) + number));
            (string name, Sources sources, Build build) = s_originals[random.Next(s_originals.Length)];
            int file = random.Next(sources.Files.Count);
            string text = sources.Files[file].Text;
            for (int change = random.Next(4) == 0 ? 3 : 1; change > 0; change--)
                text = CodeMutator.Mutate(text, random);
            Sources changed = new([.. sources.Files.Select((original, index) => index == file ? original with { Text = text } : original)]);
            if (await CodeWhileTyped.WhatFails(changed, build) is { } failure)
                failures.Add($"{name}, seed {seed}, number {number}: {failure}\n{text}");
        }

        if (failures.Count > 0)
            throw new XunitException(string.Join("\n\n----\n", failures.Take(10)));
    }
}
