using System.Runtime.CompilerServices;

namespace JsonModelGen;

// Objects: their braces, and the optimistic comparison with the next expected name.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads the <c>{</c> of an object and goes one level deeper.</summary>
    /// <exception cref="JsonModelException">The value is not an object, or the nesting is too deep.</exception>
    public void ReadStartObject()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != '{')
        {
            ThrowWrongType(position, "an object");
        }

        if (++_depth > _maxDepth)
        {
            throw ReadingError.TooDeep(position, _maxDepth);
        }

        _position = position + 1;
    }

    /// <summary>Reads the first name of an object if it is the expected one. For use directly after <see cref="ReadStartObject"/>.</summary>
    /// <param name="quotedName">The name as it is written: <c>"id":</c>, escaped where it must be, with quotation marks and colon.</param>
    /// <returns>
    /// Whether the input continues with it, possibly with white space between the tokens; then the reader is after the colon.
    /// Otherwise nothing was consumed, and the name may still be the expected one, with other escapes or white space.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadFirstName(scoped ReadOnlySpan<byte> quotedName)
    {
        // Inlined into emitted code, where the literal's length is a constant, this is one or two wide comparisons.
        ReadOnlySpan<byte> input = _input;
        int position = _position;
        if (ExpectedText.IsAt(input, position, quotedName))
        {
            _position = position + quotedName.Length;
            return true;
        }

        return (uint)position < (uint)input.Length && input[position] <= ' ' && TryReadFirstNameSpaced(quotedName);
    }

    /// <summary>Reads the comma and the name that follow a member's value if it is the expected name.</summary>
    /// <param name="commaQuotedName">Comma and name as they are written: <c>,"name":</c>.</param>
    /// <returns>As for <see cref="TryReadFirstName"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNextName(scoped ReadOnlySpan<byte> commaQuotedName)
    {
        ReadOnlySpan<byte> input = _input;
        int position = _position;
        if (ExpectedText.IsAt(input, position, commaQuotedName))
        {
            _position = position + commaQuotedName.Length;
            return true;
        }

        // Without white space it is most likely another name; the lookup that follows accepts all forms.
        position++;
        return (uint)position < (uint)input.Length && input[position] <= ' ' && TryReadNextNameSpaced(commaQuotedName);
    }

    /// <summary>Reads the <c>}</c> of an empty object and goes one level up. For use directly after <see cref="ReadStartObject"/>.</summary>
    /// <returns>Whether it came next; otherwise nothing was consumed.</returns>
    public bool TryReadEndObject()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != '}')
        {
            return false;
        }

        _depth--;
        _position = position + 1;
        return true;
    }

    /// <summary>Reads what follows a member's value: the comma before the next one, or the object's end.</summary>
    /// <returns>True if another member follows; false if the object has ended, one level up.</returns>
    /// <exception cref="JsonModelException">Neither comes next.</exception>
    public bool ReadNextMember()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position < (uint)input.Length)
        {
            byte next = input[position];
            if (next == ',')
            {
                _position = position + 1;
                return true;
            }

            if (next == '}')
            {
                _depth--;
                _position = position + 1;
                return false;
            }
        }

        throw ReadingError.Syntax(input, position, "\",\" or \"}\"");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadFirstNameSpaced(scoped ReadOnlySpan<byte> quotedName)
    {
        return TryReadSpaced(WhiteSpace.Skip(_input, _position), quotedName);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadNextNameSpaced(scoped ReadOnlySpan<byte> commaQuotedName)
    {
        int comma = _position;
        return _input[comma] == ',' && TryReadSpaced(WhiteSpace.Skip(_input, comma + 1), commaQuotedName[1..]);
    }

    private bool TryReadSpaced(int position, scoped ReadOnlySpan<byte> quotedName)
    {
        ReadOnlySpan<byte> rest = _input[position..];
        if (rest.StartsWith(quotedName))
        {
            _position = position + quotedName.Length;
            return true;
        }

        // The closing quotation mark is compared, too, so this cannot be the prefix of a longer name.
        if (!rest.StartsWith(quotedName[..^1]))
        {
            return false;
        }

        position = WhiteSpace.Skip(_input, position + quotedName.Length - 1);
        if ((uint)position >= (uint)_input.Length || _input[position] != ':')
        {
            return false;
        }

        _position = position + 1;
        return true;
    }
}
