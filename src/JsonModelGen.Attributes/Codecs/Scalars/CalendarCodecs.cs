using System.Buffers.Text;

namespace JsonModelGen;

/// <summary>A <see cref="DateOnly"/>: a string of the form <c>"2026-01-02"</c>.</summary>
public readonly struct DateOnlyCodec : IJsonCodec<DateOnly>, IJsonKeyCodec<DateOnly>
{
    private const int Length = 10;

    /// <inheritdoc/>
    public static DateOnly Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadStringUtf8(), out DateOnly value))
            reader.ThrowInvalidValue(start, "a date such as \"2026-01-02\"");
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, DateOnly value) => writer.WriteFormattedString(value, Length, "O");

    /// <inheritdoc/>
    public static DateOnly ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadName(), out DateOnly value))
            reader.ThrowInvalidValue(start, "a key that is a date such as \"2026-01-02\"");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, DateOnly key) => writer.WriteFormattedName(key, Length, "O");

    private static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return false;

        int year = (100 * TwoDigits(text)) + TwoDigits(text[2..]);
        int month = TwoDigits(text[5..]);
        int day = TwoDigits(text[8..]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        value = new DateOnly(year, month, day);
        return true;
    }

    // If there are not two digits: so far below zero that no sum with it is a valid year, month or day.
    private static int TwoDigits(ReadOnlySpan<byte> text)
    {
        uint tens = text[0] - (uint)'0', ones = text[1] - (uint)'0';
        return tens <= 9 && ones <= 9 ? (int)((10 * tens) + ones) : -100_000;
    }
}

/// <summary>A <see cref="TimeOnly"/>: a string such as <c>"03:04:05"</c> or <c>"03:04:05.6780000"</c>.</summary>
public readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>, IJsonKeyCodec<TimeOnly>
{
    private const int MaxLength = 16;

    /// <inheritdoc/>
    public static TimeOnly Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return Parse(reader.ReadStringUtf8(), ref reader, start);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeOnly value)
        => writer.WriteFormattedString(value.ToTimeSpan(), MaxLength, "c");

    /// <inheritdoc/>
    public static TimeOnly ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return Parse(reader.ReadName(), ref reader, start);
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeOnly key)
        => writer.WriteFormattedName(key.ToTimeSpan(), MaxLength, "c");

    // A TimeSpan without sign, white space or days, which Utf8Parser would accept.
    private static TimeOnly Parse(ReadOnlySpan<byte> text, ref Utf8SpanReader reader, int start)
    {
        int separator = text.IndexOfAny((byte)'.', (byte)':');
        TimeSpan value = default;
        if (separator < 1 || text[separator] == (byte)'.' || !char.IsAsciiDigit((char)text[0])
            || QuotedText.IsLongerThan(6 * MaxLength, text, ref reader, start)
            || !Utf8Parser.TryParse(text, out value, out int consumed, 'c') || consumed != text.Length)
        {
            reader.ThrowInvalidValue(start, "a time of day such as \"03:04:05\"");
        }

        return TimeOnly.FromTimeSpan(value);
    }
}

/// <summary>A <see cref="TimeSpan"/> in the constant form: a string such as <c>"1.02:03:04"</c> or <c>"-00:00:00.5000000"</c>.</summary>
public readonly struct TimeSpanCodec : IJsonCodec<TimeSpan>, IJsonKeyCodec<TimeSpan>
{
    private const int MaxLength = 26;

    /// <inheritdoc/>
    public static TimeSpan Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return Parse(reader.ReadStringUtf8(), ref reader, start);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeSpan value) => writer.WriteFormattedString(value, MaxLength, "c");

    /// <inheritdoc/>
    public static TimeSpan ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        return Parse(reader.ReadName(), ref reader, start);
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeSpan key) => writer.WriteFormattedName(key, MaxLength, "c");

    // Utf8Parser accepts leading white space; System.Text.Json requires a digit or the sign first.
    private static TimeSpan Parse(ReadOnlySpan<byte> text, ref Utf8SpanReader reader, int start)
    {
        TimeSpan value = default;
        if (text.Length == 0 || (text[0] != (byte)'-' && !char.IsAsciiDigit((char)text[0]))
            || QuotedText.IsLongerThan(6 * MaxLength, text, ref reader, start)
            || !Utf8Parser.TryParse(text, out value, out int consumed, 'c') || consumed != text.Length)
        {
            reader.ThrowInvalidValue(start, "a TimeSpan such as \"1.02:03:04\"");
        }

        return value;
    }
}
