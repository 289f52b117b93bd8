using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>
/// Writes eight chars at a time, some unchanged and the others as <c>\n</c> or <c>\uXXXX</c>: each gets eight bytes, and one instruction
/// removes those that are not used. This takes a third of the instructions of <see cref="EscapeLayouts"/>.
/// </summary>
/// <remarks>
/// Non-ASCII chars and DEL are always escaped as <c>\uXXXX</c>, so all non-ASCII chars are looked up as DEL. The tables hold the first byte,
/// the second byte and the length of the entries of <see cref="AsciiEscapes"/>.
/// </remarks>
internal sealed class EscapeCompression
{
    /// <summary>How many bytes the store for eight chars overwrites.</summary>
    internal const int Touched = 64;

    private const byte Last = 0x7F;

    private readonly Table _firstBytes;
    private readonly Table _secondBytes;

    // A bit for each of a char's eight bytes that its escape does not use.
    private readonly Table _dropped;

    private EscapeCompression(AsciiEscapes ascii)
    {
        Span<byte> first = stackalloc byte[Last + 1];
        Span<byte> second = stackalloc byte[Last + 1];
        Span<byte> dropped = stackalloc byte[Last + 1];
        for (int c = 0; c < first.Length; c++)
        {
            ulong entry = ascii.Entries[c];
            first[c] = (byte)entry;
            second[c] = (byte)(entry >> 8);
            dropped[c] = (byte)(0xFF << (int)(entry >> 56));
        }

        (_firstBytes, _secondBytes, _dropped) = (new Table(first), new Table(second), new Table(dropped));
    }

    /// <summary>Whether the processor has the required instructions.</summary>
    internal static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512Vbmi2.IsSupported;
    }

    /// <summary>The instance for <see cref="JsonEscaper.Default"/>, created when the first text needs an escape, so that startup does not pay for it.</summary>
    internal static EscapeCompression Default => Instance.Value;

    /// <summary>Writes up to eight chars where at least <see cref="Touched"/> bytes are known to follow <paramref name="target"/>.</summary>
    /// <param name="target">Where they go.</param>
    /// <param name="chars">The chars.</param>
    /// <param name="count">How many of them to write.</param>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Write(ref byte target, Vector128<ushort> chars, int count)
    {
        Vector128<short> capped = Vector128.Min(chars, Vector128.Create((ushort)Last)).AsInt16();
        Vector512<byte> index = Sse2.PackUnsignedSaturate(capped, capped).ToVector256Unsafe().ToVector512Unsafe();
        Vector128<byte> first = _firstBytes.Of(index);
        Vector128<byte> second = _secondBytes.Of(index);
        Vector128<byte> dropped = _dropped.Of(index);
        Vector512<byte> starts = Avx512F.ConvertToVector512UInt64(Sse2.UnpackLow(first, second).AsUInt16()).AsByte();

        // Four bits for each of the bytes 2 to 5, highest digit first; the other bytes become zero.
        Vector512<ulong> lanes = Avx512F.ConvertToVector512UInt64(chars);
        Vector512<byte> digits = Avx512Vbmi.MultiShift(Vector512.Create(0x0000_0004_080C_0000ul).AsByte(), lanes);
        Vector512<byte> places = (digits & Vector512.Create(0x0000_0F0F_0F0F_0000ul).AsByte()) | Vector512.Create(0x1010ul).AsByte();
        Vector512<byte> table = Vector256.Create("0123456789ABCDEF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8).ToVector512Unsafe();
        Vector512<byte> bytes = Avx512Vbmi.PermuteVar64x8(table, places) | starts;

        // Each byte selects its bit from the eight of its char.
        Vector512<byte> ofEach = Avx512Vbmi.PermuteVar64x8(
            dropped.ToVector256Unsafe().ToVector512Unsafe(),
            Vector512.Create(0, 0x0101_0101_0101_0101, 0x0202_0202_0202_0202, 0x0303_0303_0303_0303, 0x0404_0404_0404_0404, 0x0505_0505_0505_0505, 0x0606_0606_0606_0606, 0x0707_0707_0707_0707).AsByte());
        Vector512<byte> kept = Vector512.Equals(ofEach & Vector512.Create(0x8040_2010_0804_0201ul).AsByte(), Vector512<byte>.Zero);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, bytes).StoreUnsafe(ref target);

        ulong ofAll = dropped.AsUInt64().ToScalar();
        return (8 * count) - BitOperations.PopCount(count == 8 ? ofAll : ofAll & ((1ul << (8 * count)) - 1));
    }

    /// <summary>A byte for each char of ASCII.</summary>
    private readonly struct Table(ReadOnlySpan<byte> bytes)
    {
        private readonly Vector512<byte> _low = Vector512.Create(bytes);
        private readonly Vector512<byte> _high = Vector512.Create(bytes[64..]);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<byte> Of(Vector512<byte> index) => Avx512Vbmi.PermuteVar64x8x2(_low, index, _high).GetLower().GetLower();
    }

    private static class Instance
    {
        internal static readonly EscapeCompression Value = new(JsonEscaper.Default.Ascii);
    }
}
