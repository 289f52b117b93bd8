using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    // Numbers with more digits before the point, and those below 0.0001, are written with an exponent.
    private const int MostWholeDigitsOfSingle = 9;
    private const int MostWholeDigitsOfDouble = 17;

    /// <summary>Writes the shortest number that reads back as the same value. Space must be reserved: 32 bytes.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonModelException"><see cref="JsonModelErrorKind.NotWritable"/>: the value is not finite.</exception>
    public void WriteSingle(float value)
    {
        if (!float.IsFinite(value)) ThrowNotFinite(value);
        if (float.IsNegative(value))
        {
            Put((byte)'-');
            value = -value;
        }

        uint whole = (uint)value;
        if (whole == value && whole < 1u << 24)
        {
            WriteUInt32(whole);
            return;
        }

        ShortestDecimal shortest = ShortestDecimal.Of(value);
        if ((BitConverter.SingleToUInt32Bits(value) & 0x007F_FFFF) == 0 && shortest.Digits >= 1_000_000)
        {
            // For some powers of two the framework's text is not the shortest, or not the nearest. We write the same text.
            Advance(Utf8Formatter.TryFormat(value, _buffer[_position..], out int length), length);
            return;
        }

        WriteDecimal(shortest, MostWholeDigitsOfSingle);
    }

    /// <summary>Writes the shortest number that reads back as the same value. Space must be reserved: 32 bytes.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonModelException"><see cref="JsonModelErrorKind.NotWritable"/>: the value is not finite.</exception>
    public void WriteDouble(double value)
    {
        if (!double.IsFinite(value)) ThrowNotFinite(value);
        if (double.IsNegative(value))
        {
            Put((byte)'-');
            value = -value;
        }

        long whole = (long)value;
        if (whole == value && whole < 1L << 53)
        {
            WriteUInt64((ulong)whole);
            return;
        }

        if (TryWriteFixed(value)) return;
        ShortestDecimal shortest = ShortestDecimal.Of(value);
        if ((BitConverter.DoubleToUInt64Bits(value) & 0x000F_FFFF_FFFF_FFFF) == 0 && shortest.Digits >= 1_000_000_000_000_000)
        {
            // As above: the framework writes 2^-25 as 2.980232238769531E-08, which does not even read back as 2^-25.
            Advance(Utf8Formatter.TryFormat(value, _buffer[_position..], out int length), length);
            return;
        }

        WriteDecimal(shortest, MostWholeDigitsOfDouble);
    }

    /// <summary>Writes a value with at most six decimals: prices, scores, most coordinates.</summary>
    private bool TryWriteFixed(double value)
    {
        // Below 10^9 that is at most 15 digits. Different decimals of 15 digits are different doubles, so the one that reads
        // back as the value is the only one and, without trailing zeros, the shortest.
        if (!(value is >= 0.0001 and < 1e9)) return false;
        long scaled = (long)((value * 1_000_000) + 0.5);
        if (scaled / 1_000_000.0 != value) return false;

        ulong whole = (ulong)scaled / 1_000_000;
        uint fraction = (uint)((ulong)scaled - (whole * 1_000_000));
        Span<byte> text = _buffer[_position..];
        int length = DecimalDigits.Write(text, whole);
        text[length++] = (byte)'.';
        _position += length + DecimalDigits.WriteFraction(text[length..], fraction * 100);
        return true;
    }

    private void WriteDecimal(ShortestDecimal value, int mostWholeDigits)
    {
        int count = DecimalDigits.Count(value.Digits);
        int point = count + value.Exponent;
        Span<byte> text = _buffer[_position..];
        if (point > mostWholeDigits || point <= -4)
        {
            _position += WriteScientific(text, value.Digits, count, point - 1);
        }
        else if (point >= count)
        {
            DecimalDigits.Write(text, value.Digits);
            text[count..point].Fill((byte)'0');
            _position += point;
        }
        else if (point > 0)
        {
            if (mostWholeDigits == MostWholeDigitsOfSingle)
                DecimalDigits.WriteWithPoint(text, (uint)value.Digits, count, point);
            else
                DecimalDigits.WriteWithPoint(text, value.Digits, count, point);
            _position += count + 1;
        }
        else
        {
            "0.000"u8[..(2 - point)].CopyTo(text);
            DecimalDigits.Write(text[(2 - point)..], value.Digits);
            _position += 2 - point + count;
        }
    }

    /// <summary>Writes <c>d.dddE+XX</c>, with at least two digits of the exponent.</summary>
    /// <returns>How many bytes were written.</returns>
    private static int WriteScientific(Span<byte> text, ulong digits, int count, int exponent)
    {
        DecimalDigits.Write(text[1..], digits);
        text[0] = text[1];
        text[1] = (byte)'.';
        int length = count == 1 ? 1 : count + 1;

        text[length] = (byte)'E';
        text[length + 1] = (byte)(exponent < 0 ? '-' : '+');
        length += 2;
        uint magnitude = (uint)Math.Abs(exponent);
        if (magnitude >= 100)
        {
            text[length] = (byte)('0' + (magnitude / 100));
            magnitude %= 100;
            length++;
        }

        DecimalDigits.WritePair(text[length..], magnitude);
        return length + 2;
    }

    [DoesNotReturn]
    private static void ThrowNotFinite(double value) => ThrowNotWritable(
        $"{value.ToString(CultureInfo.InvariantCulture)} cannot be written as a JSON number: only finite values can.");
}
