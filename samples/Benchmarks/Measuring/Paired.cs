namespace JsonModelGen.Benchmarks;

/// <summary>
/// Times candidates alternately in many short rounds, and takes the median of the ratios of each round, so that other load on
/// the machine affects all alike.
/// </summary>
internal static class Paired
{
    private const int WarmUps = 6;
    private const int MinRounds = 5;
    private const int MaxRounds = 21;

    // Longer than the JIT waits before it recompiles methods that are called often.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Measures all directions of a payload, and returns each ratio as soon as it is known.</summary>
    public static IEnumerable<Ratio> Measure(Payload payload, TimeSpan available)
    {
        Deadline deadline = new(available);
        Candidate[][] directions =
            [.. Directions.All.Select(direction => payload.Candidates.Where(candidate => candidate.Direction == direction).ToArray())];
        for (int index = 0; index < directions.Length; index++)
        {
            Deadline share = new(deadline.Share(directions.Length - index));
            Sample[] samples = [.. directions[index].Select(static candidate => new Sample(candidate))];
            Time(samples, share);
            Sample ours = samples.Single(static sample => sample.Library == Libraries.Ours);
            foreach (Sample peer in samples.Where(sample => sample != ours))
            {
                double allocated = Ratio.OfBytes(ours.BytesPerCall, peer.BytesPerCall);
                yield return new(Directions.All[index], payload.Name, peer.Library, MedianRatio(ours, peer), allocated);
            }
        }
    }

    private static void Time(Sample[] samples, Deadline deadline)
    {
        for (int pass = 0; pass < WarmUps; pass++)
        {
            foreach (Sample sample in samples)
                sample.WarmUp();
            Thread.Sleep(s_pause);
        }

        for (int round = 0; round < MinRounds || (round < MaxRounds && !deadline.IsOver); round++)
        {
            // Each comes first in some rounds.
            for (int index = 0; index < samples.Length; index++)
                samples[(round + index) % samples.Length].AddRound();
        }
    }

    private static double MedianRatio(Sample ours, Sample peer) =>
        Median([.. ours.SecondsPerCall.Zip(peer.SecondsPerCall, static (our, their) => our / their)]);

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1
            ? values[values.Length / 2]
            : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }
}
