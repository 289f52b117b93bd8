using System.Text.Json;

namespace JsonModelGen;

/// <summary>A <see cref="DateTime"/>: a string in ISO 8601's extended form, such as <c>"2026-01-02T03:04:05Z"</c>.</summary>
public readonly struct DateTimeCodec : IJsonCodec<DateTime>, IJsonKeyCodec<DateTime>
{
    /// <inheritdoc/>
    public static DateTime Read(ref Utf8SpanReader reader) => reader.ReadDateTime();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTime value)
    {
        writer.Ensure(36);
        writer.WriteDateTime(value);
    }

    /// <inheritdoc/>
    public static DateTime ReadKey(ref Utf8SpanReader reader)
    {
        if (reader.TryReadDateTimeName(out DateTime value))
            return value;
        Utf8JsonReader key = StandardKey.Read(ref reader, out int start);
        if (!key.TryGetDateTime(out value))
            reader.ThrowInvalidValue(start, "a key that is a date such as \"2026-01-02T03:04:05Z\"");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTime key)
    {
        writer.Ensure(37);
        writer.WriteDateTime(key);
        writer.WriteRaw(":"u8);
    }
}

/// <summary>A <see cref="DateTime"/> in UTC, in JSON and in memory, for <see cref="JsonModelOptionsAttribute.DateTimeUtc"/>.</summary>
public readonly struct UtcDateTimeCodec : IJsonCodec<DateTime>, IJsonKeyCodec<DateTime>
{
    /// <inheritdoc/>
    public static DateTime Read(ref Utf8SpanReader reader) => reader.ReadUtcDateTime();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTime value)
    {
        writer.Ensure(36);
        writer.WriteUtcDateTime(value);
    }

    /// <inheritdoc/>
    public static DateTime ReadKey(ref Utf8SpanReader reader) => InUtc(DateTimeCodec.ReadKey(ref reader));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTime key) => DateTimeCodec.WriteKey(ref writer, InUtc(key));

    /// <summary>The same time in UTC. Unspecified times count as UTC, so that the output does not depend on the time zone.</summary>
    internal static DateTime InUtc(DateTime value) =>
        value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
}

/// <summary>A <see cref="DateTimeOffset"/>: a string in ISO 8601's extended form, such as <c>"2026-01-02T03:04:05+01:00"</c>.</summary>
public readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>, IJsonKeyCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8SpanReader reader) => reader.ReadDateTimeOffset();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateTimeOffset value)
    {
        writer.Ensure(36);
        writer.WriteDateTimeOffset(value);
    }

    /// <inheritdoc/>
    public static DateTimeOffset ReadKey(ref Utf8SpanReader reader)
    {
        if (reader.TryReadDateTimeOffsetName(out DateTimeOffset value))
            return value;
        Utf8JsonReader key = StandardKey.Read(ref reader, out int start);
        if (!key.TryGetDateTimeOffset(out value))
            reader.ThrowInvalidValue(start, "a key that is a date such as \"2026-01-02T03:04:05+01:00\"");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateTimeOffset key)
    {
        writer.Ensure(37);
        writer.WriteDateTimeOffset(key);
        writer.WriteRaw(":"u8);
    }
}

/// <summary>A <see cref="Guid"/>: a string of the form <c>"01234567-89ab-cdef-0123-456789abcdef"</c>.</summary>
public readonly struct GuidCodec : IJsonCodec<Guid>, IJsonKeyCodec<Guid>
{
    /// <inheritdoc/>
    public static Guid Read(ref Utf8SpanReader reader) => reader.ReadGuid();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Guid value)
    {
        writer.Ensure(38);
        writer.WriteGuid(value);
    }

    /// <inheritdoc/>
    public static Guid ReadKey(ref Utf8SpanReader reader)
    {
        if (reader.TryReadGuidName(out Guid value))
            return value;
        Utf8JsonReader key = StandardKey.Read(ref reader, out int start);
        if (!key.TryGetGuid(out value))
            reader.ThrowInvalidValue(start, "a key that is a GUID such as \"01234567-89ab-cdef-0123-456789abcdef\"");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Guid key)
    {
        writer.Ensure(39);
        writer.WriteGuid(key);
        writer.WriteRaw(":"u8);
    }
}

/// <summary>Keys whose text <see cref="Utf8JsonReader"/> parses, as it supports all forms.</summary>
internal static class StandardKey
{
    /// <summary>Reads a key and the colon, and returns a reader positioned on the key's text as on a string.</summary>
    public static Utf8JsonReader Read(ref Utf8SpanReader reader, out int start)
    {
        start = reader.Position;
        reader.ReadName();
        Utf8JsonReader key = new(QuotedText.Slice(ref reader, start));
        key.Read();
        return key;
    }
}
