using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Tests 64 bytes at once, with vectors as wide as the processor supports: a bit for each byte, the lowest for the first.</summary>
internal static class Block64
{
    /// <summary>How many bytes are tested.</summary>
    internal const int Length = 64;

    /// <summary>Which bytes equal a value.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong EqualTo(ref byte first, byte value) => Where<ByteTests.Equal>(ref first, value);

    /// <summary>Which bytes equal a value if bit 5 is set in both, which maps <c>[</c> to <c>{</c> and <c>]</c> to <c>}</c>.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    /// <param name="value">The value, in which the bit is set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong EqualToWithBit5(ref byte first, byte value) => Where<ByteTests.EqualWithBit5>(ref first, value);

    /// <summary>Which bytes are no larger than a limit.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    /// <param name="limit">The limit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong AtMost(ref byte first, byte limit) => Where<ByteTests.AtMost>(ref first, limit);

    /// <summary>Which bytes are decimal digits.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Digits(ref byte first) => Where<ByteTests.Digit>(ref first, 9);

    /// <summary>Which bytes, as signed numbers, are below a limit.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    /// <param name="limit">The limit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong LessThan(ref byte first, sbyte limit) => Where<ByteTests.SignedLess>(ref first, (byte)limit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Where<TTest>(ref byte first, byte operand)
        where TTest : struct, IByteTest
    {
        if (Vector512.IsHardwareAccelerated)
            return TTest.Of(Vector512.LoadUnsafe(ref first), Vector512.Create(operand)).ExtractMostSignificantBits();

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> operands = Vector256.Create(operand);
            return TTest.Of(Vector256.LoadUnsafe(ref first), operands).ExtractMostSignificantBits()
                | ((ulong)TTest.Of(Vector256.LoadUnsafe(ref first, 32), operands).ExtractMostSignificantBits() << 32);
        }

        Vector128<byte> values = Vector128.Create(operand);
        return TTest.Of(Vector128.LoadUnsafe(ref first), values).ExtractMostSignificantBits()
            | (TTest.Of(Vector128.LoadUnsafe(ref first, 16), values).ExtractMostSignificantBits() << 16)
            | ((ulong)(TTest.Of(Vector128.LoadUnsafe(ref first, 32), values).ExtractMostSignificantBits()
                | (TTest.Of(Vector128.LoadUnsafe(ref first, 48), values).ExtractMostSignificantBits() << 16)) << 32);
    }
}
