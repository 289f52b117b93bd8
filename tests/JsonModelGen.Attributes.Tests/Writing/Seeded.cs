namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>Random numbers that can be had again: the seed is printed, and taken from JSONMODELGEN_SEED if that is set.</summary>
internal static class Seeded
{
    public static Random Random()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("JSONMODELGEN_SEED"), out int given)
            ? given
            : System.Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"JSONMODELGEN_SEED={seed}");
        return new Random(seed);
    }
}
