using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JsonModelGen;

// Dates and GUIDs: strings of a fixed form. Rare spellings (escapes, a bare date, no seconds) are left to Utf8JsonReader.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads a date and time: a string in the profile of ISO 8601-1 that <see cref="Utf8JsonReader.GetDateTime"/> accepts.</summary>
    /// <returns>The time; UTC if it is written with <c>Z</c>, local if with an offset, else unspecified.</returns>
    /// <exception cref="JsonModelException">The value is no string, or no such date.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTime ReadDateTime()
    {
        int start = WhiteSpace.Skip(_input, _position);
        int position = start;
        if (!IsoDateTime.TryRead(_input, ref position, out IsoDateTime time) || time.Zone == IsoDateTime.ZoneForm.Offset)
        {
            return ReadDateTimeSlow(start);
        }

        _position = position;
        return new DateTime(time.Ticks, time.Zone == IsoDateTime.ZoneForm.Utc ? DateTimeKind.Utc : DateTimeKind.Unspecified);
    }

    /// <summary>Reads a date, time and offset: a string that <see cref="Utf8JsonReader.GetDateTimeOffset"/> accepts.</summary>
    /// <returns>The time; without an offset it is a local one.</returns>
    /// <exception cref="JsonModelException">The value is no string, or no such date.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset ReadDateTimeOffset()
    {
        int start = WhiteSpace.Skip(_input, _position);
        int position = start;
        if (!IsoDateTime.TryRead(_input, ref position, out IsoDateTime time)
            || time.Zone == IsoDateTime.ZoneForm.None
            || (ulong)(time.Ticks - (time.OffsetMinutes * TimeSpan.TicksPerMinute)) > (ulong)DateTime.MaxValue.Ticks)
        {
            return ReadDateTimeOffsetSlow(start);
        }

        _position = position;
        return new DateTimeOffset(time.Ticks, new TimeSpan(time.OffsetMinutes * TimeSpan.TicksPerMinute));
    }

    /// <summary>Reads a GUID: a string of 32 hexadecimal digits in groups of 8-4-4-4-12.</summary>
    /// <returns>The GUID.</returns>
    /// <exception cref="JsonModelException">The value is no string, or no such GUID.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Guid ReadGuid()
    {
        int start = WhiteSpace.Skip(_input, _position);
        if (!GuidText.TryRead(_input, start, out Guid value))
        {
            return ReadGuidSlow(start);
        }

        _position = start + GuidText.QuotedLength;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DateTime ReadDateTimeSlow(int position)
    {
        Utf8JsonReader token = ReadStringToken(position, "a string with a date and time", out int start);
        if (!token.TryGetDateTime(out DateTime value))
        {
            ThrowInvalidValue(start, "a date and time");
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DateTimeOffset ReadDateTimeOffsetSlow(int position)
    {
        Utf8JsonReader token = ReadStringToken(position, "a string with a date, time and offset", out int start);
        if (!token.TryGetDateTimeOffset(out DateTimeOffset value))
        {
            ThrowInvalidValue(start, "a date, time and offset");
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Guid ReadGuidSlow(int position)
    {
        Utf8JsonReader token = ReadStringToken(position, "a string with a GUID", out int start);
        if (!token.TryGetGuid(out Guid value))
        {
            ThrowInvalidValue(start, "a GUID");
        }

        return value;
    }

    /// <summary>Reads a string, checks that it is text, and gives a reader that stands on it.</summary>
    private Utf8JsonReader ReadStringToken(int position, string expected, out int start)
    {
        start = WhiteSpace.Skip(_input, position);
        if ((uint)start >= (uint)_input.Length || _input[start] != '"')
        {
            ThrowWrongType(start, expected);
        }

        _position = start;
        ReadStringUtf8();
        var token = new Utf8JsonReader(_input[start.._position]);
        token.Read();
        return token;
    }
}
