using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Types for which the assembly asks for codecs with <c>[assembly: JsonModelFor&lt;T&gt;]</c>.</summary>
internal sealed class ForeignTypeResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context) => context.ForeignTypes.Find(type) is { } foreign
        ? ShapeResolution.Of(new CodecShape(
            SymbolNames.Emitted(type), foreign.CodecFullName, IsKey: type.TypeKind == TypeKind.Enum, type.IsReferenceType))
        : default;
}
