using System.Buffers.Binary;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>
/// Eight ASCII digits at a time in one 64-bit word, read as little-endian, so that the first digit is in the lowest byte.
/// The multiplications add up neighbours in parallel: digits to pairs, pairs to fours, fours to eight.
/// </summary>
internal static class EightDigits
{
    /// <summary>How many digits a word holds.</summary>
    internal const int Count = 8;

    /// <summary>The factor by which eight more digits move a value.</summary>
    internal const uint Scale = 100_000_000;

    /// <summary>The eight bytes at a position of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where they start: an index into the text with eight bytes after it, as the caller has checked.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Load(ReadOnlySpan<byte> text, int position)
    {
        // 0 <= position <= text.Length - 8. A slice, which would check that once more, costs the readers of numbers their registers.
        Debug.Assert(position >= 0 && position <= text.Length - Count, "The eight bytes lie in the text.");
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), position));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>Whether all eight bytes are digits.</summary>
    /// <param name="word">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreDigits(ulong word)
    {
        // The upper half of a digit is 3, and still is after 6 more. A carry out of a byte needs a byte of which this is not true.
        const ulong UpperHalves = 0xF0F0F0F0F0F0F0F0;
        return ((word & UpperHalves) | (((word + 0x0606060606060606) & UpperHalves) >> 4)) == 0x3333333333333333;
    }

    /// <summary>The factor by which fewer than eight digits move a value.</summary>
    /// <param name="count">How many they are, 0 to 7.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong PowerOfTen(int count) => Powers[count];

    private static readonly ulong[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>How many bytes, from the first, are digits before one that is none.</summary>
    /// <param name="word">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int CountDigits(ulong word)
    {
        // As values, digits keep the upper half of their byte clear, also after 6 more. Carries reach only what lies after the first other byte.
        ulong values = word ^ 0x3030303030303030;
        ulong others = (values | (values + 0x0606060606060606)) & 0xF0F0F0F0F0F0F0F0;
        return (int)((uint)BitOperations.TrailingZeroCount(others) / 8);
    }

    /// <summary>The value of the first of eight bytes, which are digits.</summary>
    /// <param name="word">The bytes.</param>
    /// <param name="count">How many are digits, 0 to 7.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint ValueOfFirst(ulong word, int count)
    {
        // Moved to the end, with zeros in front. A shift by all 64 bits shifts by none, so it is done in two steps.
        int others = (Count - count) * 8;
        return ValueOf((word << (others - 1) << 1) | (0x3030303030303030UL >> (64 - others)));
    }

    /// <summary>The value of eight digits.</summary>
    /// <param name="word">The digits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint ValueOf(ulong word)
    {
        const ulong EveryFourth = 0x000000FF000000FF;
        word -= 0x3030303030303030;
        word = (word * 10) + (word >> 8);
        return (uint)((((word & EveryFourth) * (100 + (1_000_000UL << 32)))
            + (((word >> 16) & EveryFourth) * (1 + (10_000UL << 32)))) >> 32);
    }
}
