using System.Globalization;

namespace JsonModelGen.Benchmarks;

/// <summary>Ours ÷ a peer's; lower is better.</summary>
/// <param name="Direction">What was done.</param>
/// <param name="Payload">To which document.</param>
/// <param name="Peer">Who else did it.</param>
/// <param name="Time">The median of the rounds.</param>
/// <param name="Allocated">The bytes; 0 where we allocate nothing.</param>
internal sealed record Ratio(string Direction, string Payload, string Peer, double Time, double Allocated)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Direction} {Payload} {Peer} {Time:0.00} alloc {Allocated:0.00}");

    /// <summary>From a line that <see cref="ToString"/> made; <see langword="null"/> from any other.</summary>
    public static Ratio? Parse(string line) =>
        line.Split(' ') is [var direction, var payload, var peer, var time, "alloc", var allocated] &&
        double.TryParse(time, CultureInfo.InvariantCulture, out double timeRatio) &&
        double.TryParse(allocated, CultureInfo.InvariantCulture, out double allocationRatio)
            ? new(direction, payload, peer, timeRatio, allocationRatio)
            : null;

    /// <summary>Bytes ÷ bytes: nothing ÷ nothing is 0.</summary>
    public static double OfBytes(long ours, long peers) => ours == 0 ? 0 : (double)ours / peers;
}
