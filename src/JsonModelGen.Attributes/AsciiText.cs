using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>Converts ASCII to UTF-16. The calls of an <c>Encoding</c> would cost more than the few characters of most strings.</summary>
internal static class AsciiText
{
    /// <summary>How many bytes <see cref="WidenBlock"/> widens.</summary>
    internal const int BlockLength = 16;

    /// <summary>Creates a string.</summary>
    /// <param name="ascii">The characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static string Create(ReadOnlySpan<byte> ascii) =>
        ascii.IsEmpty ? "" : string.Create(ascii.Length, ascii, static (characters, ascii) => Widen(ascii, characters));

    /// <summary>Widens each byte to a character.</summary>
    /// <param name="ascii">The bytes.</param>
    /// <param name="destination">Where the characters go: at least as many.</param>
    internal static void Widen(ReadOnlySpan<byte> ascii, Span<char> destination)
    {
        // The slice is bounds-checked: source and target both have `length` elements, and every access below stays within them.
        int length = ascii.Length;
        ref byte source = ref MemoryMarshal.GetReference(ascii);
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination[..length]));
        if (length >= Vector128<byte>.Count)
        {
            int last = length - Vector128<byte>.Count;
            for (int i = 0; i < last; i += Vector128<byte>.Count)
            {
                WidenBlock(ref Unsafe.Add(ref source, i), ref Unsafe.Add(ref target, i));
            }

            // The last block may overlap the one before it.
            WidenBlock(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref target, last));
        }
        else if (length >= sizeof(ulong))
        {
            WidenEight(ref source, ref target, 0);
            WidenEight(ref source, ref target, length - sizeof(ulong));
        }
        else if (length >= sizeof(uint))
        {
            WidenFour(ref source, ref target, 0);
            WidenFour(ref source, ref target, length - sizeof(uint));
        }
        else if (length != 0)
        {
            // Up to three, without a branch for the number.
            target = source;
            Unsafe.Add(ref target, length >> 1) = Unsafe.Add(ref source, length >> 1);
            Unsafe.Add(ref target, length - 1) = Unsafe.Add(ref source, length - 1);
        }
    }

    /// <summary>Widens 16 bytes.</summary>
    /// <param name="source">The first of them.</param>
    /// <param name="target">Where the characters go: room for 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WidenBlock(ref byte source, ref ushort target)
    {
        Vector128<byte> block = Vector128.LoadUnsafe(ref source);
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256.WidenLower(block.ToVector256Unsafe()).StoreUnsafe(ref target);
            return;
        }

        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(block);
        lower.StoreUnsafe(ref target);
        upper.StoreUnsafe(ref target, (nuint)Vector128<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(ref byte source, ref ushort target, int index)
    {
        Vector64<byte> eight = Vector64.LoadUnsafe(ref source, (nuint)index);
        Vector128.WidenLower(eight.ToVector128Unsafe()).StoreUnsafe(ref target, (nuint)index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenFour(ref byte source, ref ushort target, int index)
    {
        uint four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref source, index));
        ulong wide = Vector128.WidenLower(Vector128.CreateScalar(four).AsByte()).AsUInt64().ToScalar();
        Unsafe.WriteUnaligned(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref target, index)), wide);
    }
}
