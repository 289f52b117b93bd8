namespace JsonModelGen;

/// <summary>The errors of a text that is not JSON. Cold code: nothing here is paid for while nothing fails.</summary>
internal static class ReadingError
{
    /// <summary>An error at a place of the input.</summary>
    /// <param name="kind">The kind of error.</param>
    /// <param name="offset">Where, in bytes from the input's start.</param>
    /// <param name="message">The description, without the position.</param>
    internal static JsonModelException At(JsonModelErrorKind kind, int offset, string message) => new(kind, message) { Offset = offset };

    /// <summary>An unexpected byte, or the unexpected end of the text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="offset">Where the byte lies; the text's length if that ends too early.</param>
    /// <param name="expected">What was expected there, with its article.</param>
    internal static JsonModelException Syntax(ReadOnlySpan<byte> input, int offset, string expected)
    {
        return offset >= input.Length
            ? At(JsonModelErrorKind.UnexpectedEnd, input.Length, $"{Capitalized(expected)} was expected, but the text ends.")
            : At(JsonModelErrorKind.InvalidJson, offset, $"{Capitalized(expected)} was expected, but {OffendingText.Character(input, offset)} was found.");
    }

    /// <summary>Text after the end of the value.</summary>
    /// <param name="input">The text.</param>
    /// <param name="offset">Where it starts.</param>
    internal static JsonModelException TrailingData(ReadOnlySpan<byte> input, int offset)
    {
        return At(
            JsonModelErrorKind.TrailingData,
            offset,
            $"The end of the text was expected behind the value, but {OffendingText.Character(input, offset)} was found.");
    }

    /// <summary>An opening bracket too many.</summary>
    /// <param name="offset">Where it stands.</param>
    /// <param name="maxDepth">How deep the nesting may be.</param>
    internal static JsonModelException TooDeep(int offset, int maxDepth)
    {
        return At(JsonModelErrorKind.DepthExceeded, offset, $"Objects and arrays are nested deeper than {maxDepth}, which is the limit.");
    }

    /// <summary>A string that is not valid Unicode.</summary>
    /// <param name="offset">Where the first wrong byte or escape lies.</param>
    /// <param name="wrong">What was found there, with its article.</param>
    internal static JsonModelException InvalidText(int offset, string wrong)
    {
        return At(JsonModelErrorKind.InvalidText, offset, $"Valid Unicode text was expected, but {wrong} was found.");
    }

    /// <summary>A phrase as the beginning of a sentence.</summary>
    /// <param name="phrase">The phrase.</param>
    internal static string Capitalized(string phrase)
    {
        return phrase.Length > 0 && char.IsAsciiLetterLower(phrase[0])
            ? char.ToUpperInvariant(phrase[0]) + phrase[1..]
            : phrase;
    }
}
