using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>The integers that a codec reads, as numbers or as keys, if they differ from those in <see cref="SchemaTable"/>.</summary>
internal static class NumberRanges
{
    private const long TicksPerMicrosecond = 10;

    private static readonly long s_epoch = new DateTime(1970, 1, 1).Ticks;

    private static readonly Dictionary<string, (long Minimum, long Maximum)> s_rows = new(StringComparer.Ordinal)
    {
        ["UnixSecondsCodec"] = Times(TimeSpan.TicksPerSecond),
        ["UnixSecondsOffsetCodec"] = Times(TimeSpan.TicksPerSecond),
        ["UnixMillisecondsCodec"] = Times(TimeSpan.TicksPerMillisecond),
        ["UnixMillisecondsOffsetCodec"] = Times(TimeSpan.TicksPerMillisecond),
        ["DurationSecondsCodec"] = Durations(TimeSpan.TicksPerSecond),
        ["DurationMillisecondsCodec"] = Durations(TimeSpan.TicksPerMillisecond),
        ["DurationMicrosecondsCodec"] = Durations(TicksPerMicrosecond),
    };

    /// <summary>The codecs, by their simple names.</summary>
    public static IEnumerable<string> Codecs => s_rows.Keys;

    public static (BigInteger Minimum, BigInteger Maximum) Of(string codec) => s_rows[codec];

    /// <summary>The schema of the integers that are accepted.</summary>
    public static SchemaNode SchemaOf(string codec) => SchemaNode.OfType("integer")
        .With("minimum", s_rows[codec].Minimum.ToString(CultureInfo.InvariantCulture))
        .With("maximum", s_rows[codec].Maximum.ToString(CultureInfo.InvariantCulture));

    /// <summary>The times since 1970 that a <see cref="DateTime"/> can represent.</summary>
    private static (long, long) Times(long ticksPerUnit) => (-s_epoch / ticksPerUnit, (DateTime.MaxValue.Ticks - s_epoch) / ticksPerUnit);

    private static (long, long) Durations(long ticksPerUnit) => (long.MinValue / ticksPerUnit, long.MaxValue / ticksPerUnit);
}
