using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// A date and time as nearly all programs write it: <c>2024-01-02T03:04:05</c>, up to seven digits of a fraction, then nothing,
/// <c>Z</c>, or an offset (RFC 3339). All characters have fixed positions, so eight are tested at a time.
/// </summary>
/// <param name="Ticks">The date and time as written, in ticks.</param>
/// <param name="Zone">How the time zone is written.</param>
/// <param name="OffsetMinutes">The offset from UTC.</param>
internal readonly record struct IsoDateTime(long Ticks, IsoDateTime.ZoneForm Zone, int OffsetMinutes)
{
    private const int SecondsLength = 19;
    private const int MaxFractionDigits = 7;
    private const int OffsetLength = 6;
    private const int MaxOffsetMinutes = 14 * 60;
    private const int NoOffset = int.MinValue;

    /// <summary>How the time zone is written.</summary>
    internal enum ZoneForm
    {
        /// <summary>Not at all.</summary>
        None,

        /// <summary>As <c>Z</c>.</summary>
        Utc,

        /// <summary>As <c>+01:00</c>.</summary>
        Offset,
    }

    /// <summary>The time as a <see cref="DateTime"/>: UTC for <c>Z</c>, local for an offset, else unspecified.</summary>
    /// <returns>False if the offset moves it out of range.</returns>
    internal bool TryGetDateTime(out DateTime value)
    {
        if (Zone != ZoneForm.Offset)
        {
            value = new(Ticks, Zone == ZoneForm.Utc ? DateTimeKind.Utc : DateTimeKind.Unspecified);
            return true;
        }

        DateTime? local = GetLocal(Ticks, OffsetMinutes);
        value = local.GetValueOrDefault();
        return local.HasValue;
    }

    // Not inlined, with arguments by value, so that the frequent forms keep the time in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DateTime? GetLocal(long ticks, int offsetMinutes)
    {
        IsoDateTime time = new(ticks, ZoneForm.Offset, offsetMinutes);
        return time.TryGetDateTimeOffset(out DateTimeOffset value) ? value.LocalDateTime : null;
    }

    /// <summary>The time as a <see cref="DateTimeOffset"/>.</summary>
    /// <returns>False if there is no offset, or it moves the time out of range.</returns>
    internal bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        long offset = OffsetMinutes * TimeSpan.TicksPerMinute;
        if (Zone == ZoneForm.None || (ulong)(Ticks - offset) > (ulong)DateTime.MaxValue.Ticks)
        {
            value = default;
            return false;
        }

        value = new(Ticks, new TimeSpan(offset));
        return true;
    }

    /// <summary>Reads a string that contains such a time.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the string starts; afterwards, if it was read, its end.</param>
    /// <param name="time">The time.</param>
    /// <returns>False if there is anything else, possibly a date in another form.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<byte> input, ref int position, out IsoDateTime time)
    {
        time = default;

        // The quotation mark, the time up to its seconds, and at least one more byte.
        if (input.Length - position < 1 + SecondsLength + 1 || input[position] != '"')
        {
            return false;
        }

        // XOR turns digits into their values and correct separators into zeros.
        ulong date = EightDigits.Load(input, position + 1) ^ 0x2D30302D30303030; // 0000-00-
        ulong day = (uint)EightDigits.Load(input, position + 8) ^ 0x5430302Du; // -00T
        ulong clock = EightDigits.Load(input, position + 12) ^ 0x30303A30303A3030; // 00:00:00

        // The additions set a bit in the upper half of each byte whose digit is above 9 or whose separator is not 0.
        const ulong UpperHalves = 0xF0F0F0F0F0F0F0F0;
        ulong wrong = date | (date + 0x0F06060F06060606) | day | (day + 0x0F06060F) | clock | (clock + 0x06060F06060F0606);
        if ((wrong & UpperHalves) != 0)
        {
            return false;
        }

        if (!TryGetTicks(PairSums(date), PairSums(day), PairSums(clock), out long ticks))
        {
            return false;
        }

        int at = position + 1 + SecondsLength;
        if (input[at] == '.')
        {
            (int digitCount, uint fraction) = ReadFraction(input, at);
            if (digitCount == 0)
            {
                return false;
            }

            ticks += fraction;
            at += 1 + digitCount;
        }

        int offset = 0;
        ZoneForm zone = ZoneForm.None;
        byte suffix = (uint)at < (uint)input.Length ? input[at] : (byte)0;
        if (suffix == 'Z')
        {
            zone = ZoneForm.Utc;
            at++;
        }
        else if (suffix is (byte)'+' or (byte)'-')
        {
            zone = ZoneForm.Offset;
            offset = ReadOffset(input[at..]);
            if (offset == NoOffset)
            {
                return false;
            }

            at += OffsetLength;
        }

        if ((uint)at >= (uint)input.Length || input[at] != '"')
        {
            return false;
        }

        position = at + 1;
        time = new(ticks, zone, offset);
        return true;
    }

    /// <summary>Ten times each byte plus the next: the value of each two digits. Nothing carries, as 99 fits in a byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PairSums(ulong digits) => (digits * 10) + (digits >> 8);

    /// <summary>Computes the ticks from the sums of digit pairs; false if there is no such day or time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetTicks(ulong date, ulong dayOfMonth, ulong clock, out long ticks)
    {
        uint century = (byte)date;
        uint yearOfCentury = (byte)(date >> 16);
        uint month = (byte)(date >> 40);
        uint day = (byte)(dayOfMonth >> 8);
        uint hour = (byte)clock;
        uint minute = (byte)(clock >> 24);
        uint second = (byte)(clock >> 48);
        uint year = (century * 100) + yearOfCentury;
        bool isLeapYear = ((yearOfCentury == 0 ? century : yearOfCentury) & 3) == 0;
        ushort[] monthStarts = isLeapYear ? LeapYearMonthStarts : MonthStarts;
        ticks = 0;
        if (year == 0 || month - 1 > 11 || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        uint monthStart = monthStarts[(int)month - 1];
        if (day - 1 >= monthStarts[(int)month] - monthStart)
        {
            return false;
        }

        // Leap days before this year (Gregorian calendar).
        uint leapDays = (year >> 2) - century + (century >> 2) - (isLeapYear ? 1u : 0);
        uint days = ((year - 1) * 365) + leapDays + monthStart + day - 1;
        uint seconds = (((hour * 60) + minute) * 60) + second;
        ticks = (days * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond);
        return true;
    }

    // Arrays, because unoptimised code allocates for a span over constants wider than a byte.
    private static readonly ushort[] MonthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    private static readonly ushort[] LeapYearMonthStarts = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

    /// <summary>The number of digits after a decimal point, and their ticks; zero digits if there are none or more than 7.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int DigitCount, uint Ticks) ReadFraction(ReadOnlySpan<byte> input, int point)
    {
        // The eight bytes after the point. If the text ends before that, its last eight are loaded and shifted: the date comes before the point.
        int missing = Math.Max(0, point + 1 + EightDigits.Count - input.Length);
        ulong word = missing < EightDigits.Count ? EightDigits.Load(input, point + 1 - missing) >> (8 * missing) : 0;
        int digitCount = EightDigits.CountDigits(word);
        if (digitCount is 0 or > MaxFractionDigits)
        {
            return default;
        }

        // Zeros replace what follows the digits: eight digits are tenths of ticks.
        ulong padding = ulong.MaxValue << (8 * digitCount);
        return (digitCount, EightDigits.ValueOf((word & ~padding) | (0x3030303030303030 & padding)) / 10);
    }

    /// <summary>The minutes of an offset, or <see cref="NoOffset"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadOffset(ReadOnlySpan<byte> text)
    {
        if (text.Length < OffsetLength || text[3] != ':')
        {
            return NoOffset;
        }

        uint hourTens = (uint)text[1] - '0';
        uint hourUnits = (uint)text[2] - '0';
        uint minuteTens = (uint)text[4] - '0';
        uint minuteUnits = (uint)text[5] - '0';
        int magnitude = (int)((((hourTens * 10) + hourUnits) * 60) + (minuteTens * 10) + minuteUnits);
        if (hourTens > 9 || hourUnits > 9 || minuteTens > 5 || minuteUnits > 9 || magnitude > MaxOffsetMinutes)
        {
            return NoOffset;
        }

        return text[0] == '-' ? -magnitude : magnitude;
    }
}
