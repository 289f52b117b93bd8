using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Refuses <c>Optional&lt;T&gt;</c> where it is not the type of a member: as an element, key or type argument, or in another. Nothing can be omitted
/// there, so an absent one could not be written.
/// </summary>
internal sealed class OptionalResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context) =>
        OptionalMember.Is(type) ? ShapeResolution.Unsupported(type, Advice(OptionalMember.TypeInside(type))) : default;

    private static string Advice(ITypeSymbol inside) =>
        "only a whole member can be omitted: use " + SymbolNames.Shown(StaticMethods.WithoutNullable(inside)) + "? for a value that may be null, and Optional<T> only directly as the type of a member";
}
