namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>The form of strings that are read as values of a type: exactly what the codec of the runtime library accepts.</summary>
/// <param name="expected">The expected text, with an article, for errors.</param>
/// <param name="accepts">Whether an unescaped text is accepted.</param>
internal sealed class TextForm(string expected, Func<string, bool> accepts)
{
    /// <summary>Escaping makes a text at most this many times as long, so the escaped length of a short text need not be checked.</summary>
    private const int LongestEscape = 6;

    public string Expected => expected;

    /// <summary>The length, including escapes, of the longest text that is accepted.</summary>
    public int LongestEscaped { get; init; } = int.MaxValue;

    /// <summary>Whether a text is accepted.</summary>
    /// <param name="text">The unescaped text.</param>
    /// <param name="escapedLength">Its length including escapes.</param>
    public bool Accepts(string text, int escapedLength) =>
        !(text.Length > LongestEscaped / LongestEscape && escapedLength > LongestEscaped) && accepts(text);
}
