using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

// Binary and decimal floating-point numbers. What the fast conversion does not cover goes to Utf8Parser, as in System.Text.Json.
// The three methods are not inlined: they inline many small ones, and the JIT inlines only so much into one caller. Inlined into
// a loop over an array, they took a third more time.
public ref partial struct Utf8SpanReader
{
    /// <summary>Reads a single-precision number: the one nearest to the text.</summary>
    /// <returns>The number, always finite.</returns>
    /// <exception cref="JsonModelException">The value is not a number, or too large.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public float ReadSingle()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        if (!DecimalNotation.TryRead(input, ref position, out DecimalNotation number)
            || !BinaryFloat.TryToSingle(number.Digits, number.Exponent, out float value))
        {
            return ReadSingleSlow(start);
        }

        _position = position;
        return number.IsNegative ? -value : value;
    }

    /// <summary>Reads a double-precision number: the one nearest to the text.</summary>
    /// <returns>The number, always finite.</returns>
    /// <exception cref="JsonModelException">The value is not a number, or too large.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double ReadDouble()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        if (!DecimalNotation.TryRead(input, ref position, out DecimalNotation number)
            || !BinaryFloat.TryToDouble(number.Digits, number.Exponent, out double value))
        {
            return ReadDoubleSlow(start);
        }

        _position = position;
        return number.IsNegative ? -value : value;
    }

    /// <summary>Reads a decimal number, with the scale in which it is written.</summary>
    /// <returns>The number; digits beyond its precision are rounded.</returns>
    /// <exception cref="JsonModelException">The value is not a number, or too large.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal ReadDecimal()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        if (!DecimalNotation.TryRead(input, ref position, out DecimalNotation number)
            || number.HasExponent
            || number.Exponent < -DecimalMaxScale
            || number.Digits == 0)
        {
            return ReadDecimalSlow(start);
        }

        _position = position;
        return new decimal((int)number.Digits, (int)(number.Digits >> 32), 0, number.IsNegative, (byte)-number.Exponent);
    }

    private const int DecimalMaxScale = 28;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private float ReadSingleSlow(int start)
    {
        int end = ScanNumber(start, nameof(Single));
        if (!Utf8Parser.TryParse(_input[start..end], out float value, out int consumed)
            || consumed != end - start
            || !float.IsFinite(value))
        {
            ThrowOutOfRange(start, nameof(Single));
        }

        _position = end;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double ReadDoubleSlow(int start)
    {
        int end = ScanNumber(start, nameof(Double));
        if (!Utf8Parser.TryParse(_input[start..end], out double value, out int consumed)
            || consumed != end - start
            || !double.IsFinite(value))
        {
            ThrowOutOfRange(start, nameof(Double));
        }

        _position = end;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private decimal ReadDecimalSlow(int start)
    {
        int end = ScanNumber(start, nameof(Decimal));
        ReadOnlySpan<byte> token = _input[start..end];
        char format = token.ContainsAny((byte)'e', (byte)'E') ? 'e' : default;
        if (!Utf8Parser.TryParse(token, out decimal value, out int consumed, format) || consumed != token.Length)
        {
            ThrowOutOfRange(start, nameof(Decimal));
        }

        _position = end;
        return value;
    }
}
