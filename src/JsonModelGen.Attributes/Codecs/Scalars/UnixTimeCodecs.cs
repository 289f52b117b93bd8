namespace JsonModelGen;

/// <summary>A <see cref="DateTime"/> as the seconds since 1970 (UTC), a JSON number; as a key, its text. Values read are in UTC; unspecified ones are taken as UTC.</summary>
public readonly struct UnixSecondsCodec : IJsonCodec<DateTime>, IJsonKeyCodec<DateTime>
{
    /// <inheritdoc/>
    public static DateTime Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return UnixTime.At(reader.ReadInt64(), TimeSpan.TicksPerSecond, ref reader, start);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTime value) => Int64Codec.Write(ref writer, UnixTime.Of(value, TimeSpan.TicksPerSecond));

    /// <inheritdoc/>
    public static DateTime ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return UnixTime.At(Int64Codec.ReadKey(ref reader), TimeSpan.TicksPerSecond, ref reader, start);
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTime key) => Int64Codec.WriteKey(ref writer, UnixTime.Of(key, TimeSpan.TicksPerSecond));
}

/// <summary>A <see cref="DateTimeOffset"/> as the seconds since 1970 (UTC), a JSON number; as a key, its text. Values read have no offset.</summary>
public readonly struct UnixSecondsOffsetCodec : IJsonCodec<DateTimeOffset>, IJsonKeyCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8SpanReader reader) => new(UnixSecondsCodec.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTimeOffset value) => UnixSecondsCodec.Write(ref writer, value.UtcDateTime);

    /// <inheritdoc/>
    public static DateTimeOffset ReadKey(ref Utf8SpanReader reader) => new(UnixSecondsCodec.ReadKey(ref reader));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTimeOffset key) => UnixSecondsCodec.WriteKey(ref writer, key.UtcDateTime);
}

/// <summary>A <see cref="DateTime"/> as the milliseconds since 1970 (UTC), a JSON number; as a key, its text. Values read are in UTC; unspecified ones are taken as UTC.</summary>
public readonly struct UnixMillisecondsCodec : IJsonCodec<DateTime>, IJsonKeyCodec<DateTime>
{
    /// <inheritdoc/>
    public static DateTime Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return UnixTime.At(reader.ReadInt64(), TimeSpan.TicksPerMillisecond, ref reader, start);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTime value) => Int64Codec.Write(ref writer, UnixTime.Of(value, TimeSpan.TicksPerMillisecond));

    /// <inheritdoc/>
    public static DateTime ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return UnixTime.At(Int64Codec.ReadKey(ref reader), TimeSpan.TicksPerMillisecond, ref reader, start);
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTime key) => Int64Codec.WriteKey(ref writer, UnixTime.Of(key, TimeSpan.TicksPerMillisecond));
}

/// <summary>A <see cref="DateTimeOffset"/> as the milliseconds since 1970 (UTC), a JSON number; as a key, its text. Values read have no offset.</summary>
public readonly struct UnixMillisecondsOffsetCodec : IJsonCodec<DateTimeOffset>, IJsonKeyCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8SpanReader reader) => new(UnixMillisecondsCodec.Read(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTimeOffset value) => UnixMillisecondsCodec.Write(ref writer, value.UtcDateTime);

    /// <inheritdoc/>
    public static DateTimeOffset ReadKey(ref Utf8SpanReader reader) => new(UnixMillisecondsCodec.ReadKey(ref reader));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTimeOffset key) => UnixMillisecondsCodec.WriteKey(ref writer, key.UtcDateTime);
}

/// <summary>The time since 1970.</summary>
file static class UnixTime
{
    public static DateTime At(long count, long ticksPerUnit, ref Utf8SpanReader reader, int start)
    {
        long first = -DateTime.UnixEpoch.Ticks / ticksPerUnit;
        long last = (DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) / ticksPerUnit;
        if (count < first || count > last)
            reader.ThrowOutOfRange(start, nameof(DateTime));
        return DateTime.UnixEpoch.AddTicks(count * ticksPerUnit);
    }

    /// <summary>Fractions of a unit are dropped, rounding down before 1970, too, as by <see cref="DateTimeOffset.ToUnixTimeSeconds"/>.</summary>
    public static long Of(DateTime value, long ticksPerUnit)
    {
        DateTime utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        return (utc.Ticks / ticksPerUnit) - (DateTime.UnixEpoch.Ticks / ticksPerUnit);
    }
}
