namespace JsonModelGen.Fuzz;

/// <summary>A comparison with System.Text.Json over any number of random inputs.</summary>
internal abstract class FuzzRun(string name, long defaultCount)
{
    public string Name => name;

    public long DefaultCount => defaultCount;

    /// <summary>The first difference in reading or writing, with its input; null if there is none.</summary>
    public abstract string? FirstDifference(Random random, long count);
}
