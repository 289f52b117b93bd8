using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Parses eight ASCII hexadecimal digits of either case at a time, in a 64-bit word read as little-endian.</summary>
internal static class EightHexDigits
{
    /// <summary>Parses eight digits.</summary>
    /// <param name="word">The digits, the first in the lowest byte.</param>
    /// <param name="bytes">The four bytes that they stand for, the first in the lowest byte.</param>
    /// <returns>Whether all are digits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ulong word, out uint bytes)
    {
        const ulong Ones = 0x0101010101010101;

        // Letters have bit 6 set, and the lower half of A is 1: nine more is its value.
        ulong letters = (word >> 6) & Ones;
        ulong values = (word & (0x0F * Ones)) + (letters * 9);

        // Formats the values again, in lower case: a byte that comes out unchanged, with a value of at most 15, was a digit. No sum overflows its byte.
        ulong beyondNine = ((values + (6 * Ones)) >> 4) & Ones;
        ulong spelled = values + (0x30 * Ones) + (beyondNine * 0x27);
        bool areDigits = spelled == (word | (letters << 5)) && (values & (0x10 * Ones)) == 0;

        // Joins digits to bytes, bytes to pairs, and the pairs.
        ulong joined = ((values << 4) | (values >> 8)) & 0x00FF00FF00FF00FF;
        joined = (joined | (joined >> 8)) & 0x0000FFFF0000FFFF;
        bytes = (uint)(joined | (joined >> 16));
        return areDigits;
    }
}
