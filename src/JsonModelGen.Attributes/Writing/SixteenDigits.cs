using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>Sixteen decimal digits at once: a fifth of the instructions that two times eight take (<see cref="DecimalDigits.Eight"/>).</summary>
internal static class SixteenDigits
{
    /// <summary>Whether there are the instructions for it; all else here may only be called if there are.</summary>
    internal static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ByteShuffle.IsFast && BitConverter.IsLittleEndian;
    }

    /// <summary>The digits of two values below 10^8, zeros in front of each included.</summary>
    /// <param name="high">The first eight digits.</param>
    /// <param name="low">The other eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Of(ulong high, ulong low)
    {
        if (!Sse2.IsSupported) return Vector128.Create(DecimalDigits.Eight((uint)high), DecimalDigits.Eight((uint)low)).AsByte();

        // The steps of Eight, two values side by side.
        Vector128<ulong> eights = Vector128.Create(high, low);
        Vector128<ulong> tenThousands = Sse2.Multiply(eights.AsUInt32(), Vector128.Create(0xD1B7_1759u)) >> 45;
        Vector128<ulong> fours = eights - Sse2.Multiply(tenThousands.AsUInt32(), Vector128.Create(10_000u));
        Vector128<ushort> halves = (tenThousands | (fours << 32)).AsUInt16();

        Vector128<ushort> hundreds = Sse2.MultiplyHigh(halves, Vector128.Create((ushort)10_486)) >> 4;
        Vector128<ushort> twos = halves - (hundreds * Vector128.Create((ushort)100));
        return OfPairs(hundreds | (twos.AsUInt32() << 16).AsUInt16());
    }

    /// <summary>The digits of eight values below 100, two for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> OfPairs(Vector128<ushort> values)
    {
        Vector128<ushort> tens = (values * Vector128.Create((ushort)103)) >> 10;
        return ((values << 8) - (tens * Vector128.Create((ushort)DecimalDigits.BesideTens))).AsByte() + Vector128.Create((byte)'0');
    }

    /// <summary>Writes a number of nine to sixteen digits, without zeros in front. Sixteen bytes are touched.</summary>
    /// <param name="text">Where it goes.</param>
    /// <param name="digits">All sixteen digits.</param>
    /// <param name="count">How many of them are left without the zeros in front.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteLast(Span<byte> text, Vector128<byte> digits, int count) =>
        ByteShuffle.Pick(digits, Vector128<byte>.Indices + Vector128.Create((byte)(16 - count))).CopyTo(text);

    /// <summary>Writes digits with a point among them. Sixteen bytes are touched.</summary>
    /// <param name="text">Where they go.</param>
    /// <param name="digits">The digits, of which the last is left out.</param>
    /// <param name="point">How many of them are before the point.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteWithPoint(Span<byte> text, Vector128<byte> digits, int point)
    {
        // What follows the point comes one place further.
        Vector128<byte> place = Vector128.Create((byte)point);
        Vector128<byte> further = Vector128.GreaterThan(Vector128<byte>.Indices, place);
        Vector128<byte> spread = ByteShuffle.Pick(digits, Vector128<byte>.Indices + further);
        Vector128.ConditionalSelect(Vector128.Equals(Vector128<byte>.Indices, place), Vector128.Create((byte)'.'), spread).CopyTo(text);
    }
}
