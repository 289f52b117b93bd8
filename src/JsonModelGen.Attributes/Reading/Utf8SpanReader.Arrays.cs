namespace JsonModelGen;

// Arrays: their brackets and commas, and an estimate of their length.
public ref partial struct Utf8SpanReader
{
    // The limits of ReserveElements: in total an eighth of the text's length in bytes, and only for arrays at most two levels deep.
    // What follows in the text need not belong to the array: without limits, many arrays could each reserve room for all the rest.
    private const int ReservedShare = 8;
    private const int ReservedDepth = 2;

    /// <summary>Reads the <c>[</c> of an array and goes one level deeper.</summary>
    /// <exception cref="JsonModelException">The value is not an array, or the nesting is too deep.</exception>
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

    /// <summary>Reads the <c>]</c> of an empty array and goes one level up. For use directly after <see cref="ReadStartArray"/>.</summary>
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

    /// <summary>
    /// Estimates how many elements an array of references will have, if the rest of the text is like what was read. Reserving room
    /// for them saves the copies of a growing array.
    /// </summary>
    /// <param name="count">How many elements were read.</param>
    /// <param name="start">Where the first of them started.</param>
    /// <returns>Slightly more than the expected number, or 0 for no estimate.</returns>
    internal int ReserveElements(int count, int start)
    {
        long guess = count + ((long)(_input.Length - _position) * count / Math.Max(1, _position - start));
        guess += (guess / 64) + 1;
        long reserved = _reserved + (guess * IntPtr.Size);
        if (reserved > _input.Length / ReservedShare || _depth > ReservedDepth)
        {
            return 0;
        }

        _reserved = (int)reserved;
        return (int)guess;
    }
}
