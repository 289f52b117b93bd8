using System.Runtime.CompilerServices;

namespace JsonModelGen;

// The three literal names: true, false, null.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The value is something else.</exception>
    public bool ReadBoolean()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if (ExpectedText.IsAt(input, position, "true"u8))
        {
            _position = position + 4;
            return true;
        }

        if (!ExpectedText.IsAt(input, position, "false"u8))
        {
            ThrowWrongType(position, "true or false");
        }

        _position = position + 5;
        return false;
    }

    /// <summary>Reads <c>null</c> if it comes next.</summary>
    /// <returns>Whether it did; otherwise nothing was consumed.</returns>
    /// <exception cref="JsonModelException">A token starts with <c>n</c> but is not <c>null</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull()
    {
        ReadOnlySpan<byte> input = _input;
        int position = _position;
        if ((uint)position < (uint)input.Length && input[position] is > (byte)' ' and not (byte)'n')
        {
            return false;
        }

        return TryReadNullSpaced();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadNullSpaced()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        if ((uint)position >= (uint)input.Length || input[position] != 'n')
        {
            return false;
        }

        _position = LiteralScanner.Scan(input, position, "null"u8);
        return true;
    }
}
