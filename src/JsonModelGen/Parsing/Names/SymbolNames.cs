using System.Text;
using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Names of symbols for emitted code and messages, and cheap comparisons with known names.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat s_emitted = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers |
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes |
            SymbolDisplayMiscellaneousOptions.ExpandValueTuple |
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_declared = s_emitted.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    private static readonly SymbolDisplayFormat s_shown = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The <c>global::</c> name, without an annotation of its own; the annotations of type arguments stay.</summary>
    public static string Emitted(ITypeSymbol type) =>
        Escaped(type.WithNullableAnnotation(type.IsReferenceType ? NullableAnnotation.NotAnnotated : type.NullableAnnotation), s_emitted);

    /// <summary>The <c>global::</c> name with all annotations, as in a declaration.</summary>
    public static string EmittedWithAnnotation(ITypeSymbol type) => Escaped(type, s_emitted);

    /// <summary>The same with the names of the elements of tuples, which all parts of a partial member must repeat.</summary>
    public static string Declared(ITypeSymbol type) => Escaped(type, s_declared);

    /// <summary>The compiler escapes only keywords; <c>partial</c> is one only before the name of a member.</summary>
    private static string Escaped(ITypeSymbol type, SymbolDisplayFormat format)
    {
        string name = type.ToDisplayString(format);
        if (name.IndexOf("partial", StringComparison.Ordinal) < 0)
            return name;

        StringBuilder escaped = new();
        foreach (SymbolDisplayPart part in type.ToDisplayParts(format))
            escaped.Append(part is { Symbol.Name: "partial" } && part.ToString() == "partial" ? "@partial" : part.ToString());
        return escaped.ToString();
    }

    /// <summary>The name of a namespace, keywords escaped; nothing for the global one.</summary>
    public static string Emitted(INamespaceSymbol symbol) =>
        symbol.IsGlobalNamespace ? ""
        : symbol.ContainingNamespace.IsGlobalNamespace ? CSharpText.Identifier(symbol.Name)
        : Emitted(symbol.ContainingNamespace) + "." + CSharpText.Identifier(symbol.Name);

    /// <summary>The name for messages: <c>Outer.User</c>, <c>List&lt;Foo&gt;</c>; without its own annotation.</summary>
    public static string Shown(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_shown);

    /// <summary>Whether a namespace has exactly this name, compared from its end without building a string.</summary>
    public static bool Is(INamespaceSymbol? symbol, string name)
    {
        int end = name.Length;
        while (symbol is { IsGlobalNamespace: false })
        {
            string part = symbol.Name;
            int start = end - part.Length;
            if (start < 0 || string.CompareOrdinal(name, start, part, 0, part.Length) != 0)
                return false;
            symbol = symbol.ContainingNamespace;
            if (start == 0)
                return symbol is { IsGlobalNamespace: true };
            if (name[start - 1] != '.')
                return false;
            end = start - 1;
        }

        return false;
    }

    /// <summary>Whether a top-level type has exactly this namespace and metadata name.</summary>
    public static bool Is(INamedTypeSymbol? type, string @namespace, string metadataName) =>
        type is { ContainingType: null } && type.MetadataName == metadataName && Is(type.ContainingNamespace, @namespace);
}
