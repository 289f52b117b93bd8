using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Recognises <c>Optional&lt;T&gt;</c>, which is the type of members only: what is in it is read and written as if it were the member's type.</summary>
internal static class OptionalMember
{
    /// <summary>Whether a type is an <c>Optional</c>.</summary>
    public static bool Is(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Optional", IsValueType: true } named && SymbolNames.Is(named, KnownNames.RuntimeNamespace, KnownNames.Optional);

    /// <summary>The type of what stands in a member: <c>T</c> of an <c>Optional&lt;T&gt;</c>, and of any other type the type itself.</summary>
    public static ITypeSymbol TypeInside(ITypeSymbol type) => Is(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
}
