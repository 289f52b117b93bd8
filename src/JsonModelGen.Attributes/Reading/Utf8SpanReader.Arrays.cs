namespace JsonModelGen;

// Arrays: their brackets and commas, and how many elements they may have.
public ref partial struct Utf8SpanReader
{
    // The guesses of one reading may together take so much of the text's length in bytes, and only the list that is the text, or a
    // member of its root, is guessed. What lies after a list need not belong to it: without a limit, many lists could each
    // reserve room for the whole rest of the text.
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
    /// Guesses how many elements an array of references will have, if all that follows is like what was read. Room for exactly so
    /// many saves the copies of an array that grows.
    /// </summary>
    /// <param name="count">How many elements were read.</param>
    /// <param name="start">Where the first of them started.</param>
    /// <returns>Somewhat more than the number to expect, or 0 for no guess.</returns>
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
