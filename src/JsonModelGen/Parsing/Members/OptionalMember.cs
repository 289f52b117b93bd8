using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Recognises <c>Optional&lt;T&gt;</c> as the type of a member, whose value is read and written as if the member had type <c>T</c>.</summary>
internal static class OptionalMember
{
    /// <summary>Whether a type is an <c>Optional</c>.</summary>
    public static bool Is(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Optional", IsValueType: true } named && SymbolNames.Is(named, KnownNames.RuntimeNamespace, KnownNames.Optional);

    /// <summary>The type of a member's value: <c>T</c> for an <c>Optional&lt;T&gt;</c>, otherwise the type itself.</summary>
    public static ITypeSymbol TypeInside(ITypeSymbol type) => Is(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
}
