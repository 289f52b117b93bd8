using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>Finds the strings of a text, block by block, and validates their escapes.</summary>
internal struct StringRuns
{
    // All bits if the previous block ended inside a string; the lowest bit if it ended with the backslash of an escape.
    private ulong _goesOn;
    private ulong _escaped;

    /// <summary>Finds the strings of the next block.</summary>
    /// <param name="block">Its first byte.</param>
    /// <param name="input">The text.</param>
    /// <param name="position">Where in it the block starts.</param>
    /// <param name="inside">The bytes of strings, including the opening quotation mark but not the closing one.</param>
    /// <param name="quotes">The opening and closing quotation marks.</param>
    /// <returns>The backslashes of malformed escapes, also outside of strings, where none are valid.</returns>
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

    /// <summary>Sets the bits from each odd set bit (the first, third …) up to the next set one: each result is the parity of the bits up to it.</summary>
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
