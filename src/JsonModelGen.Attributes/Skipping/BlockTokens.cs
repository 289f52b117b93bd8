using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>What the bytes of a block are, with a bit for each; for tokens of several bytes, also for each of these.</summary>
internal readonly struct BlockTokens
{
    /// <summary>The quotation marks that begin a string.</summary>
    public required ulong OpeningQuotes { get; init; }

    /// <summary>The bytes of strings: with the quotation mark that begins them, without the one that ends them.</summary>
    public required ulong Strings { get; init; }

    /// <summary>White space outside of strings.</summary>
    public required ulong White { get; init; }

    /// <summary>Opening brackets of both kinds.</summary>
    public required ulong Opens { get; init; }

    /// <summary>Closing brackets of both kinds.</summary>
    public required ulong Closes { get; init; }

    /// <summary>Of the brackets, those of objects; what the other bits are means nothing.</summary>
    public required ulong Braces { get; init; }

    public required ulong Commas { get; init; }

    public required ulong Colons { get; init; }

    /// <summary>Control characters that no JSON text has there: in strings all of them, outside those that are no white space.</summary>
    public required ulong Controls { get; init; }

    /// <summary>All else outside of strings: the bytes of numbers and literal names, if it is well-formed.</summary>
    public required ulong Scalars { get; init; }

    /// <summary>Finds what the bytes of a block are.</summary>
    /// <param name="block">The first one.</param>
    /// <param name="strings">The bytes of strings.</param>
    /// <param name="quotes">The quotation marks that begin or end a string.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockTokens Of(ref byte block, ulong strings, ulong quotes)
    {
        ulong outside = ~(strings | quotes);
        ulong white = Block64.EqualTo(ref block, (byte)' ') & outside;
        ulong controls = Block64.AtMost(ref block, 0x1F);
        if (controls != 0)
        {
            ulong lines = (Block64.EqualTo(ref block, (byte)'\n') | Block64.EqualTo(ref block, (byte)'\r') | Block64.EqualTo(ref block, (byte)'\t')) & outside;
            controls &= ~lines;
            white |= lines;
        }

        ulong opens = Block64.EqualToWithBit5(ref block, (byte)'{') & outside;
        ulong closes = Block64.EqualToWithBit5(ref block, (byte)'}') & outside;
        ulong commas = Block64.EqualTo(ref block, (byte)',') & outside;
        ulong colons = Block64.EqualTo(ref block, (byte)':') & outside;
        return new()
        {
            OpeningQuotes = quotes & strings,
            Strings = strings,
            White = white,
            Opens = opens,
            Closes = closes,
            Braces = ~Block64.AtMost(ref block, (byte)']'),
            Commas = commas,
            Colons = colons,
            Controls = controls,
            Scalars = outside & ~(white | opens | closes | commas | colons),
        };
    }
}
