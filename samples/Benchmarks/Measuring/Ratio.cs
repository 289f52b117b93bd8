using System.Globalization;

namespace JsonModelGen.Benchmarks;

/// <summary>Ours ÷ a peer's; lower is better.</summary>
/// <param name="Direction">What was measured.</param>
/// <param name="Payload">The document.</param>
/// <param name="Peer">The library compared with.</param>
/// <param name="Time">The ratio of times, the median of the rounds.</param>
/// <param name="Allocated">The ratio of bytes allocated; 0 if we allocate nothing.</param>
internal sealed record Ratio(string Direction, string Payload, string Peer, double Time, double Allocated)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Direction} {Payload} {Peer} {Time:0.00} alloc {Allocated:0.00}");

    /// <summary>Parses a line written by <see cref="ToString"/>; <see langword="null"/> for any other.</summary>
    public static Ratio? Parse(string line) =>
        line.Split(' ') is [var direction, var payload, var peer, var time, "alloc", var allocated] &&
        double.TryParse(time, CultureInfo.InvariantCulture, out double timeRatio) &&
        double.TryParse(allocated, CultureInfo.InvariantCulture, out double allocationRatio)
            ? new(direction, payload, peer, timeRatio, allocationRatio)
            : null;

    /// <summary>A ratio of bytes, where 0 ÷ 0 is 0.</summary>
    public static double OfBytes(long ours, long peers) => ours == 0 ? 0 : (double)ours / peers;
}
