using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Tests 64 bytes at once: a bit for each, the lowest for the first. With vectors as wide as the processor has them.</summary>
internal static class Block64
{
    /// <summary>How many bytes it are.</summary>
    internal const int Length = 64;

    /// <summary>Which bytes have a value.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong EqualTo(ref byte first, byte value)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.Equals(Vector512.LoadUnsafe(ref first), Vector512.Create(value)).ExtractMostSignificantBits();
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> values = Vector256.Create(value);
            return Vector256.Equals(Vector256.LoadUnsafe(ref first), values).ExtractMostSignificantBits()
                | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, 32), values).ExtractMostSignificantBits() << 32);
        }

        Vector128<byte> wanted = Vector128.Create(value);
        return Vector128.Equals(Vector128.LoadUnsafe(ref first), wanted).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.LoadUnsafe(ref first, 16), wanted).ExtractMostSignificantBits() << 16)
            | ((ulong)(Vector128.Equals(Vector128.LoadUnsafe(ref first, 32), wanted).ExtractMostSignificantBits()
                | (Vector128.Equals(Vector128.LoadUnsafe(ref first, 48), wanted).ExtractMostSignificantBits() << 16)) << 32);
    }

    /// <summary>Which bytes, as numbers with a sign, are below a limit.</summary>
    /// <param name="first">The first of 64 bytes.</param>
    /// <param name="limit">The limit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong LessThan(ref byte first, sbyte limit)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.LessThan(Vector512.LoadUnsafe(ref first).AsSByte(), Vector512.Create(limit)).ExtractMostSignificantBits();
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<sbyte> limits = Vector256.Create(limit);
            return Vector256.LessThan(Vector256.LoadUnsafe(ref first).AsSByte(), limits).ExtractMostSignificantBits()
                | ((ulong)Vector256.LessThan(Vector256.LoadUnsafe(ref first, 32).AsSByte(), limits).ExtractMostSignificantBits() << 32);
        }

        Vector128<sbyte> bound = Vector128.Create(limit);
        return Vector128.LessThan(Vector128.LoadUnsafe(ref first).AsSByte(), bound).ExtractMostSignificantBits()
            | (Vector128.LessThan(Vector128.LoadUnsafe(ref first, 16).AsSByte(), bound).ExtractMostSignificantBits() << 16)
            | ((ulong)(Vector128.LessThan(Vector128.LoadUnsafe(ref first, 32).AsSByte(), bound).ExtractMostSignificantBits()
                | (Vector128.LessThan(Vector128.LoadUnsafe(ref first, 48).AsSByte(), bound).ExtractMostSignificantBits() << 16)) << 32);
    }
}
