using System.Text;
using System.Xml;

namespace JsonModelGen;

/// <summary>A <see cref="TimeSpan"/> as its microseconds, a JSON number, as Dart's json_serializable writes a <c>Duration</c>; as a key, its text. Fractions are dropped.</summary>
public readonly struct DurationMicrosecondsCodec : IJsonCodec<TimeSpan>, IJsonKeyCodec<TimeSpan>
{
    /// <inheritdoc/>
    public static TimeSpan Read(ref Utf8SpanReader reader) => Duration.Read(ref reader, TimeSpan.TicksPerMicrosecond);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeSpan value) => Int64Codec.Write(ref writer, value.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <inheritdoc/>
    public static TimeSpan ReadKey(ref Utf8SpanReader reader) => Duration.ReadKey(ref reader, TimeSpan.TicksPerMicrosecond);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeSpan key) => Int64Codec.WriteKey(ref writer, key.Ticks / TimeSpan.TicksPerMicrosecond);
}

/// <summary>A <see cref="TimeSpan"/> as its milliseconds, a JSON number; as a key, its text. Fractions are dropped.</summary>
public readonly struct DurationMillisecondsCodec : IJsonCodec<TimeSpan>, IJsonKeyCodec<TimeSpan>
{
    /// <inheritdoc/>
    public static TimeSpan Read(ref Utf8SpanReader reader) => Duration.Read(ref reader, TimeSpan.TicksPerMillisecond);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeSpan value) => Int64Codec.Write(ref writer, value.Ticks / TimeSpan.TicksPerMillisecond);

    /// <inheritdoc/>
    public static TimeSpan ReadKey(ref Utf8SpanReader reader) => Duration.ReadKey(ref reader, TimeSpan.TicksPerMillisecond);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeSpan key) => Int64Codec.WriteKey(ref writer, key.Ticks / TimeSpan.TicksPerMillisecond);
}

/// <summary>A <see cref="TimeSpan"/> as its seconds, a JSON number; as a key, its text. Fractions are dropped.</summary>
public readonly struct DurationSecondsCodec : IJsonCodec<TimeSpan>, IJsonKeyCodec<TimeSpan>
{
    /// <inheritdoc/>
    public static TimeSpan Read(ref Utf8SpanReader reader) => Duration.Read(ref reader, TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeSpan value) => Int64Codec.Write(ref writer, value.Ticks / TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public static TimeSpan ReadKey(ref Utf8SpanReader reader) => Duration.ReadKey(ref reader, TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeSpan key) => Int64Codec.WriteKey(ref writer, key.Ticks / TimeSpan.TicksPerSecond);
}

/// <summary>A <see cref="TimeSpan"/> as a duration of ISO 8601, such as <c>"P1DT2H30M"</c>. Years and months, which have no fixed length, are refused.</summary>
public readonly struct Iso8601DurationCodec : IJsonCodec<TimeSpan>, IJsonKeyCodec<TimeSpan>, ITextForm<TimeSpan>
{
    private const int MaxLength = 64;

    static string ITextForm<TimeSpan>.Expected => "a duration of ISO 8601 such as \"PT1H30M\"";

    /// <inheritdoc/>
    public static TimeSpan Read(ref Utf8SpanReader reader) => TextForm.Read<TimeSpan, Iso8601DurationCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeSpan value) => writer.WriteString(XmlConvert.ToString(value));

    /// <inheritdoc/>
    public static TimeSpan ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<TimeSpan, Iso8601DurationCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeSpan key) => writer.WriteName(XmlConvert.ToString(key));

    static bool ITextForm<TimeSpan>.TryParse(ReadOnlySpan<byte> utf8Text, out TimeSpan value)
    {
        value = default;
        int time = utf8Text.IndexOf((byte)'T');
        ReadOnlySpan<byte> date = time < 0 ? utf8Text : utf8Text[..time];

        // Otherwise surrounding white space would be accepted, and years and months counted as 365 and 30 days.
        if (utf8Text.Length is 0 or > MaxLength || utf8Text[0] is not ((byte)'P' or (byte)'-') || utf8Text[^1] is < (byte)'A' or > (byte)'Z' || date.IndexOfAny((byte)'Y', (byte)'M') >= 0)
            return false;

        try
        {
            value = XmlConvert.ToTimeSpan(Encoding.UTF8.GetString(utf8Text));
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }
}

/// <summary>Durations that are a number of units.</summary>
file static class Duration
{
    public static TimeSpan Read(ref Utf8SpanReader reader, long ticksPerUnit)
    {
        int start = reader.Position;
        return Of(reader.ReadInt64(), ticksPerUnit, ref reader, start);
    }

    public static TimeSpan ReadKey(ref Utf8SpanReader reader, long ticksPerUnit)
    {
        int start = reader.Position;
        return Of(Int64Codec.ReadKey(ref reader), ticksPerUnit, ref reader, start);
    }

    private static TimeSpan Of(long count, long ticksPerUnit, ref Utf8SpanReader reader, int start)
    {
        if (count < long.MinValue / ticksPerUnit || count > long.MaxValue / ticksPerUnit)
            reader.ThrowOutOfRange(start, nameof(TimeSpan));
        return new TimeSpan(count * ticksPerUnit);
    }
}
