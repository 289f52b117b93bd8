using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Language;

/// <summary>Breaks source text as typing, deleting and pasting do, in a random way at a random position.</summary>
internal static class CodeMutator
{
    /// <summary>Texts that may be typed anywhere.</summary>
    private static readonly string[] s_typed =
    [
        "{", "}", "(", ")", "[", "]", "<", ">", ",", ";", ":", ".", "?", "=", "=>", "!", "\"", "'", "/*", "//", "#if X", "#endif", "@", "$\"{", "\\", "0", "null", "default",
        "partial ", "static ", "required ", "abstract ", "readonly ", "ref ", "in ", "params ", "file ", "private ", "const ", "override ", "new ", "this ", "event ", "async ", "unsafe ", "delegate ",
        "class ", "record ", "struct ", "interface ", "enum ", "namespace ", "extern ", "using ", "where T : ", "get;", "set;", "init;", "T", "Missing", "void ", "int ", "string? ", "List<", "(int, ", "int* ",
        "[JsonModel] ", "[JsonModel(", "[JsonKey] ", "[JsonKey(", "[JsonKey(Name = ", "[JsonKey(DefaultValue = ", "[JsonExtra] ", "[JsonEnum(", "[JsonValue(", "[JsonConvertWith<", "[JsonLiteral(", "[JsonIgnore(", "[JsonInclude] ",
        "[JsonConverter(typeof(", "[JsonSchema(", "[assembly: JsonModelDefaults(", "[assembly: JsonModelFor<", "[property: ", "[field: JsonKey] ", "Flatten = true, ", "Path = \"a.\", ", "Optional<", "~", "\u00e9", "\ud800",
    ];

    /// <summary>The text with one change.</summary>
    public static string Mutate(string text, Random random)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
        if (tokens.Length == 0)
            return text + s_typed[random.Next(s_typed.Length)];
        SyntaxToken one = tokens[random.Next(tokens.Length)];
        SyntaxToken other = tokens[random.Next(tokens.Length)];
        int place = random.Next(text.Length);
        return random.Next(10) switch
        {
            0 => text[..place],
            1 => text.Remove(place, Math.Min(random.Next(1, 30), text.Length - place)),
            2 => text.Insert(place, s_typed[random.Next(s_typed.Length)]),
            3 or 4 => text.Insert(one.SpanStart, s_typed[random.Next(s_typed.Length)]),
            5 => text.Remove(one.SpanStart, one.Span.Length),
            6 => Replace(text, one, other.ToString()),
            7 => Replace(text, one, s_typed[random.Next(s_typed.Length)]),
            8 => text.Insert(one.SpanStart, text[Math.Min(one.SpanStart, other.SpanStart)..Math.Max(one.SpanStart, other.SpanStart)]),
            _ => text.Remove(Math.Min(one.SpanStart, other.SpanStart), Math.Abs(one.SpanStart - other.SpanStart)),
        };
    }

    private static string Replace(string text, SyntaxToken token, string by) => text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, by);
}
