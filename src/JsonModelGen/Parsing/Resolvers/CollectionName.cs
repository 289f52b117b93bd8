using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The names of collections, composed from the shapes of their arguments, so that a collection and its codec agree on
/// nullability in oblivious code, too (where a reference may be null).
/// </summary>
internal static class CollectionName
{
    public static string Of(ITypeSymbol type, TypeShape argument) => type is IArrayTypeSymbol array
        ? OfArray(array.Rank, argument.TypeName)
        : Open((INamedTypeSymbol)type) + "<" + argument.TypeName + ">";

    public static string Of(INamedTypeSymbol type, TypeShape key, TypeShape value) =>
        Open(type) + "<" + key.TypeName + ", " + value.TypeName + ">";

    /// <summary>C# names the outermost array first: an array of <c>int[,]</c> is an <c>int[][,]</c>, and of <c>int[,]?</c> an <c>int[,]?[]</c>.</summary>
    public static string OfArray(int rank, string element)
    {
        int inner = element.Length;
        while (inner > 0 && element[inner - 1] == ']')
            inner = element.LastIndexOf('[', inner - 1);

        return element.Substring(0, inner) + "[" + new string(',', rank - 1) + "]" + element.Substring(inner);
    }

    private static string Open(INamedTypeSymbol type) => "global::" + type.ContainingNamespace.ToDisplayString() + "." + type.Name;
}
