using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>
/// Parses up to sixteen ASCII digits at once, in the same steps however many they are: numbers next to each other differ in length,
/// and branches on it would be mispredicted.
/// </summary>
internal static class DigitBlock
{
    /// <summary>How many digits a block holds.</summary>
    internal const int Count = 16;

    /// <summary>Whether the processor does it in a few instructions. If not, eight digits at a time are faster.</summary>
    internal static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ByteShuffle.IsFast && BitConverter.IsLittleEndian;
    }

    /// <summary>Appends the digits that a block starts with to a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the block starts. The caller has checked that sixteen bytes of the text are left there.</param>
    /// <param name="value">What the digits are appended to. If it becomes too large, it wraps around.</param>
    /// <returns>How many digits there are, 0 to 16.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Append(ReadOnlySpan<byte> text, int position, ref ulong value)
    {
        Debug.Assert(position >= 0 && position <= text.Length - Count, "The block lies in the text.");
        Vector128<byte> values = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)position) - Vector128.Create((byte)'0');
        uint others = Vector128.GreaterThan(values, Vector128.Create((byte)9)).ExtractMostSignificantBits();
        int count = BitOperations.TrailingZeroCount(others | (1u << Count));

        // Moves the digits to the end: negative indices pick zeros.
        values = ByteShuffle.Pick(values, Vector128<byte>.Indices + Vector128.Create((byte)(count - Count)));
        value = (value * EightDigits.PowerOfTen(count)) + ValueOf(values);
        return count;
    }

    /// <summary>The number that sixteen digits make.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ValueOf(Vector128<byte> values)
    {
        if (!Ssse3.IsSupported)
        {
            Vector128<ulong> words = values.AsUInt64();
            return (EightDigits.Combine(words[0]) * (ulong)EightDigits.Scale) + EightDigits.Combine(words[1]);
        }

        // Digits to pairs, pairs to fours, fours to eights: each value times a power of ten, plus its neighbour.
        Vector128<short> pairs = Ssse3.MultiplyAddAdjacent(values, Vector128.Create((ushort)0x01_0A).AsSByte());
        Vector128<int> fours = Sse2.MultiplyAddAdjacent(pairs, Vector128.Create(100 | (1 << 16)).AsInt16());
        Vector128<short> packed = Sse2.PackSignedSaturate(fours, fours);
        Vector128<uint> eights = Sse2.MultiplyAddAdjacent(packed, Vector128.Create(10_000 | (1 << 16)).AsInt16()).AsUInt32();
        return (eights[0] * (ulong)EightDigits.Scale) + eights[1];
    }
}
