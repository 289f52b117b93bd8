using System.Runtime.CompilerServices;

namespace JsonModelGen;

// Integers. Plain digits are read directly; everything else (a fraction, an exponent, an overflow, a wrong type) takes the slow path,
// which starts again at the token.
public ref partial struct Utf8SpanReader
{
    // More digits than this may overflow a 64-bit sum.
    private const int SafeDigits = 19;

    /// <summary>Reads an 8-bit signed integer.</summary>
    /// <returns>The integer; <c>3.0</c> and <c>3e0</c> are accepted, too.</returns>
    /// <exception cref="JsonModelException">The value is not a number, not an integer, or out of range.</exception>
    [CLSCompliant(false)]
    public sbyte ReadSByte() => (sbyte)ReadNarrow((ulong)sbyte.MaxValue, 1UL + (ulong)sbyte.MaxValue, nameof(SByte));

    /// <summary>Reads an 8-bit unsigned integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    public byte ReadByte() => (byte)ReadNarrow(byte.MaxValue, 0, nameof(Byte));

    /// <summary>Reads a 16-bit signed integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    public short ReadInt16() => (short)ReadNarrow((ulong)short.MaxValue, 1UL + (ulong)short.MaxValue, nameof(Int16));

    /// <summary>Reads a 16-bit unsigned integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    [CLSCompliant(false)]
    public ushort ReadUInt16() => (ushort)ReadNarrow(ushort.MaxValue, 0, nameof(UInt16));

    /// <summary>Reads a 32-bit signed integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    public int ReadInt32()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        return TryReadDigits(input, ref position, isLong: false, out bool negative, out ulong magnitude)
            && magnitude <= int.MaxValue + (negative ? 1UL : 0)
                ? (int)Accept(position, negative, magnitude)
                : (int)ReadIntegerSlow(start, int.MaxValue, 1UL + int.MaxValue, nameof(Int32));
    }

    /// <summary>Reads a 32-bit unsigned integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    [CLSCompliant(false)]
    public uint ReadUInt32()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        return TryReadDigits(input, ref position, isLong: false, out bool negative, out ulong magnitude)
            && magnitude <= uint.MaxValue
            && !negative
                ? (uint)Accept(position, negative: false, magnitude)
                : (uint)ReadIntegerSlow(start, uint.MaxValue, 0, nameof(UInt32));
    }

    /// <summary>Reads a 64-bit signed integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    public long ReadInt64()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        return TryReadDigits(input, ref position, isLong: true, out bool negative, out ulong magnitude)
            && magnitude <= long.MaxValue + (negative ? 1UL : 0)
                ? (long)Accept(position, negative, magnitude)
                : (long)ReadIntegerSlow(start, long.MaxValue, 1UL + long.MaxValue, nameof(Int64));
    }

    /// <summary>Reads a 64-bit unsigned integer.</summary>
    /// <inheritdoc cref="ReadSByte" path="/returns|/exception"/>
    [CLSCompliant(false)]
    public ulong ReadUInt64()
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        return TryReadDigits(input, ref position, isLong: true, out bool negative, out ulong magnitude) && !negative
            ? Accept(position, negative: false, magnitude)
            : ReadIntegerSlow(start, ulong.MaxValue, 0, nameof(UInt64));
    }

    private ulong ReadNarrow(ulong largest, ulong smallest, string type)
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, _position);
        int position = start;
        return TryReadDigits(input, ref position, isLong: false, out bool negative, out ulong magnitude)
            && magnitude <= (negative ? smallest : largest)
            && (!negative || smallest != 0)
                ? Accept(position, negative, magnitude)
                : ReadIntegerSlow(start, largest, smallest, type);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Accept(int position, bool negative, ulong magnitude)
    {
        _position = position;
        return negative ? 0 - magnitude : magnitude;
    }

    /// <summary>Reads an integer that is written without fraction and exponent.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the number starts; afterwards, if it was read, its end.</param>
    /// <param name="isLong">Whether eight digits at a time are worth trying.</param>
    /// <param name="negative">Whether there is a minus sign.</param>
    /// <param name="magnitude">The digits' value.</param>
    /// <returns>Whether there is such a number, with 19 digits at most, and it ends there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadDigits(ReadOnlySpan<byte> input, ref int position, bool isLong, out bool negative, out ulong magnitude)
    {
        int at = position;
        uint first = (uint)at < (uint)input.Length ? input[at] : 0u;
        negative = first == '-';
        if (negative)
        {
            at++;
            first = (uint)at < (uint)input.Length ? input[at] : 0u;
        }

        int start = at++;
        ulong sum = first - '0';
        magnitude = 0;
        if (sum > 9)
        {
            return false;
        }

        if (isLong)
        {
            while (input.Length - at >= EightDigits.Count)
            {
                ulong word = EightDigits.Load(input, at);
                if (!EightDigits.AreDigits(word))
                {
                    break;
                }

                sum = (sum * EightDigits.Scale) + EightDigits.ValueOf(word);
                at += EightDigits.Count;
            }
        }

        while ((uint)at < (uint)input.Length)
        {
            uint digit = (uint)input[at] - '0';
            if (digit > 9)
            {
                if (!NumberScanner.EndsNumber(input[at]))
                {
                    return false;
                }

                break;
            }

            sum = (sum * 10) + digit;
            at++;
        }

        int count = at - start;
        if (count > SafeDigits || (first == '0' && count > 1))
        {
            return false;
        }

        position = at;
        magnitude = sum;
        return true;
    }

    /// <summary>Reads an integer in any form, or reports the error.</summary>
    /// <param name="position">Where the value starts; white space may come first.</param>
    /// <param name="largest">The largest value.</param>
    /// <param name="smallest">The magnitude of the smallest value; 0 for unsigned types, which allow no minus sign, not even before a zero.</param>
    /// <param name="type">The type's name, for messages.</param>
    /// <returns>The value, as two's complement.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadIntegerSlow(int position, ulong largest, ulong smallest, string type)
    {
        ReadOnlySpan<byte> input = _input;
        int start = WhiteSpace.Skip(input, position);
        int end = ScanNumber(start, type);
        bool negative = input[start] == '-';
        if (!IntegralNumber.TryRead(input[start..end], out ulong magnitude)
            || magnitude > (negative ? smallest : largest)
            || (negative && smallest == 0))
        {
            ThrowOutOfRange(start, type);
        }

        _position = end;
        return negative ? 0 - magnitude : magnitude;
    }
}
