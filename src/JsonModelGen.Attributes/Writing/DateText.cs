using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>The parts of a date and time as text (RFC 3339, as System.Text.Json writes them).</summary>
internal static class DateText
{
    /// <summary>How many bytes must be there: 35 for the longest text with its quotation marks, and one that a block store touches.</summary>
    internal const int Room = 36;

    /// <summary>Writes a quotation mark, the date, <c>T</c>, the time, and the fraction of the second if there is one.</summary>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteDateAndTime(Span<byte> text, DateTime value)
    {
        value.Deconstruct(out int year, out int month, out int day);
        ulong ticks = (ulong)value.TimeOfDay.Ticks;
        uint second = (uint)(ticks / TimeSpan.TicksPerSecond);
        uint fraction = (uint)(ticks - (second * (ulong)TimeSpan.TicksPerSecond));
        uint minute = second / 60;
        uint hour = minute / 60;

        text[0] = (byte)'"';
        DecimalDigits.WritePair(text[1..], (uint)year / 100);
        DecimalDigits.WritePair(text[3..], (uint)year % 100);
        text[5] = (byte)'-';
        DecimalDigits.WritePair(text[6..], (uint)month);
        text[8] = (byte)'-';
        DecimalDigits.WritePair(text[9..], (uint)day);
        text[11] = (byte)'T';
        DecimalDigits.WritePair(text[12..], hour);
        text[14] = (byte)':';
        DecimalDigits.WritePair(text[15..], minute - (hour * 60));
        text[17] = (byte)':';
        DecimalDigits.WritePair(text[18..], second - (minute * 60));
        if (fraction == 0) return 20;

        // Seven digits and a zero; those count that are not zeros at the end.
        text[20] = (byte)'.';
        return 21 + DecimalDigits.WriteFraction(text[21..], fraction * 10);
    }

    /// <summary>Writes an offset as <c>+HH:mm</c>.</summary>
    /// <returns>How many bytes were written.</returns>
    internal static int WriteOffset(Span<byte> text, long ticks)
    {
        uint minutes = (uint)(Math.Abs(ticks) / TimeSpan.TicksPerMinute);
        text[0] = (byte)(ticks < 0 ? '-' : '+');
        DecimalDigits.WritePair(text[1..], minutes / 60);
        text[3] = (byte)':';
        DecimalDigits.WritePair(text[4..], minutes % 60);
        return 6;
    }
}
