namespace JsonModelGen.Fuzz;

/// <summary>One comparison with System.Text.Json over as many random inputs as wanted.</summary>
internal abstract class FuzzRun(string name, long defaultCount)
{
    public string Name => name;

    public long DefaultCount => defaultCount;

    /// <summary>What is read or written differently, with the input; null if nothing is.</summary>
    public abstract string? FirstDifference(Random random, long count);
}
