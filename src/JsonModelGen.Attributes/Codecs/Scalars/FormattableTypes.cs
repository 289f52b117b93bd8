using System.ComponentModel;
using System.Globalization;

namespace JsonModelGen;

/// <summary>Formatting and parsing of <see cref="DateTime"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FormattableDateTime : IJsonFormattable<DateTime>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, string format, out DateTime value) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault, out value);

    /// <inheritdoc/>
    public static DateTime Prepare(DateTime value, string format) => value;
}

/// <summary>Formatting and parsing of <see cref="DateTimeOffset"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FormattableDateTimeOffset : IJsonFormattable<DateTimeOffset>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, string format, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    /// <inheritdoc/>
    /// <remarks>Text without an offset is in UTC.</remarks>
    public static DateTimeOffset Prepare(DateTimeOffset value, string format) => SaysOffset(format) ? value : value.ToUniversalTime();

    private static bool SaysOffset(string format) => format.Length == 1 || format.Contains('z', StringComparison.Ordinal) || format.Contains('K', StringComparison.Ordinal);
}

/// <summary>Formatting and parsing of <see cref="DateOnly"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FormattableDateOnly : IJsonFormattable<DateOnly>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, string format, out DateOnly value) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public static DateOnly Prepare(DateOnly value, string format) => value;
}

/// <summary>Formatting and parsing of <see cref="TimeOnly"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FormattableTimeOnly : IJsonFormattable<TimeOnly>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, string format, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public static TimeOnly Prepare(TimeOnly value, string format) => value;
}

/// <summary>Formatting and parsing of <see cref="TimeSpan"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FormattableTimeSpan : IJsonFormattable<TimeSpan>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, string format, out TimeSpan value) =>
        TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, TimeSpanStyles.None, out value);

    /// <inheritdoc/>
    public static TimeSpan Prepare(TimeSpan value, string format) => value;
}
