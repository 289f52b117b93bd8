namespace JsonModelGen.Fuzz;

/// <summary>Runs of several types under one name. The count is divided among them.</summary>
internal sealed class RunGroup(string name, params FuzzRun[] runs) : FuzzRun(name, runs.Sum(static run => run.DefaultCount))
{
    public override string? FirstDifference(Random random, long count)
    {
        foreach (FuzzRun run in runs)
        {
            long share = Math.Max(1, (long)((double)run.DefaultCount / DefaultCount * count));
            if (run.FirstDifference(random, share) is { } difference)
                return difference;
        }

        return null;
    }
}
