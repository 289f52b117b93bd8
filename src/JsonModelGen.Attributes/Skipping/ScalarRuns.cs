using System.Numerics;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Validates numbers and literal names: runs of bytes outside of strings that are not white space, brackets, commas or colons.</summary>
internal struct ScalarRuns
{
    private const ulong Last = 1UL << 63;

    // The lowest bit if the previous block ended inside a run.
    private ulong _goesOn;

    /// <summary>Finds the starts of the runs of the next block.</summary>
    /// <param name="scalars">The bytes of all runs.</param>
    /// <param name="continued">Those of a run that started in the previous block.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong FindStarts(ulong scalars, out ulong continued)
    {
        ulong starts = scalars & ~((scalars << 1) | _goesOn);
        continued = scalars & ~(scalars + _goesOn);
        _goesOn = scalars >> 63;
        return starts;
    }

    /// <summary>
    /// Validates runs. Those of digits, minus signs and points are tested all at once (RFC 8259, section 6); literal names, numbers with
    /// exponents, and a run that continues in the next block, one by one.
    /// </summary>
    /// <param name="block">The block's first byte.</param>
    /// <param name="input">The text.</param>
    /// <param name="position">Where in it the block starts.</param>
    /// <param name="scalars">The bytes of the runs.</param>
    /// <param name="starts">Where they start.</param>
    /// <returns>Whether each is a number or a literal name.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreValid(ref byte block, ReadOnlySpan<byte> input, int position, ulong scalars, ulong starts)
    {
        if (scalars == 0)
            return true;

        ulong digits = Block64.Digits(ref block) & scalars;
        ulong zeros = Block64.EqualTo(ref block, (byte)'0');
        ulong minuses = Block64.EqualTo(ref block, (byte)'-') & scalars;
        ulong points = Block64.EqualTo(ref block, (byte)'.') & scalars;
        ulong others = (scalars & ~(digits | minuses | points)) | (scalars & Last);
        ulong rest = ulong.MaxValue;
        while (others != 0)
        {
            ulong upToFirst = others ^ (others - 1);
            int start = 63 - BitOperations.LeadingZeroCount(starts & upToFirst);
            int length = start < 0 ? 0 : LengthOf(input[(position + start)..]);
            if (length == 0)
                return false;
            ulong after = start + length < Block64.Length ? ulong.MaxValue << (start + length) : 0;
            others &= after;
            rest &= after | ((1UL << start) - 1);
        }

        return AreNumbers(starts & rest, digits & rest, zeros, minuses & rest, points & rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreNumbers(ulong starts, ulong digits, ulong zeros, ulong minuses, ulong points)
    {
        ulong integers = (starts & ~minuses) | (minuses << 1);
        ulong fractions = (points << 1) & digits;
        ulong wrong = (minuses & ~starts)
            | (((minuses | points) << 1) & ~digits) // a digit must follow
            | (points & ~(digits << 1)) // a digit must precede
            | ((fractions + digits) & points) // a second point: adding a fraction's first bit carries to its end
            | (((integers & zeros) << 1) & digits); // a leading zero
        return wrong == 0;
    }

    /// <summary>The length of the number or literal name at the start of a text; 0 if there is none.</summary>
    private static int LengthOf(ReadOnlySpan<byte> text)
    {
        int length = text switch
        {
            [(byte)'t', (byte)'r', (byte)'u', (byte)'e', ..] or [(byte)'n', (byte)'u', (byte)'l', (byte)'l', ..] => 4,
            [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e', ..] => 5,
            _ => NumberScanner.EndOf(text, 0),
        };
        return length > 0 && length < text.Length && NumberScanner.EndsNumber(text[length]) ? length : 0;
    }
}
