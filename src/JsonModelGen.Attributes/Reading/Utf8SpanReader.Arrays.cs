namespace JsonModelGen;

// Arrays: their brackets and commas.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads the <c>[</c> of an array and goes one level deeper.</summary>
    /// <exception cref="JsonModelException">The value is no array, or the nesting is too deep.</exception>
    public void ReadStartArray()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != '[')
        {
            ThrowWrongType(position, "an array");
        }

        if (++_depth > _maxDepth)
        {
            throw ReadingError.TooDeep(position, _maxDepth);
        }

        _position = position + 1;
    }

    /// <summary>Reads the <c>]</c> of an empty array and goes one level up. For use directly behind <see cref="ReadStartArray"/>.</summary>
    /// <returns>Whether it came next; otherwise nothing was consumed.</returns>
    public bool TryReadEndArray()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != ']')
        {
            return false;
        }

        _depth--;
        _position = position + 1;
        return true;
    }

    /// <summary>Reads what follows an element: the comma before the next one, or the array's end.</summary>
    /// <returns>True if another element follows; false if the array has ended, one level up.</returns>
    /// <exception cref="JsonModelException">Neither comes next.</exception>
    public bool ReadNextElement()
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

            if (next == ']')
            {
                _depth--;
                _position = position + 1;
                return false;
            }
        }

        throw ReadingError.Syntax(input, position, "\",\" or \"]\"");
    }
}
