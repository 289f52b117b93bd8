using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The names of collections, put together from their arguments' shapes, so that a collection and its codec agree on
/// nullability in oblivious code, too (where a reference may be null).
/// </summary>
internal static class CollectionName
{
    public static string Of(ITypeSymbol type, TypeShape argument) => type is IArrayTypeSymbol
        ? argument.TypeName + "[]"
        : Open((INamedTypeSymbol)type) + "<" + argument.TypeName + ">";

    public static string Of(INamedTypeSymbol type, TypeShape key, TypeShape value) =>
        Open(type) + "<" + key.TypeName + ", " + value.TypeName + ">";

    private static string Open(INamedTypeSymbol type) => "global::" + type.ContainingNamespace.ToDisplayString() + "." + type.Name;
}
