using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// A date and time as nearly all programs write it: <c>2024-01-02T03:04:05</c>, up to seven digits of a fraction, then nothing,
/// <c>Z</c>, or an offset (RFC 3339). Every character has its place, so they are tested eight at a time.
/// </summary>
/// <param name="Ticks">The clock time.</param>
/// <param name="Zone">What follows it.</param>
/// <param name="OffsetMinutes">The offset from UTC.</param>
internal readonly record struct IsoDateTime(long Ticks, IsoDateTime.ZoneForm Zone, int OffsetMinutes)
{
    private const int SecondsLength = 19;
    private const int MaxFractionDigits = 7;
    private const int OffsetLength = 6;
    private const int MaxOffsetMinutes = 14 * 60;

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

    /// <summary>The time as a <see cref="DateTime"/>: UTC, local if an offset is written, else unspecified.</summary>
    /// <returns>False if an offset moves it out of range.</returns>
    internal bool TryGetDateTime(out DateTime value)
    {
        if (Zone != ZoneForm.Offset)
        {
            value = new(Ticks, Zone == ZoneForm.Utc ? DateTimeKind.Utc : DateTimeKind.Unspecified);
            return true;
        }

        bool isInRange = TryGetDateTimeOffset(out DateTimeOffset time);
        value = isInRange ? time.LocalDateTime : default;
        return isInRange;
    }

    /// <summary>The time as a <see cref="DateTimeOffset"/>.</summary>
    /// <returns>False if no offset is written, or it moves the time out of range.</returns>
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

    /// <summary>Reads a string with such a time.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the string starts; afterwards, if it was read, its end.</param>
    /// <param name="time">The time.</param>
    /// <returns>False if there is anything else, which may yet be a date in another spelling.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> input, ref int position, out IsoDateTime time)
    {
        time = default;
        ReadOnlySpan<byte> text = input[Math.Min(position, input.Length)..];

        // Quotation mark, the time up to its seconds, one byte at least.
        if (text.Length < 1 + SecondsLength + 1 || text[0] != '"')
        {
            return false;
        }

        // XOR turns digits into their values and the right separators into zeros.
        ulong date = BinaryPrimitives.ReadUInt64LittleEndian(text[1..]) ^ 0x2D30302D30303030; // 0000-00-
        ulong day = BinaryPrimitives.ReadUInt32LittleEndian(text[8..]) ^ 0x5430302Du; // -00T
        ulong clock = BinaryPrimitives.ReadUInt64LittleEndian(text[12..]) ^ 0x30303A30303A3030; // 00:00:00

        // What is added brings a digit beyond 9, and a separator beyond 0, into the upper half of its byte.
        const ulong UpperHalves = 0xF0F0F0F0F0F0F0F0;
        ulong wrong = date | (date + 0x0F06060F06060606) | day | (day + 0x0F06060F) | clock | (clock + 0x06060F06060F0606);
        if ((wrong & UpperHalves) != 0)
        {
            return false;
        }

        int year = (TwoDigits(date, 0) * 100) + TwoDigits(date, 2);
        int month = TwoDigits(date, 5);
        int dayOfMonth = TwoDigits(day, 1);
        int hour = TwoDigits(clock, 0);
        int minute = TwoDigits(clock, 3);
        int second = TwoDigits(clock, 6);
        if (year == 0 || month is 0 or > 12 || dayOfMonth == 0 || dayOfMonth > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        int at = 1 + SecondsLength;
        long ticks = new DateTime(year, month, dayOfMonth).Ticks + (((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond);
        if (text[at] == '.')
        {
            if (!TryReadFraction(text, at, out int digitCount, out uint fraction))
            {
                return false;
            }

            ticks += fraction;
            at += 1 + digitCount;
        }

        int offset = 0;
        ZoneForm zone = ZoneForm.None;
        byte suffix = (uint)at < (uint)text.Length ? text[at] : (byte)0;
        if (suffix == 'Z')
        {
            zone = ZoneForm.Utc;
            at++;
        }
        else if (suffix is (byte)'+' or (byte)'-')
        {
            zone = ZoneForm.Offset;
            if (!TryReadOffset(text[at..], out offset))
            {
                return false;
            }

            at += OffsetLength;
        }

        if ((uint)at >= (uint)text.Length || text[at] != '"')
        {
            return false;
        }

        position += at + 1;
        time = new(ticks, zone, offset);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(ulong digits, int index)
    {
        return ((int)((digits >> (8 * index)) & 0xF) * 10) + (int)((digits >> (8 * (index + 1))) & 0xF);
    }

    /// <summary>The ticks of the fraction whose point lies at an index; 0 digits, or more than 7, are no such fraction.</summary>
    private static bool TryReadFraction(ReadOnlySpan<byte> text, int point, out int digitCount, out uint ticks)
    {
        // The eight bytes behind the point. Where the text ends within them, the last eight are shifted: the text is longer than that.
        int missing = Math.Max(0, point + 1 + EightDigits.Count - text.Length);
        ulong word = missing < EightDigits.Count
            ? BinaryPrimitives.ReadUInt64LittleEndian(text[(point + 1 - missing)..]) >> (8 * missing)
            : 0;
        digitCount = EightDigits.CountDigits(word);
        if (digitCount is 0 or > MaxFractionDigits)
        {
            ticks = 0;
            return false;
        }

        // Zeros take the place of what follows the digits, so that they are eight: tenths of ticks.
        ulong behind = ulong.MaxValue << (8 * digitCount);
        ticks = EightDigits.ValueOf((word & ~behind) | (0x3030303030303030 & behind)) / 10;
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length < OffsetLength || text[3] != ':')
        {
            return false;
        }

        uint hourTens = (uint)text[1] - '0';
        uint hourUnits = (uint)text[2] - '0';
        uint minuteTens = (uint)text[4] - '0';
        uint minuteUnits = (uint)text[5] - '0';
        if (hourTens > 9 || hourUnits > 9 || minuteTens > 5 || minuteUnits > 9)
        {
            return false;
        }

        int magnitude = (int)((((hourTens * 10) + hourUnits) * 60) + (minuteTens * 10) + minuteUnits);
        minutes = text[0] == '-' ? -magnitude : magnitude;
        return magnitude <= MaxOffsetMinutes;
    }
}
