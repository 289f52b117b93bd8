using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>Finds the strings of a text, block by block, and checks their escapes.</summary>
internal struct StringRuns
{
    // All bits if the block before ended inside a string; the lowest bit if it ended with the backslash of an escape.
    private ulong _goesOn;
    private ulong _escaped;

    /// <summary>Finds the strings of the next block.</summary>
    /// <param name="block">Its first byte.</param>
    /// <param name="input">The text.</param>
    /// <param name="position">Where in it the block starts.</param>
    /// <param name="inside">The bytes of strings: with the quotation mark that begins them, without the one that ends them.</param>
    /// <param name="quotes">The quotation marks that begin or end a string.</param>
    /// <returns>
    /// The backslashes of malformed escapes. Those outside of strings count, too: no value has them.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Find(ref byte block, ReadOnlySpan<byte> input, int position, out ulong inside, out ulong quotes)
    {
        quotes = Block64.EqualTo(ref block, (byte)'"') & ~_escaped;
        ulong backslashes = Block64.EqualTo(ref block, (byte)'\\') & ~_escaped;
        _escaped = 0;
        ulong malformed = 0;
        if (backslashes != 0)
        {
            ulong escapes = EscapeSequence.StartsAmong(backslashes);
            quotes &= ~(escapes << 1);
            _escaped = escapes >> 63;
            malformed = FindMalformed(input, position, escapes);
        }

        inside = Toggle(quotes) ^ _goesOn;
        _goesOn = (ulong)((long)inside >> 63);
        return malformed;
    }

    private static ulong FindMalformed(ReadOnlySpan<byte> input, int position, ulong escapes)
    {
        ulong malformed = 0;
        for (; escapes != 0; escapes &= escapes - 1)
        {
            if (!EscapeSequence.IsWellFormed(input, position + BitOperations.TrailingZeroCount(escapes)))
                malformed |= escapes & (0 - escapes);
        }

        return malformed;
    }

    /// <summary>The bits from each odd one that is set to before the next one: each is the parity of those up to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Toggle(ulong bits)
    {
        if (Pclmulqdq.IsSupported)
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar();

        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }
}
