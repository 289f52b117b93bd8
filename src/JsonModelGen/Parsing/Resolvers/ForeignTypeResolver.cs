using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Foreign types, named by <c>[assembly: JsonModelFor]</c>.</summary>
internal sealed class ForeignTypeResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (context.ForeignTypes.Find(type) is not { } foreign)
            return default;
        if (type.TypeKind == TypeKind.Enum)
            return ShapeResolution.Of(new CodecShape(SymbolNames.Emitted(type), foreign.CodecFullName, IsKey: true, IsReferenceType: false));
        if (foreign.IsOpen)
            return GenericModelResolver.Compose((INamedTypeSymbol)type, foreign, context);

        context.Lack.Of(foreign.Directions.Reads ? null : type, foreign.Directions.Writes ? null : type);
        return ShapeResolution.Of(new ModelShape(SymbolNames.Emitted(type), type.IsReferenceType) { Codec = foreign.CodecFullName });
    }
}
