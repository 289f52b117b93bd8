namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>What a string must look like to be read as a value of some type: what the codec of the runtime library accepts, no more and no less.</summary>
/// <param name="expected">What it should be, with its article, for errors.</param>
/// <param name="accepts">Whether a text, without its escapes, is read.</param>
internal sealed class TextForm(string expected, Func<string, bool> accepts)
{
    /// <summary>An escape is at most six bytes for one, so that no text that is short is too long with its escapes.</summary>
    private const int LongestEscape = 6;

    public string Expected => expected;

    /// <summary>The longest text that is looked at, with its escapes.</summary>
    public int LongestEscaped { get; init; } = int.MaxValue;

    /// <summary>Whether a text is read.</summary>
    /// <param name="text">The text without its escapes.</param>
    /// <param name="escapedLength">Its length with them.</param>
    public bool Accepts(string text, int escapedLength) =>
        !(text.Length > LongestEscaped / LongestEscape && escapedLength > LongestEscaped) && accepts(text);
}
