using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Checks the order of tokens (RFC 8259, sections 4 and 5). The position of the token after another is the next bit, or the one after
/// the white space there.
/// </summary>
internal struct TokenOrder
{
    // The lowest bit if the next block starts after this token, possibly with white space between them.
    private ulong _afterOpen;
    private ulong _afterComma;
    private ulong _afterColon;
    private ulong _afterName;

    // The lowest bit if the previous block ended inside a name.
    private ulong _nameGoesOn;

    /// <summary>The state before a value.</summary>
    public static TokenOrder BeforeValue => new() { _afterColon = 1 };

    /// <summary>Checks the tokens of the next block.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="scalars">Where numbers and literal names start.</param>
    /// <param name="inObject">The bytes directly inside objects.</param>
    /// <returns>The positions of tokens that are not allowed there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong FindMisplaced(in BlockTokens tokens, ulong scalars, ulong inObject)
    {
        ulong white = tokens.White;
        ulong afterOpen = Next(tokens.Opens, white, ref _afterOpen);
        ulong afterComma = Next(tokens.Commas, white, ref _afterComma);
        ulong afterColon = Next(tokens.Colons, white, ref _afterColon);
        ulong first = afterOpen | afterComma;
        ulong names = first & inObject;

        // Adding the first bit of a string to its run of bits carries it to the end of the run.
        ulong moved = tokens.Strings + ((tokens.OpeningQuotes & names) | _nameGoesOn);
        _nameGoesOn = moved < tokens.Strings ? 1u : 0u;
        ulong afterName = Next(moved & ~tokens.Strings, white, ref _afterName);

        // All other positions are after values.
        ulong expected = first | afterColon;
        ulong noNames = tokens.Opens | scalars;
        return ((noNames | tokens.OpeningQuotes) & ~expected)
            | (noNames & names)
            | (tokens.Commas & expected)
            | (tokens.Closes & (afterComma | afterColon))
            | (tokens.Colons ^ afterName);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Next(ulong tokens, ulong white, ref ulong goesOn)
    {
        ulong next = (tokens << 1) | goesOn;
        goesOn = tokens >> 63;
        if (white == 0)
            return next;

        // Adding the bit to the run of white space that starts there carries it to the end of the run.
        ulong moved = (next & white) + white;
        goesOn |= moved < white ? 1u : 0u;
        return (next | moved) & ~white;
    }
}
