using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>
    /// Writes <c>"yyyy-MM-ddTHH:mm:ss"</c> with as many decimals of the second as needed (at most seven), then <c>Z</c>, the
    /// local offset or nothing, depending on <see cref="DateTime.Kind"/>. Space must be reserved: 36 bytes.
    /// </summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteDateTime(DateTime value)
    {
        Span<byte> text = _buffer.Slice(_position, DateText.Room);
        int length = DateText.WriteDateAndTime(text, value);
        if (value.Kind == DateTimeKind.Utc)
        {
            text[length++] = (byte)'Z';
        }
        else if (value.Kind == DateTimeKind.Local)
        {
            length += DateText.WriteOffset(text[length..], TimeZoneInfo.Local.GetUtcOffset(value).Ticks);
        }

        text[length] = (byte)'"';
        _position += length + 1;
    }

    /// <summary>Like <see cref="WriteDateTime"/>, in UTC: a local time is converted, any other is taken as UTC. Space must be reserved: 36 bytes.</summary>
    /// <param name="value">The value.</param>
    public void WriteUtcDateTime(DateTime value) => WriteDateTime(UtcDateTimeCodec.InUtc(value));

    /// <summary>
    /// Writes <c>"yyyy-MM-ddTHH:mm:ss"</c> with as many decimals of the second as needed (at most seven), then the offset
    /// as <c>+HH:mm</c>. Space must be reserved: 36 bytes.
    /// </summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteDateTimeOffset(DateTimeOffset value)
    {
        Span<byte> text = _buffer.Slice(_position, DateText.Room);
        int length = DateText.WriteDateAndTime(text, value.DateTime);
        length += DateText.WriteOffset(text[length..], value.Offset.Ticks);
        text[length] = (byte)'"';
        _position += length + 1;
    }
}
