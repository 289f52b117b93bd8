using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>
/// Eight chars, some of which are written as they are and the others as <c>\n</c> or <c>\uXXXX</c>, each in eight bytes of its own,
/// of which one instruction then removes those that do not count: a third of the instructions that <see cref="EscapeLayouts"/> takes.
/// </summary>
internal static class EscapeCompression
{
    /// <summary>How many bytes a store for eight chars touches.</summary>
    internal const int Touched = 64;

    /// <summary>Whether there are the instructions for it.</summary>
    internal static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512Vbmi2.IsSupported;
    }

    /// <summary>Writes eight chars where at least <see cref="Touched"/> bytes are known to follow <paramref name="target"/>.</summary>
    /// <param name="target">Where they go.</param>
    /// <param name="chars">The chars.</param>
    /// <param name="clean">In its first eight bytes all bits for each char that stays as it is, none for the others.</param>
    /// <param name="shortEscapes">All bits for each char that is written as a backslash and a letter, none for the others.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(ref byte target, Vector128<ushort> chars, Vector128<sbyte> clean, Vector128<ushort> shortEscapes)
    {
        Vector512<ulong> lanes = Avx512F.ConvertToVector512UInt64(chars);
        Vector512<ulong> stays = Avx512F.ConvertToVector512Int64(clean).AsUInt64();

        // Four bits for each of the bytes 2 to 5, highest digit first; the table has \ and u behind the digits.
        Vector512<byte> digits = Avx512Vbmi.MultiShift(Vector512.Create(0x0000_0004_080C_0000ul).AsByte(), lanes);
        Vector512<byte> places = (digits & Vector512.Create(0x0000_0F0F_0F0F_0000ul).AsByte()) | Vector512.Create(0x1110ul).AsByte();
        Vector512<byte> table = Vector256.Create("0123456789ABCDEF\\u              "u8).ToVector512Unsafe();
        Vector512<byte> escapes = Avx512Vbmi.PermuteVar64x8(table, places);

        // Controls have their letters in the table; the backslash is its own.
        Vector128<ushort> letters = ByteShuffle.Pick(Vector128.Create("\0\0\0\0\0\0\0\0btn\0fr\0\0"u8), chars.AsByte()).AsUInt16();
        letters = Vector128.ConditionalSelect(Vector128.Equals(chars, Vector128.Create((ushort)'\\')), chars, letters);
        Vector512<ulong> shortened = Avx512F.ConvertToVector512UInt64((letters << 8) | Vector128.Create((ushort)'\\'));
        Vector512<ulong> shorten = Avx512F.ConvertToVector512Int64(shortEscapes.AsInt16()).AsUInt64();

        Vector512<ulong> bytes = Vector512.ConditionalSelect(stays, lanes, Vector512.ConditionalSelect(shorten, shortened, escapes.AsUInt64()));
        Vector512<ulong> counts = Vector512.ConditionalSelect(
            stays, Vector512.Create(0xFFul), Vector512.ConditionalSelect(shorten, Vector512.Create(0xFFFFul), Vector512.Create(0x0000_FFFF_FFFF_FFFFul)));
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, counts.AsByte(), bytes.AsByte()).StoreUnsafe(ref target);
    }
}
