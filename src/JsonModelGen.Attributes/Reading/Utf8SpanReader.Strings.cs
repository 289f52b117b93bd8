using System.Runtime.CompilerServices;

namespace JsonModelGen;

// Strings, as UTF-16 and as UTF-8, and names.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>Its text.</returns>
    /// <exception cref="JsonModelException">The value is not a string, or not valid Unicode.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != '"')
        {
            ThrowWrongType(position, "a string");
        }

        int start = position + 1;
        int end = StringScanner.SkipPlain(input, start);
        if ((uint)end >= (uint)input.Length || input[end] != '"')
        {
            return DecodeString(start, end);
        }

        _position = end + 1;
        return AsciiText.Create(input[start..end]);
    }

    /// <summary>Reads a string or <c>null</c>.</summary>
    /// <returns>Its text, or null.</returns>
    /// <exception cref="JsonModelException">The value is neither, or not valid Unicode.</exception>
    public string? ReadNullableString()
    {
        // Most values are strings without white space before them: one comparison recognises these.
        ReadOnlySpan<byte> input = _input;
        int position = _position;
        return ((uint)position < (uint)input.Length && input[position] == '"') || !TryReadNull() ? ReadString() : null;
    }

    /// <summary>Reads a string as UTF-8.</summary>
    /// <returns>
    /// Its text, unescaped and valid UTF-8: a slice of the input or of a buffer of the reader, usable until the next read.
    /// </returns>
    /// <exception cref="JsonModelException">The value is not a string, or not valid Unicode.</exception>
    public ReadOnlySpan<byte> ReadStringUtf8()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != '"')
        {
            ThrowWrongType(position, "a string");
        }

        int start = position + 1;
        int end = StringScanner.SkipPlain(input, start);
        if ((uint)end >= (uint)input.Length || input[end] != '"')
        {
            return DecodeText(start, end);
        }

        _position = end + 1;
        return input[start..end];
    }

    /// <summary>Reads a member's name and the colon after it.</summary>
    /// <returns>
    /// The name, unescaped and valid UTF-8: a slice of the input or of a buffer of the reader, usable until the next read.
    /// </returns>
    /// <exception cref="JsonModelException">No name comes next, it is not valid Unicode, or no colon follows.</exception>
    public ReadOnlySpan<byte> ReadName()
    {
        ReadOnlySpan<byte> input = _input;
        int start = FindName(input);
        int end = StringScanner.SkipPlain(input, start);
        if ((uint)end >= (uint)input.Length || input[end] != '"')
        {
            ReadOnlySpan<byte> decoded = DecodeText(start, end);
            ReadColon(input, _position);
            return decoded;
        }

        ReadColon(input, end + 1);
        return input[start..end];
    }

    /// <summary>Reads a member's name, as <see cref="ReadName"/> does, into a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal string ReadNameAsString()
    {
        ReadOnlySpan<byte> input = _input;
        int start = FindName(input);
        int end = StringScanner.SkipPlain(input, start);
        if ((uint)end >= (uint)input.Length || input[end] != '"')
        {
            string decoded = DecodeString(start, end);
            ReadColon(input, _position);
            return decoded;
        }

        ReadColon(input, end + 1);
        return AsciiText.Create(input[start..end]);
    }

    /// <summary>Where the first byte of a name is, after its quotation mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindName(ReadOnlySpan<byte> input)
    {
        int position = WhiteSpace.Skip(input, _position);
        return (uint)position < (uint)input.Length && input[position] == '"'
            ? position + 1
            : throw ReadingError.Syntax(input, position, "the name of a member");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadColon(ReadOnlySpan<byte> input, int position)
    {
        position = WhiteSpace.Skip(input, position);
        _position = (uint)position < (uint)input.Length && input[position] == ':'
            ? position + 1
            : throw ReadingError.Syntax(input, position, "\":\"");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string DecodeString(int start, int position)
    {
        string result = StringDecoder.Decode(_input, start, ref position);
        _position = position;
        return result;
    }

    /// <summary>Reads the rest of a string that is not all plain ASCII, as UTF-8, and moves past its closing quotation mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> DecodeText(int start, int position)
    {
        int end = StringScanner.FindEnd(_input, position, out bool hasEscapes);
        _position = end + 1;
        if (!hasEscapes)
        {
            Utf8Text.Validate(_input, start, end);
            return _input[start..end];
        }

        byte[] scratch = BorrowScratch(end - start);
        int length = Utf8Text.Unescape(_input, start, end, scratch);
        return scratch.AsSpan(0, length);
    }
}
