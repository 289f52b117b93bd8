using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <content>Copies text block by block, up to the first block that needs an escape. Text without escapes is called clean.</content>
internal sealed partial class JsonEscaper
{
    /// <summary>The shortest text that is worth a vector.</summary>
    private const int ShortestBlock = 4;

    /// <summary>The longest text that fits in two vectors.</summary>
    internal const int LongestShort = 32;

    // A byte must be escaped if the class bits of its two nibbles have a bit in common.
    private readonly Vector128<byte> _lowNibbles;
    private readonly Vector128<byte> _highNibbles;

    /// <summary>Copies short text if all of it is clean.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="destination">Where it goes: room for <see cref="LongestShort"/> bytes.</param>
    /// <returns>Whether it was copied: it is clean, and has from <see cref="ShortestBlock"/> to <see cref="LongestShort"/> chars.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> destination)
    {
        // Invariant of the loads and stores: ShortestBlock <= length <= LongestShort <= destination.Length.
        int length = text.Length;
        if (!Vector128.IsHardwareAccelerated || (uint)(length - ShortestBlock) > LongestShort - ShortestBlock || destination.Length < LongestShort) return false;
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);
        if (length >= 16)
        {
            // The first 16 and the last 16.
            Vector128<byte> first = Narrow(ref source, 0, 8);
            Vector128<byte> last = Narrow(ref source, length - 16, length - 8);
            if ((Classes(first, _lowNibbles, _highNibbles) | Classes(last, _lowNibbles, _highNibbles)) != Vector128<byte>.Zero) return false;
            first.StoreUnsafe(ref target);
            last.StoreUnsafe(ref target, (nuint)(length - 16));
        }
        else if (length >= 8)
        {
            // The first 8 and the last 8.
            Vector128<byte> block = Narrow(ref source, 0, length - 8);
            if (MustEscape(block, _lowNibbles, _highNibbles)) return false;
            Unsafe.WriteUnaligned(ref target, block.AsUInt64().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 8), block.AsUInt64().GetElement(1));
        }
        else
        {
            // The first 4 and the last 4.
            ulong first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));
            ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - 4)));
            Vector128<ushort> chars = Vector128.Create(first, last).AsUInt16();
            Vector128<byte> block = Narrow(chars, chars);
            if (MustEscape(block, _lowNibbles, _highNibbles)) return false;
            Unsafe.WriteUnaligned(ref target, block.AsUInt32().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 4), block.AsUInt32().GetElement(1));
        }

        return true;
    }

    /// <summary>Copies text of at least 16 chars if all of it is clean, else the clean blocks at its start.</summary>
    /// <returns>How many chars (= bytes) were copied: all, or the index at which escaping continues.</returns>
    private int CopyClean(ReadOnlySpan<ushort> text, Span<byte> destination)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < 16) return 0;

        // Invariants of the loads and stores: 0 <= offset and offset + 16 <= text.Length <= destination.Length.
        if (destination.Length < text.Length) throw new ArgumentException("The destination is shorter than the text.", nameof(destination));
        ref ushort source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref MemoryMarshal.GetReference(destination);
        Vector128<byte> lowNibbles = _lowNibbles;
        Vector128<byte> highNibbles = _highNibbles;
        int length = text.Length;
        int i = 0;
        for (; i <= length - 16; i += 16)
        {
            Vector128<byte> block = Narrow(ref source, i, i + 8);
            if (MustEscape(block, lowNibbles, highNibbles)) return i;
            block.StoreUnsafe(ref target, (nuint)i);
        }

        if (i == length) return i;

        // The last 16, some of which have been written already.
        Vector128<byte> last = Narrow(ref source, length - 16, length - 8);
        if (MustEscape(last, lowNibbles, highNibbles)) return i;
        last.StoreUnsafe(ref target, (nuint)(length - 16));
        return length;
    }

    /// <summary>Copies the text if all of it is clean, else the clean blocks at its start.</summary>
    /// <returns>How many bytes were copied: all, or the index at which escaping continues.</returns>
    private int CopyClean(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < 16) return 0;

        int i = 0;
        for (; i <= text.Length - 16; i += 16)
        {
            Vector128<byte> block = Vector128.Create(text[i..]);
            if (MustEscape(block, _lowNibbles, _highNibbles)) return i;
            block.CopyTo(destination[i..]);
        }

        if (i == text.Length) return i;
        Vector128<byte> last = Vector128.Create(text[^16..]);
        if (MustEscape(last, _lowNibbles, _highNibbles)) return i;
        last.CopyTo(destination[(text.Length - 16)..]);
        return text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort source, int first, int second)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)first);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref source, (nuint)second);
        return Narrow(low, high);
    }

    /// <summary>Narrows each char to a byte; non-ASCII chars become bytes that must be escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
    {
        // Treats chars as signed: 0x8000 and above become 0 instead of 255, which must be escaped as well.
        if (Sse2.IsSupported) return Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());
        return Vector128.NarrowWithSaturation(low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MustEscape(Vector128<byte> block, Vector128<byte> lowNibbles, Vector128<byte> highNibbles) =>
        Classes(block, lowNibbles, highNibbles) != Vector128<byte>.Zero;

    /// <summary>For each byte, the class bits that both of its nibbles have; 0 if it needs no escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Classes(Vector128<byte> block, Vector128<byte> lowNibbles, Vector128<byte> highNibbles) =>
        ByteShuffle.Pick(lowNibbles, block & Vector128.Create((byte)0x0F)) & ByteShuffle.Pick(highNibbles, block >>> 4);

    /// <summary>Gives each high nibble a class bit, and each low nibble the bits of the classes in which its byte needs an escape.</summary>
    private static (Vector128<byte> Low, Vector128<byte> High) NibbleClasses(AsciiEscapes ascii)
    {
        // Plain loops over arrays: this runs in the first write of a process, where any method called would have to be compiled first.
        byte[] low = new byte[16];
        byte[] high = new byte[16];

        // Bit 0 is for high nibbles of which all 16 bytes are escaped (controls, non-ASCII). The other six, 2 to 7, get a bit
        // of their own.
        for (int column = 0; column < 16; column++) low[column] = 1;
        for (int row = 0; row < 16; row++)
        {
            high[row] = (byte)(row is < 2 or >= 8 ? 1 : 1 << (row - 1));
            if (high[row] == 1) continue;
            for (int column = 0; column < 16; column++)
            {
                if (ascii.IsEscaped((row << 4) | column)) low[column] |= high[row];
            }
        }

        return (Vector128.LoadUnsafe(ref low[0]), Vector128.LoadUnsafe(ref high[0]));
    }
}
