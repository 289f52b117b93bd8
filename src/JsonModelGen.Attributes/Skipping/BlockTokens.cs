using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>The tokens of a block as bit masks, with a bit for each byte of a token.</summary>
internal readonly struct BlockTokens
{
    /// <summary>The opening quotation marks of strings.</summary>
    public required ulong OpeningQuotes { get; init; }

    /// <summary>The bytes of strings, including the opening quotation mark but not the closing one.</summary>
    public required ulong Strings { get; init; }

    /// <summary>White space outside of strings.</summary>
    public required ulong White { get; init; }

    /// <summary>Opening brackets of both kinds.</summary>
    public required ulong Opens { get; init; }

    /// <summary>Closing brackets of both kinds.</summary>
    public required ulong Closes { get; init; }

    /// <summary>Which of the brackets are those of objects; all other bits are unspecified.</summary>
    public required ulong Braces { get; init; }

    public required ulong Commas { get; init; }

    public required ulong Colons { get; init; }

    /// <summary>Invalid control characters: in strings all of them, outside those that are not white space.</summary>
    public required ulong Controls { get; init; }

    /// <summary>Everything else outside of strings: the bytes of numbers and literal names, if the text is well-formed.</summary>
    public required ulong Scalars { get; init; }

    /// <summary>Finds the tokens of a block.</summary>
    /// <param name="block">Its first byte; <see cref="Block64.Length"/> bytes can be read.</param>
    /// <param name="strings">The bytes of strings.</param>
    /// <param name="quotes">The opening and closing quotation marks.</param>
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
