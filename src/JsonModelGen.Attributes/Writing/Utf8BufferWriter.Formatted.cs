using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Writes a value's invariant text without quotation marks: a number.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; its text is a JSON number.</param>
    /// <param name="maxLength">The expected maximum length of the text in bytes; longer text only costs time.</param>
    public void WriteFormatted<T>(T value, int maxLength)
        where T : IUtf8SpanFormattable
    {
        Ensure(maxLength);
        Format(value, default);
    }

    /// <summary>Writes a value's invariant text as a string. It is quoted, not escaped.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; its text needs no escapes.</param>
    /// <param name="maxLength">The expected maximum length of the text in bytes; longer text only costs time.</param>
    /// <param name="format">A format that the type supports.</param>
    public void WriteFormattedString<T>(T value, int maxLength, scoped ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        Ensure(maxLength + 2);
        Put((byte)'"');
        Format(value, format);
        Ensure(1);
        Put((byte)'"');
    }

    /// <summary>Writes a value's invariant text as a key, and the colon. It is quoted, not escaped.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; its text needs no escapes.</param>
    /// <param name="maxLength">The expected maximum length of the text in bytes; longer text only costs time.</param>
    /// <param name="format">A format that the type supports.</param>
    public void WriteFormattedName<T>(T value, int maxLength, scoped ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        WriteFormattedString(value, maxLength, format);
        Ensure(1);
        Put((byte)':');
    }

    /// <summary>Writes a GUID as 36 characters with hyphens, quoted. Space must be reserved: 38 bytes.</summary>
    /// <param name="value">The value.</param>
    public void WriteGuid(Guid value)
    {
        Put((byte)'"');
        Advance(value.TryFormat(_buffer[_position..], out int length), length);
        Put((byte)'"');
    }

    private void Format<T>(T value, scoped ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        int length;
        while (!value.TryFormat(_buffer[_position..], out length, format, CultureInfo.InvariantCulture))
        {
            Ensure(Math.Max(16, 2 * (_buffer.Length - _position)));
        }

        _position += length;
    }

    /// <summary>Moves past what a formatter wrote.</summary>
    private void Advance(bool formatted, int length)
    {
        if (!formatted) ThrowNoRoom();
        _position += length;
    }

    [DoesNotReturn]
    private static void ThrowNoRoom() =>
        throw new InvalidOperationException("No buffer space was reserved for this value: call Ensure first.");
}
