using System.Globalization;

namespace JsonModelGen.Benchmarks;

/// <summary><c>compare startup</c>: measures the first round trip in a fresh process, including JIT compilation and initialisation.</summary>
internal static class StartupCommand
{
    /// <summary>The argument that makes a process do one round trip; for <see cref="FreshProcess"/> only.</summary>
    public const string OneRoundTrip = "measure-startup";

    private const int Rounds = 15;
    private static readonly TimeSpan s_available = TimeSpan.FromSeconds(60);

    public static void Run()
    {
        Console.WriteLine($"first round trip of the small object in a fresh process, median, {Clock.Name}; peer: {Libraries.PeerVersion}");
        Deadline deadline = new(s_available);
        var milliseconds = FirstRoundTrip.Libraries.ToDictionary(static library => library, static _ => new List<double>());
        var bytes = new Dictionary<string, long>();
        for (int round = 0; round < Rounds && !(deadline.IsOver && round >= 5); round++)
        {
            foreach (string library in FirstRoundTrip.Libraries)
            {
                string[] figures = FreshProcess.Run(OneRoundTrip, library).Single().Split(' ');
                milliseconds[library].Add(double.Parse(figures[0], CultureInfo.InvariantCulture));
                bytes[library] = long.Parse(figures[1], CultureInfo.InvariantCulture);
            }
        }

        foreach (string library in FirstRoundTrip.Libraries)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{library} {Paired.Median([.. milliseconds[library]]):0.0} ms"));
        foreach (string peer in FirstRoundTrip.Libraries.Where(static library => library != Libraries.Ours))
        {
            double time = Paired.Median([.. milliseconds[Libraries.Ours].Zip(milliseconds[peer], static (our, their) => our / their)]);
            Console.WriteLine(new Ratio("startup", "small", peer, time, Ratio.OfBytes(bytes[Libraries.Ours], bytes[peer])));
        }
    }

    public static void MeasureOne(string library)
    {
        // The text does not come from any of the libraries, and the clock and the counter have been used once.
        string json = FirstRoundTrip.Json;
        _ = Clock.Seconds;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = Clock.Seconds;
        string written = FirstRoundTrip.Of(library, json);
        double seconds = Clock.Seconds - start;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        if (written.Length < json.Length)
            throw new InvalidOperationException(written);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0.000} {bytes}"));
    }
}
