using System.Globalization;

namespace JsonModelGen.Benchmarks;

/// <summary><c>compare</c>: measures each payload in its own process, so that none runs code that was optimised for another.</summary>
internal static class CompareCommand
{
    /// <summary>The argument that makes a process measure one payload; for <see cref="FreshProcess"/> only.</summary>
    public const string OnePayload = "measure-payload";

    // Five minutes in total, less the time to start and to create the payloads.
    private static readonly TimeSpan s_available = TimeSpan.FromSeconds(270);
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(60);

    public static void Run(CompareRequest command)
    {
        Console.WriteLine($"ours ÷ peer, median of rounds, {Clock.Name}; peer: {Libraries.PeerVersion}");
        Deadline deadline = new(s_available);
        List<Ratio> ratios = [];
        for (int index = 0; index < command.Payloads.Count; index++)
        {
            TimeSpan share = deadline.Share(command.Payloads.Count - index);
            double seconds = Math.Min(share.TotalSeconds, s_most.TotalSeconds);
            foreach (string line in FreshProcess.Run(OnePayload, command.Payloads[index], seconds.ToString(CultureInfo.InvariantCulture)))
            {
                Console.WriteLine(line);
                if (Ratio.Parse(line) is { } ratio)
                    ratios.Add(ratio);
            }
        }

        if (command.SvgPath is not null)
            File.WriteAllText(command.SvgPath, RatioPicture.Draw(ratios));
    }

    public static void MeasureOne(string nameOrPath, double seconds)
    {
        Deadline deadline = new(TimeSpan.FromSeconds(seconds));
        Payload payload = Payload.OwnNames.Contains(nameOrPath) ? Payload.Create(nameOrPath) : Payload.FromFile(nameOrPath);
        foreach (Ratio ratio in Paired.Measure(payload, deadline.Left))
            Console.WriteLine(ratio);
    }
}
