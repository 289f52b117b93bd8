using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Finds the end of a value of any kind and validates it.</summary>
internal static class ValueSkipper
{
    /// <summary>
    /// How many bytes are skipped token by token before blocks of them are. To compile <see cref="ContainerSkipper"/> takes about 5 ms,
    /// as long as skipping some megabytes; programs that start, read a few responses and end never need it.
    /// </summary>
    private const long BytesBeforeBlocks = 1024 * 1024;

    // Not exact if threads add at the same time, which does not matter.
    private static long s_skippedByTokens;

    /// <summary>Finds the end of a value.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the value starts; white space may come first.</param>
    /// <param name="depthLeft">How many levels of objects and arrays it may have.</param>
    /// <param name="maxDepth">The limit to name in an error.</param>
    /// <returns>The index after the value.</returns>
    /// <exception cref="JsonModelException">It is malformed, cut off, or nested too deep.</exception>
    internal static int Skip(ReadOnlySpan<byte> input, int position, int depthLeft, int maxDepth)
    {
        position = WhiteSpace.Skip(input, position);
        byte first = (uint)position < (uint)input.Length ? input[position] : (byte)0;
        return first is (byte)'{' or (byte)'['
            ? SkipContainer(input, position, depthLeft, maxDepth)
            : SkipScalar(input, position, first);
    }

    /// <summary>Finds the end of a string, number or literal name.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where it starts.</param>
    /// <param name="first">The byte there; 0 at the end of the text.</param>
    /// <returns>The index after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipScalar(ReadOnlySpan<byte> input, int position, byte first)
    {
        if (first == '"')
        {
            return SkipString(input, position + 1);
        }

        return (uint)(first - '0') <= 9 || first == '-'
            ? NumberScanner.Scan(input, position)
            : SkipLiteral(input, position, first);
    }

    /// <summary>Finds the end of a string.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">The index after its opening quotation mark.</param>
    /// <returns>The index after its closing quotation mark.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipString(ReadOnlySpan<byte> input, int position)
    {
        position = StringScanner.SkipUnescaped(input, position);
        return (uint)position < (uint)input.Length && input[position] == '"'
            ? position + 1
            : StringScanner.FindEnd(input, position, out _) + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipLiteral(ReadOnlySpan<byte> input, int position, byte first) => first switch
    {
        (byte)'t' => LiteralScanner.Scan(input, position, "true"u8),
        (byte)'f' => LiteralScanner.Scan(input, position, "false"u8),
        (byte)'n' => LiteralScanner.Scan(input, position, "null"u8),
        _ => throw ReadingError.Syntax(input, position, "a value"),
    };

    /// <summary>In blocks where that pays; what is not accepted there is examined token by token, so that the error is exact.</summary>
    private static int SkipContainer(ReadOnlySpan<byte> input, int position, int depthLeft, int maxDepth)
    {
        if (ContainerSkipper.IsSupported
            && (s_skippedByTokens >= BytesBeforeBlocks || !RuntimeFeature.IsDynamicCodeCompiled)
            && ContainerSkipper.TrySkip(input, position, depthLeft) is >= 0 and int blocksEnd)
        {
            return blocksEnd;
        }

        int end = TokenSkipper.Skip(input, position, depthLeft, maxDepth);
        s_skippedByTokens += end - position;
        return end;
    }
}
