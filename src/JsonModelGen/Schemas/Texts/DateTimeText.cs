namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Dates and times as <c>Utf8JsonReader</c> reads them: its profile of ISO 8601-1.</summary>
internal sealed class DateTimeText
{
    /// <summary>The length, including escapes, of the longest text that the reader accepts.</summary>
    public const int LongestEscaped = 6 * LongestText;

    private const int LongestText = 42;
    private const int MostFractionDigits = 16;
    private const int LargestOffsetHours = 14;

    private readonly string _text;
    private int _position;
    private DateTime _clock;
    private bool _hasZone;
    private TimeSpan _offset;

    private DateTimeText(string text) => _text = text;

    /// <summary>Whether a text is read as a <see cref="DateTime"/>.</summary>
    public static bool IsDateTime(string text) => new DateTimeText(text) is { } time && time.TryRead() && time.IsInRange();

    /// <summary>Whether a text is read as a <see cref="DateTimeOffset"/>. Without an offset it is a local time, for which the time zone would matter only within hours of the first and last day.</summary>
    public static bool IsDateTimeOffset(string text) => IsDateTime(text);

    /// <summary>Whether a text is only a date.</summary>
    public static bool IsDate(string text) => text.Length == 10 && IsDateTime(text);

    private bool TryRead()
    {
        if (_text.Length > LongestText || !TryReadDate(out int year, out int month, out int day))
            return false;

        int hour = 0, minute = 0, second = 0;
        long fraction = 0;
        bool isRead = IsAtEnd || (Take('T') && TryTakeNumber(2, out hour) && Take(':') && TryTakeNumber(2, out minute) && TryReadSeconds(out second, out fraction) && TryReadZone());
        if (!isRead || hour > 23 || minute > 59 || second > 59)
            return false;
        _clock = new DateTime(year, month, day, hour, minute, second).AddTicks(fraction);
        return true;
    }

    private bool TryReadDate(out int year, out int month, out int day)
    {
        month = day = 0;
        return TryTakeNumber(4, out year) && Take('-') && TryTakeNumber(2, out month) && Take('-') && TryTakeNumber(2, out day) &&
            year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month);
    }

    private bool TryReadSeconds(out int second, out long fraction)
    {
        second = 0;
        fraction = 0;
        if (!Take(':'))
            return true;
        if (!TryTakeNumber(2, out second))
            return false;
        if (!Take('.'))
            return true;
        if (IsAtEnd)
            return false;

        long unit = TimeSpan.TicksPerSecond;
        for (int count = 0; count < MostFractionDigits && !IsAtEnd && IsDigit(_text[_position]); count++)
        {
            unit /= 10;
            fraction += unit * (_text[_position++] - '0');
        }

        return true;
    }

    private bool TryReadZone()
    {
        if (IsAtEnd)
            return true;
        _hasZone = true;
        if (Take('Z'))
            return IsAtEnd;

        bool isNegative = Take('-');
        int minutes = 0;
        if ((!isNegative && !Take('+')) || !TryTakeNumber(2, out int hours) || (!IsAtEnd && !(Take(':') && TryTakeNumber(2, out minutes) && IsAtEnd)))
            return false;
        if (hours > LargestOffsetHours || minutes > 59 || (hours == LargestOffsetHours && minutes > 0))
            return false;
        _offset = new TimeSpan(isNegative ? -hours : hours, isNegative ? -minutes : minutes, 0);
        return true;
    }

    /// <summary>Whether the time is in range even with its offset.</summary>
    private bool IsInRange() => !_hasZone || (_clock.Ticks - _offset.Ticks >= 0 && _clock.Ticks - _offset.Ticks <= DateTime.MaxValue.Ticks);

    private bool IsAtEnd => _position == _text.Length;

    private bool Take(char expected)
    {
        if (IsAtEnd || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private bool TryTakeNumber(int digits, out int number)
    {
        number = 0;
        int end = _position + digits;
        while (_position < end && !IsAtEnd && IsDigit(_text[_position]))
            number = (10 * number) + (_text[_position++] - '0');
        return _position == end;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
