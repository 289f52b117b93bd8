using System.Globalization;

namespace JsonModelGen.Testing;

/// <summary>
/// The source of random numbers for tests. By default they are always the same, so that every run has the same result.
/// JSONMODELGEN_FUZZ_SEED=random uses a new seed, JSONMODELGEN_FUZZ_SEED=123 repeats the run of a failure.
/// </summary>
internal static class FuzzSeed
{
    public const string Variable = "JSONMODELGEN_FUZZ_SEED";

    private const int Default = 20_261_122;

    /// <summary>The seed of this run. It is printed.</summary>
    public static int Next()
    {
        int seed = Environment.GetEnvironmentVariable(Variable) switch
        {
            null or "" => Default,
            "random" => System.Random.Shared.Next(),
            var given => int.Parse(given, CultureInfo.InvariantCulture),
        };
        TestContext.Current.TestOutputHelper?.WriteLine($"{Variable}={seed}");
        return seed;
    }

    /// <summary>Random numbers from the seed of this run.</summary>
    public static Random Random() => new(Next());
}
