using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Emission;

/// <summary>Names, literals and numbers as C# source text.</summary>
internal static class CSharpText
{
    /// <summary>A name as an identifier: keywords get their <c>@</c>.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>A string literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A string literal without escaped quotes, where C# allows it.</summary>
    public static string LongLiteral(string value)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
                return Literal(value);
        }

        if (value.Length == 0 || value[0] == '"' || value[value.Length - 1] == '"')
            return Literal(value);
        string quotes = new('"', Math.Max(3, LongestRunOfQuotes(value) + 1));
        return quotes + value + quotes;
    }

    /// <summary>The longest run of quotes.</summary>
    public static int LongestRunOfQuotes(string value)
    {
        int run = 0;
        int longest = 0;
        foreach (char character in value)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>The UTF-8 literal of a text: <c>"name"u8</c>.</summary>
    public static string Utf8Literal(string value) => Literal(value) + "u8";

    /// <summary>Type arguments or parameters, or nothing.</summary>
    public static string InBrackets(IReadOnlyCollection<string> items) => items.Count == 0 ? "" : "<" + string.Join(", ", items) + ">";

    /// <summary>A type's name as the text of an XML comment.</summary>
    public static string Documented(string typeName) => DocumentedText(typeName.Replace("global::", ""));

    /// <summary>Any text, on one line, as the text of an XML comment.</summary>
    public static string DocumentedText(string text)
    {
        string literal = Literal(text);
        return literal.Substring(1, literal.Length - 2).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }

    /// <summary>An unsigned hexadecimal literal for a bit mask.</summary>
    public static string Mask(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Number(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The length of a text in UTF-8 bytes.</summary>
    public static int Utf8Length(string value) => Encoding.UTF8.GetByteCount(value);

    /// <summary>A name without leading underscores and with a lower-case first letter, for locals; unchanged if nothing would be left.</summary>
    public static string CamelCase(string name)
    {
        int start = 0;
        while (start < name.Length && name[start] == '_')
            start++;
        return start < name.Length && char.IsLetter(name[start])
            ? char.ToLowerInvariant(name[start]) + name.Substring(start + 1)
            : name;
    }

    /// <summary>The same with an upper-case first letter, for labels and methods.</summary>
    public static string PascalCase(string name)
    {
        string camel = CamelCase(name);
        return char.ToUpperInvariant(camel[0]) + camel.Substring(1);
    }
}
