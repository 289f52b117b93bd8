using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Writes a decimal number with all its digits, trailing zeros included. Space must be reserved: 31 bytes.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        ulong digits = (uint)parts[0] | ((ulong)(uint)parts[1] << 32);
        int scale = (parts[3] >> 16) & 0xFF;

        // Most have fewer than 20 digits, few of them after the point. Others are left to the framework, and so is zero, which may have a sign.
        if (parts[2] != 0 || scale > 16 || digits == 0)
            Advance(Utf8Formatter.TryFormat(value, _buffer[_position..], out int length), length);
        else
            WriteDecimal(digits, scale, isNegative: parts[3] < 0);
    }

    private void WriteDecimal(ulong digits, int scale, bool isNegative)
    {
        // At most 30 bytes are overwritten: the more of the 20 digits are after the point, the fewer are before it.
        Span<byte> text = _buffer.Slice(_position, NumberLength.Decimal);
        int length = 0;
        if (isNegative) text[length++] = (byte)'-';
        if (scale == 0)
        {
            _position += length + DecimalDigits.Write(text[length..], digits);
            return;
        }

        (ulong whole, ulong fraction) = DecimalDigits.Split(digits, scale);
        length += DecimalDigits.Write(text[length..], whole);
        text[length++] = (byte)'.';
        DecimalDigits.WriteFraction(text[length..], fraction, scale);
        _position += length + scale;
    }
}
