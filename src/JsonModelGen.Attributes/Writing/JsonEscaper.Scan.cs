using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <content>Copies text block by block as long as nothing in it needs an escape.</content>
internal sealed partial class JsonEscaper
{
    /// <summary>Shorter text is not worth a vector.</summary>
    private const int ShortestBlock = 4;

    /// <summary>Text of so many chars takes two vectors.</summary>
    internal const int LongestShort = 32;

    // A byte must be escaped if the class bits of its two nibbles have one in common.
    private readonly Vector128<byte> _lowNibbles;
    private readonly Vector128<byte> _highNibbles;

    /// <summary>Copies short text if all of it is clean.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="destination">Where it goes: <see cref="LongestShort"/> bytes.</param>
    /// <returns>Whether it has from <see cref="ShortestBlock"/> to <see cref="LongestShort"/> chars, and was copied.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> destination)
    {
        // Invariant of the loads and stores: ShortestBlock <= length <= LongestShort, and the destination holds as many.
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

    /// <summary>Copies text of sixteen chars at least if all of it is clean, else whole blocks of it.</summary>
    /// <returns>How many chars (= bytes) were copied: all, or a number from which escaping goes on.</returns>
    private int CopyClean(ReadOnlySpan<ushort> text, Span<byte> destination)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < 16) return 0;

        // Invariants of the loads and stores: 0 <= offset and offset + 16 <= text.Length, and the destination holds the text.
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

        // The last 16, of which some are written already.
        Vector128<byte> last = Narrow(ref source, length - 16, length - 8);
        if (MustEscape(last, lowNibbles, highNibbles)) return i;
        last.StoreUnsafe(ref target, (nuint)(length - 16));
        return length;
    }

    /// <summary>Copies the text if all of it is clean, else whole blocks of it.</summary>
    /// <returns>How many bytes were copied: all, or a number from which escaping goes on.</returns>
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

    /// <summary>One byte for each char; those beyond ASCII become bytes that must be escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
    {
        // This one takes the chars as signed: 0x8000 and above become 0 instead of 255, which must be escaped as well.
        if (Sse2.IsSupported) return Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());
        return Vector128.NarrowWithSaturation(low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MustEscape(Vector128<byte> block, Vector128<byte> lowNibbles, Vector128<byte> highNibbles) =>
        Classes(block, lowNibbles, highNibbles) != Vector128<byte>.Zero;

    /// <summary>For each byte the classes of which both of its nibbles are; none if it can stay as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Classes(Vector128<byte> block, Vector128<byte> lowNibbles, Vector128<byte> highNibbles) =>
        ByteShuffle.Pick(lowNibbles, block & Vector128.Create((byte)0x0F)) & ByteShuffle.Pick(highNibbles, block >>> 4);

    /// <summary>Gives each high nibble whose bytes need escapes a class bit, and each low nibble the bits of the classes it occurs in.</summary>
    private static (Vector128<byte> Low, Vector128<byte> High) NibbleClasses(AsciiEscapes ascii)
    {
        // Plain loops over plain arrays: this runs in each process's first write, where every other method would be compiled first.
        byte[] low = new byte[16];
        byte[] high = new byte[16];

        // Bit 0: all 16 are escaped (controls, everything beyond ASCII). The other high nibbles get a bit of their own,
        // of which there are six: 2 to 7.
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
