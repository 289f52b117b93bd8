using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Checks which tokens follow which (RFC 8259, sections 4 and 5). For each kind, the place of the next token is the bit above it, or
/// after the white space there.
/// </summary>
internal struct TokenOrder
{
    // The lowest bit if the next block begins, perhaps with white space, after this.
    private ulong _afterOpen;
    private ulong _afterComma;
    private ulong _afterColon;
    private ulong _afterName;

    // The lowest bit if the block before ended inside a name.
    private ulong _nameGoesOn;

    /// <summary>Where a value must come.</summary>
    public static TokenOrder BeforeValue => new() { _afterColon = 1 };

    /// <summary>Checks the tokens of the next block.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="scalars">Where numbers and literal names begin.</param>
    /// <param name="inObject">The bytes directly inside of objects.</param>
    /// <returns>Where something is that may not be there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong FindMisplaced(in BlockTokens tokens, ulong scalars, ulong inObject)
    {
        ulong white = tokens.White;
        ulong afterOpen = Next(tokens.Opens, white, ref _afterOpen);
        ulong afterComma = Next(tokens.Commas, white, ref _afterComma);
        ulong afterColon = Next(tokens.Colons, white, ref _afterColon);
        ulong first = afterOpen | afterComma;
        ulong names = first & inObject;

        // Added to the run of a string, the bit of its beginning moves to its end.
        ulong moved = tokens.Strings + ((tokens.OpeningQuotes & names) | _nameGoesOn);
        _nameGoesOn = moved < tokens.Strings ? 1u : 0u;
        ulong afterName = Next(moved & ~tokens.Strings, white, ref _afterName);

        // All other places are after values.
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

        // Added to the run of white space that begins there, the bit moves to its end.
        ulong moved = (next & white) + white;
        goesOn |= moved < white ? 1u : 0u;
        return (next | moved) & ~white;
    }
}
