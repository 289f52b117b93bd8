using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JsonModelGen;

// Dates and GUIDs: strings of a fixed form. Rare forms (escapes, a date without time, no seconds) are left to Utf8JsonReader.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads a date and time: a string in the profile of ISO 8601-1 that <see cref="Utf8JsonReader.GetDateTime"/> accepts.</summary>
    /// <returns>The time; UTC if it is written with <c>Z</c>, local if with an offset, else unspecified.</returns>
    /// <exception cref="JsonModelException">The value is not a string, or is not a valid date.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTime ReadDateTime()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        if (!IsoDateTime.TryRead(input, ref position, out IsoDateTime time) || !time.TryGetDateTime(out DateTime value))
        {
            return ReadDateTimeSlow(start);
        }

        _position = position;
        return value;
    }

    /// <summary>Reads a date and time as UTC, in the forms that <see cref="ReadDateTime"/> accepts; without an offset it is taken as UTC.</summary>
    /// <returns>The time, in UTC.</returns>
    /// <exception cref="JsonModelException">The value is not a string, or is not a valid date.</exception>
    public DateTime ReadUtcDateTime() => UtcDateTimeCodec.InUtc(ReadDateTime());

    /// <summary>Reads a date, time and offset: a string that <see cref="Utf8JsonReader.GetDateTimeOffset"/> accepts.</summary>
    /// <returns>The time; without an offset it is taken as local.</returns>
    /// <exception cref="JsonModelException">The value is not a string, or is not a valid date.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset ReadDateTimeOffset()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        if (!IsoDateTime.TryRead(input, ref position, out IsoDateTime time) || !time.TryGetDateTimeOffset(out DateTimeOffset value))
        {
            return ReadDateTimeOffsetSlow(start);
        }

        _position = position;
        return value;
    }

    /// <summary>Reads a GUID: a string of 32 hexadecimal digits in groups of 8-4-4-4-12.</summary>
    /// <returns>The GUID.</returns>
    /// <exception cref="JsonModelException">The value is not a string, or is not a valid GUID.</exception>
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

    /// <summary>Reads a name that is a date, and its colon, if both are in the usual form; else nothing is consumed.</summary>
    internal bool TryReadDateTimeName(out DateTime value)
    {
        int position = WhiteSpace.Skip(_input, _position);
        value = default;
        return IsoDateTime.TryRead(_input, ref position, out IsoDateTime time) && time.TryGetDateTime(out value) && TryReadColon(position);
    }

    /// <inheritdoc cref="TryReadDateTimeName"/>
    internal bool TryReadDateTimeOffsetName(out DateTimeOffset value)
    {
        int position = WhiteSpace.Skip(_input, _position);
        value = default;
        return IsoDateTime.TryRead(_input, ref position, out IsoDateTime time) && time.TryGetDateTimeOffset(out value) && TryReadColon(position);
    }

    /// <summary>Reads a name that is a GUID, and its colon, if both are in the usual form; else nothing is consumed.</summary>
    internal bool TryReadGuidName(out Guid value)
    {
        int position = WhiteSpace.Skip(_input, _position);
        return GuidText.TryRead(_input, position, out value) && TryReadColon(position + GuidText.QuotedLength);
    }

    private bool TryReadColon(int position)
    {
        if ((uint)position >= (uint)_input.Length || _input[position] != ':')
        {
            return false;
        }

        _position = position + 1;
        return true;
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

    /// <summary>Reads a string, validates it, and returns a <see cref="Utf8JsonReader"/> positioned on it.</summary>
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
