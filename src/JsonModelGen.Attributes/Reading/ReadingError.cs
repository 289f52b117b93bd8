namespace JsonModelGen;

/// <summary>Creates the errors of a text that is not JSON.</summary>
internal static class ReadingError
{
    /// <summary>An error at an offset of the input.</summary>
    /// <param name="kind">The kind of error.</param>
    /// <param name="offset">Where, in bytes from the input's start.</param>
    /// <param name="message">The description, without the position.</param>
    internal static JsonModelException At(JsonModelErrorKind kind, int offset, string message) => new(kind, message) { Offset = offset };

    /// <summary>An unexpected byte, or the unexpected end of the text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="offset">The byte's index; the text's length if it ends too early.</param>
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
            $"The end of the text was expected after the value, but {OffendingText.Character(input, offset)} was found.");
    }

    /// <summary>An opening brace or bracket that exceeds the maximum depth.</summary>
    /// <param name="offset">Its index.</param>
    /// <param name="maxDepth">The maximum depth.</param>
    internal static JsonModelException TooDeep(int offset, int maxDepth)
    {
        return At(JsonModelErrorKind.DepthExceeded, offset, $"Objects and arrays are nested deeper than {maxDepth}, which is the limit.");
    }

    /// <summary>A string that is not valid Unicode.</summary>
    /// <param name="offset">The index of the first invalid byte or escape.</param>
    /// <param name="wrong">What was found there, with its article.</param>
    internal static JsonModelException InvalidText(int offset, string wrong)
    {
        return At(JsonModelErrorKind.InvalidText, offset, $"Valid Unicode text was expected, but {wrong} was found.");
    }

    /// <summary>A phrase with its first letter in upper case, to start a sentence.</summary>
    /// <param name="phrase">The phrase.</param>
    internal static string Capitalized(string phrase)
    {
        return phrase.Length > 0 && char.IsAsciiLetterLower(phrase[0])
            ? char.ToUpperInvariant(phrase[0]) + phrase[1..]
            : phrase;
    }
}
