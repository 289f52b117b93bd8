using System.Buffers;

namespace JsonModelGen;

/// <summary>
/// Finds the end of a value in text that arrives in pieces, looking at each byte once. It only counts brackets and
/// recognises strings; that the value is well-formed is checked by its reader.
/// </summary>
internal struct ValueEnd
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private readonly int _maxDepth;
    private int _depth;
    private bool _isStarted;
    private bool _isInString;
    private bool _isAfterBackslash;

    /// <summary>Starts at the first byte of a value.</summary>
    /// <param name="maxDepth">A value that is nested deeper is taken to end there: its reader will refuse it.</param>
    public ValueEnd(int maxDepth) => _maxDepth = maxDepth;

    /// <summary>Whether the value is a number, <c>true</c>, <c>false</c> or <c>null</c>, which ends only where something else follows.</summary>
    public bool IsScalar { get; private set; }

    /// <summary>Looks at the next bytes of the value.</summary>
    /// <param name="json">The next bytes; in the first call they start with the value's first byte.</param>
    /// <returns>How many of them belong to the value; -1 if its end has not been found yet.</returns>
    public int Find(ReadOnlySpan<byte> json)
    {
        int position = 0;
        if (!_isStarted && !json.IsEmpty)
        {
            _isStarted = true;
            IsScalar = !Structure.Contains(json[0]);
            position = IsScalar ? 1 : 0;
        }
        if (IsScalar)
        {
            int length = json[position..].IndexOfAny(ScalarEnds);
            return length < 0 ? -1 : position + length;
        }
        while (position < json.Length)
        {
            if (_isInString)
            {
                if (!PassString(json, ref position))
                    return -1;
            }
            else
            {
                int length = json[position..].IndexOfAny(Structure);
                if (length < 0)
                    return -1;
                position += length + 1;
                Pass(json[position - 1]);
            }
            if (!_isInString && (_depth <= 0 || _depth > _maxDepth))
                return position;
        }
        return -1;
    }

    private void Pass(byte structure)
    {
        switch (structure)
        {
            case (byte)'"':
                _isInString = true;
                break;
            case (byte)'{' or (byte)'[':
                _depth++;
                break;
            default:
                _depth--;
                break;
        }
    }

    private bool PassString(ReadOnlySpan<byte> json, ref int position)
    {
        while (position < json.Length)
        {
            if (_isAfterBackslash)
            {
                _isAfterBackslash = false;
                position++;
                continue;
            }
            int length = json[position..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0)
                return false;
            position += length + 1;
            if (json[position - 1] == '"')
            {
                _isInString = false;
                return true;
            }
            _isAfterBackslash = true;
        }
        return false;
    }
}
