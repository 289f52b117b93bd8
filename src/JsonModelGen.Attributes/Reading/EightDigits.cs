using System.Buffers.Binary;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>
/// Parses eight ASCII digits at a time in a 64-bit word read as little-endian, so that the first digit is in the lowest byte.
/// The multiplications combine neighbours in parallel: digits to pairs, pairs to fours, fours to eight.
/// </summary>
internal static class EightDigits
{
    /// <summary>How many digits a word holds.</summary>
    internal const int Count = 8;

    /// <summary>What a value is multiplied by to append eight digits.</summary>
    internal const uint Scale = 100_000_000;

    /// <summary>The eight bytes at a position of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where they start. The caller has checked that eight bytes of the text are left there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Load(ReadOnlySpan<byte> text, int position)
    {
        // 0 <= position <= text.Length - 8. A slice would check that again, which costs the callers registers.
        Debug.Assert(position >= 0 && position <= text.Length - Count, "The eight bytes lie in the text.");
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), position));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>Whether all eight bytes are digits.</summary>
    /// <param name="word">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreDigits(ulong word)
    {
        // The upper half of a digit is 3, and still is after adding 6. Only a byte for which that is not so can carry into the next.
        const ulong UpperHalves = 0xF0F0F0F0F0F0F0F0;
        return ((word & UpperHalves) | (((word + 0x0606060606060606) & UpperHalves) >> 4)) == 0x3333333333333333;
    }

    /// <summary>What a value is multiplied by to append some digits.</summary>
    /// <param name="count">How many digits, 0 to 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong PowerOfTen(int count) => Powers[count];

    private static readonly ulong[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
    ];

    /// <summary>How many bytes come before the first that is not a digit.</summary>
    /// <param name="word">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int CountDigits(ulong word)
    {
        // The upper half of a digit's value is clear, and still is after adding 6. Carries only affect bytes after the first that is not a digit.
        ulong values = word ^ 0x3030303030303030;
        ulong others = (values | (values + 0x0606060606060606)) & 0xF0F0F0F0F0F0F0F0;
        return (int)((uint)BitOperations.TrailingZeroCount(others) / 8);
    }

    /// <summary>The value of the digits that a word starts with.</summary>
    /// <param name="word">The bytes.</param>
    /// <param name="count">How many digits, 0 to 7.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint ValueOfFirst(ulong word, int count)
    {
        // Moves the digits to the end, with zeros before them. In two steps, as a shift by 64 bits would shift by none.
        int others = (Count - count) * 8;
        return ValueOf((word << (others - 1) << 1) | (0x3030303030303030UL >> (64 - others)));
    }

    /// <summary>The value of eight digits.</summary>
    /// <param name="word">The digits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint ValueOf(ulong word) => Combine(word - 0x3030303030303030);

    /// <summary>The number that eight digits make, given as their values.</summary>
    /// <param name="word">Eight values up to 9.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Combine(ulong word)
    {
        const ulong EveryFourth = 0x000000FF000000FF;
        word = (word * 10) + (word >> 8);
        return (uint)((((word & EveryFourth) * (100 + (1_000_000UL << 32)))
            + (((word >> 16) & EveryFourth) * (1 + (10_000UL << 32)))) >> 32);
    }
}
