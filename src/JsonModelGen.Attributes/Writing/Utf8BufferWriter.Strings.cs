using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Longer text is written in pieces, so that it does not ask for six times its length at once.</summary>
    internal const int LongestPiece = 16 * 1024;

    /// <summary>Two quotation marks and what the escaper may touch beyond its result.</summary>
    private const int StringOverhead = 2 + JsonEscaper.Slack + JsonEscaper.Slack;

    /// <summary>Writes a string, quoted and escaped, or <c>null</c>, and makes room for what follows.</summary>
    /// <param name="value">The text; half of a surrogate pair becomes U+FFFD.</param>
    /// <param name="tail">How many bytes are needed behind it, until the next method that makes room for itself.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteString(string? value, int tail = 0)
    {
        // Most strings are short and clean. No call that returns is needed for them, so that no register is saved for one.
        if (value is null || !TryWriteShort(value, tail)) WriteAny(value, tail);
    }

    /// <summary>Writes a string, quoted and escaped, and makes room for what follows.</summary>
    /// <param name="value">The text; half of a surrogate pair becomes U+FFFD.</param>
    /// <param name="tail">How many bytes are needed behind it, until the next method that makes room for itself.</param>
    public void WriteString(scoped ReadOnlySpan<char> value, int tail = 0)
    {
        if (!TryWriteShort(value, tail)) WriteAny(value, tail);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWriteShort(scoped ReadOnlySpan<char> value, int tail)
    {
        Span<byte> room = _buffer[_position..];
        if (room.Length - (JsonEscaper.LongestShort + 2) < tail || !_escaper.TryCopyShort(value, room[1..])) return false;
        room[0] = (byte)'"';
        room[value.Length + 1] = (byte)'"';
        _position += value.Length + 2;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteAny(string? value, int tail)
    {
        if (value is null)
        {
            Ensure(4 + tail);
            WriteNull();
            return;
        }

        WriteAny(value.AsSpan(), tail);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteAny(scoped ReadOnlySpan<char> value, int tail)
    {
        if (value.Length > LongestPiece)
        {
            WriteLongString(value, tail);
            return;
        }

        Ensure((6 * value.Length) + StringOverhead + tail);
        Span<byte> room = _buffer[_position..];
        room[0] = (byte)'"';
        int end = _escaper.Escape(value, room[1..]) + 1;
        room[end] = (byte)'"';
        _position += end + 1;
    }

    /// <summary>Writes UTF-8 text as a string, quoted and escaped.</summary>
    /// <param name="utf8Text">The text, not yet escaped; invalid bytes become U+FFFD.</param>
    public void WriteStringUtf8(scoped ReadOnlySpan<byte> utf8Text)
    {
        Ensure(1);
        Put((byte)'"');
        while (utf8Text.Length > LongestPiece)
        {
            // A piece ends before a byte that begins a character; in valid text that is at most three bytes back.
            int length = LongestPiece;
            while (length > LongestPiece - 3 && (utf8Text[length] & 0xC0) == 0x80) length--;
            WriteEscaped(utf8Text[..length]);
            utf8Text = utf8Text[length..];
        }

        WriteEscaped(utf8Text);
        Ensure(1);
        Put((byte)'"');
    }

    /// <summary>Writes a key, quoted and escaped, and the colon.</summary>
    /// <param name="name">The key.</param>
    public void WriteName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        WriteName(name.AsSpan());
    }

    /// <summary>Writes a key, quoted and escaped, and the colon.</summary>
    /// <param name="name">The key.</param>
    public void WriteName(scoped ReadOnlySpan<char> name)
    {
        WriteString(name, tail: 1);
        Put((byte)':');
    }

    private void WriteLongString(scoped ReadOnlySpan<char> value, int tail)
    {
        Ensure(1);
        Put((byte)'"');
        while (value.Length > LongestPiece)
        {
            // A surrogate pair stays together.
            int length = char.IsHighSurrogate(value[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            WriteEscaped(value[..length]);
            value = value[length..];
        }

        WriteEscaped(value);
        Ensure(1 + tail);
        Put((byte)'"');
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> piece)
    {
        Ensure((6 * piece.Length) + StringOverhead);
        _position += _escaper.Escape(piece, _buffer[_position..]);
    }

    private void WriteEscaped(scoped ReadOnlySpan<byte> piece)
    {
        Ensure((6 * piece.Length) + StringOverhead);
        _position += _escaper.Escape(piece, _buffer[_position..]);
    }
}
