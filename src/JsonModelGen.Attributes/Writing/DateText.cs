using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Writes the parts of a date and time as text (RFC 3339, as System.Text.Json does).</summary>
internal static class DateText
{
    /// <summary>The required room in bytes: 35 for the longest text with its quotation marks, and one that a block store overwrites.</summary>
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

        uint century = (uint)year / 100;
        text[0] = (byte)'"';
        WritePairs(
            text[1..],
            century | ((ulong)((uint)year - (century * 100)) << 16) | ((ulong)month << 32) | ((ulong)day << 48),
            hour | ((ulong)(minute - (hour * 60)) << 16) | ((ulong)(second - (minute * 60)) << 32));
        if (fraction == 0) return 20;

        // Seven digits and a zero; trailing zeros are dropped.
        text[20] = (byte)'.';
        return 21 + DecimalDigits.WriteFraction(text[21..], fraction * 10);
    }

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss</c>.</summary>
    /// <param name="text">Where it goes.</param>
    /// <param name="date">The values of the date's four pairs of digits, 16 bits each, the first in the lowest bits.</param>
    /// <param name="time">The same for the time's three pairs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePairs(Span<byte> text, ulong date, ulong time)
    {
        if (SixteenDigits.IsSupported)
        {
            Vector128<byte> digits = SixteenDigits.OfPairs(Vector128.Create(date, time).AsUInt16());
            Vector128<byte> places = Vector128.Create((byte)0, 1, 2, 3, 0x80, 4, 5, 0x80, 6, 7, 0x80, 8, 9, 0x80, 10, 11);
            (ByteShuffle.Pick(digits, places) | Vector128.Create("\0\0\0\0-\0\0-\0\0T\0\0:\0\0"u8)).CopyTo(text);
            text[16] = (byte)':';
            BinaryPrimitives.WriteUInt16LittleEndian(text[17..], digits.AsUInt16()[6]);
            return;
        }

        DecimalDigits.WritePair(text, (ushort)date);
        DecimalDigits.WritePair(text[2..], (ushort)(date >> 16));
        text[4] = (byte)'-';
        DecimalDigits.WritePair(text[5..], (ushort)(date >> 32));
        text[7] = (byte)'-';
        DecimalDigits.WritePair(text[8..], (ushort)(date >> 48));
        text[10] = (byte)'T';
        DecimalDigits.WritePair(text[11..], (ushort)time);
        text[13] = (byte)':';
        DecimalDigits.WritePair(text[14..], (ushort)(time >> 16));
        text[16] = (byte)':';
        DecimalDigits.WritePair(text[17..], (ushort)(time >> 32));
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
