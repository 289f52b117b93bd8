using System.Text.Json;

namespace JsonModelGen;

// Values that are skipped, or read as they are written.
public ref partial struct Utf8SpanReader
{
    /// <summary>Skips one value of any kind. It is validated as strictly as if it were read, except that strings need not be valid Unicode.</summary>
    /// <exception cref="JsonModelException">It is malformed or nested too deep.</exception>
    public void SkipValue()
    {
        _position = ValueSkipper.Skip(_input, _position, _maxDepth - _depth, _maxDepth);
    }

    /// <summary>Reads one value of any kind as it is written. It is validated as by <see cref="SkipValue"/>.</summary>
    /// <returns>Its bytes: a slice of the input, without the white space around it.</returns>
    /// <exception cref="JsonModelException">It is malformed or nested too deep.</exception>
    public ReadOnlySpan<byte> ReadRawValue()
    {
        int start = WhiteSpace.Skip(_input, _position);
        _position = start;
        SkipValue();
        return _input[start.._position];
    }

    /// <summary>Restores an earlier state, even after an exception.</summary>
    internal void GoBack(int position, int depth, int limit)
    {
        RestoreDepthLimit(limit);
        _position = position;
        _depth = depth;
        _keyBeingSet = null;
        _keyOfParameter = null;
    }

    /// <summary>Reads a number as it is written.</summary>
    /// <returns>Its bytes, which follow the grammar of RFC 8259, section 6: a slice of the input.</returns>
    /// <exception cref="JsonModelException">The value is not a number, or malformed.</exception>
    public ReadOnlySpan<byte> ReadNumberToken()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int end = ScanNumber(start, type: null);
        _position = end;
        return input[start..end];
    }

    /// <summary>Finds the end of the number that is expected at a position.</summary>
    private readonly int ScanNumber(int position, string? type)
    {
        if ((uint)position >= (uint)_input.Length || TokenStart.TypeOf(_input[position]) != JsonTokenType.Number)
        {
            ThrowWrongType(position, type is null ? "a number" : $"a number for {type}");
        }

        return NumberScanner.Scan(_input, position);
    }
}
