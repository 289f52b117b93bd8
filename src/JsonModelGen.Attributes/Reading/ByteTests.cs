using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>A test of each byte of a vector against an operand: all bits of the result are set where it holds.</summary>
internal interface IByteTest
{
    static abstract Vector128<byte> Of(Vector128<byte> bytes, Vector128<byte> operands);

    static abstract Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> operands);

    static abstract Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> operands);
}

/// <summary>The tests of <see cref="Block64"/>, for each width of vectors.</summary>
internal static class ByteTests
{
    /// <summary>The byte is the operand.</summary>
    internal readonly struct Equal : IByteTest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<byte> Of(Vector128<byte> bytes, Vector128<byte> operands) =>
            Vector128.Equals(bytes, operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> operands) =>
            Vector256.Equals(bytes, operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> operands) =>
            Vector512.Equals(bytes, operands);
    }

    /// <summary>The byte with bit 5 set is the operand.</summary>
    internal readonly struct EqualWithBit5 : IByteTest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<byte> Of(Vector128<byte> bytes, Vector128<byte> operands) =>
            Vector128.Equals(bytes | Vector128.Create((byte)0x20), operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> operands) =>
            Vector256.Equals(bytes | Vector256.Create((byte)0x20), operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> operands) =>
            Vector512.Equals(bytes | Vector512.Create((byte)0x20), operands);
    }

    /// <summary>The byte is no larger than the operand.</summary>
    internal readonly struct AtMost : IByteTest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<byte> Of(Vector128<byte> bytes, Vector128<byte> operands) =>
            Vector128.LessThanOrEqual(bytes, operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> operands) =>
            Vector256.LessThanOrEqual(bytes, operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> operands) =>
            Vector512.LessThanOrEqual(bytes, operands);
    }

    /// <summary>The byte is a digit no larger than the operand.</summary>
    internal readonly struct Digit : IByteTest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<byte> Of(Vector128<byte> bytes, Vector128<byte> operands) =>
            Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> operands) =>
            Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)'0'), operands);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> operands) =>
            Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)'0'), operands);
    }

    /// <summary>The byte, as a signed number, is less than the operand.</summary>
    internal readonly struct SignedLess : IByteTest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<byte> Of(Vector128<byte> bytes, Vector128<byte> operands) =>
            Vector128.LessThan(bytes.AsSByte(), operands.AsSByte()).AsByte();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> operands) =>
            Vector256.LessThan(bytes.AsSByte(), operands.AsSByte()).AsByte();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> operands) =>
            Vector512.LessThan(bytes.AsSByte(), operands.AsSByte()).AsByte();
    }
}
