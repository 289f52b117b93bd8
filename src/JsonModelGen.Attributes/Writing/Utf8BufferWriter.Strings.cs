using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Longer text is written in pieces, so that six times its length need not be reserved at once.</summary>
    internal const int LongestPiece = 16 * 1024;

    /// <summary>Two quotation marks, and what the escaper may overwrite after its result.</summary>
    private const int StringOverhead = 2 + JsonEscaper.Slack + JsonEscaper.Slack;

    /// <summary>Writes a string, quoted and escaped, or <c>null</c>, and reserves space for what follows.</summary>
    /// <param name="value">The text; a lone surrogate becomes U+FFFD.</param>
    /// <param name="reserve">How many bytes to reserve after it, up to the next call that reserves its own space.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteString(string? value, int reserve = 0)
    {
        // Most strings are short and need no escapes. The only call is in tail position, so that no register has to be saved.
        if (value is null || !TryWriteShort(value, reserve)) WriteAny(value, reserve);
    }

    /// <summary>Writes a string, quoted and escaped, and reserves space for what follows.</summary>
    /// <param name="value">The text; a lone surrogate becomes U+FFFD.</param>
    /// <param name="reserve">How many bytes to reserve after it, up to the next call that reserves its own space.</param>
    public void WriteString(scoped ReadOnlySpan<char> value, int reserve = 0)
    {
        if (!TryWriteShort(value, reserve)) WriteAny(value, reserve);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWriteShort(scoped ReadOnlySpan<char> value, int reserve)
    {
        Span<byte> room = _buffer[_position..];
        if (room.Length - (JsonEscaper.LongestShort + 2) < reserve || !_escaper.TryCopyShort(value, room[1..])) return false;
        room[0] = (byte)'"';
        room[value.Length + 1] = (byte)'"';
        _position += value.Length + 2;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteAny(string? value, int reserve)
    {
        if (value is null)
        {
            Ensure(4 + reserve);
            WriteNull();
            return;
        }

        WriteAny(value.AsSpan(), reserve);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteAny(scoped ReadOnlySpan<char> value, int reserve)
    {
        if (value.Length > LongestPiece)
        {
            WriteLongString(value, reserve);
            return;
        }

        Ensure((6 * value.Length) + StringOverhead + reserve);
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
            // A piece ends before the first byte of a character; in valid text that is at most three bytes back.
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
        WriteString(name, reserve: 1);
        Put((byte)':');
    }

    private void WriteLongString(scoped ReadOnlySpan<char> value, int reserve)
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
        Ensure(1 + reserve);
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
