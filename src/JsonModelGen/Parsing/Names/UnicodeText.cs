namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Checks text for JSON.</summary>
internal static class UnicodeText
{
    /// <summary>The reason in JMG0302 for text that JSON cannot represent.</summary>
    public const string Advice = "it contains half of a surrogate pair, which JSON cannot represent";

    /// <summary>Whether the text has no unpaired surrogates.</summary>
    public static bool IsValid(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>The text with each char that is not printable ASCII as <c>\uXXXX</c>, for messages.</summary>
    public static string Shown(string text)
    {
        System.Text.StringBuilder shown = new(text.Length);
        foreach (char character in text)
        {
            if (character is >= ' ' and <= '~')
                shown.Append(character);
            else
                shown.Append("\\u").Append(((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return shown.ToString();
    }
}
