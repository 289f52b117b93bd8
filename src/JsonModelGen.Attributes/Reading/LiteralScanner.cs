using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Checks the literal names <c>true</c>, <c>false</c> and <c>null</c> (RFC 8259, section 3).</summary>
internal static class LiteralScanner
{
    /// <summary>Finds the end of a literal name.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">The index of its first byte, which is already known to match.</param>
    /// <param name="literal">The name that starts with this byte.</param>
    /// <returns>The index after it.</returns>
    /// <exception cref="JsonModelException">It is misspelled, or cut off.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Scan(ReadOnlySpan<byte> input, int position, ReadOnlySpan<byte> literal)
    {
        return input[position..].StartsWith(literal) ? position + literal.Length : throw Misspelled(input, position, literal);
    }

    private static JsonModelException Misspelled(ReadOnlySpan<byte> input, int position, ReadOnlySpan<byte> literal)
    {
        int same = input[position..].CommonPrefixLength(literal);
        return ReadingError.Syntax(input, position + same, "\"true\", \"false\" or \"null\"");
    }
}
