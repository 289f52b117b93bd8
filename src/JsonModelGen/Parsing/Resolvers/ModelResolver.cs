using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Models: <c>[JsonModel]</c> types of this or another assembly, and hand-written <c>IJsonModel&lt;T&gt;</c>.</summary>
internal sealed class ModelResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named)
            return default;

        if (HasModelAttribute(named))
        {
            return !context.Facts.HasEmittedMembers(named, context.GeneratedCode) ? ShapeResolution.Unsupported(named, "it is a model that has an error itself: fix that first")
                : GenericModelResolver.HasCodec(named, context) ? default
                : ShapeResolution.Of(new ModelShape(SymbolNames.Emitted(named), named.IsReferenceType));
        }

        return context.Facts.MayBeModelByHand(named) && ImplementsModelOfItself(named)
            ? ShapeResolution.Of(new CodecShape(
                SymbolNames.Emitted(named),
                Emission.RuntimeNames.Namespace + "ModelCodec<" + SymbolNames.Emitted(named) + ">",
                IsKey: false,
                named.IsReferenceType))
            : default;
    }

    /// <summary>Whether a type is a <c>[JsonModel]</c>.</summary>
    public static bool HasModelAttribute(INamedTypeSymbol type) => AttributeOf(type) is not null;

    /// <summary>The <c>[JsonModel]</c> of a type, or null.</summary>
    public static AttributeData? AttributeOf(INamedTypeSymbol type) =>
        Attributes.Find(type, KnownNames.RuntimeNamespace, KnownNames.JsonModelAttribute);

    private static bool ImplementsModelOfItself(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol implemented in type.Interfaces)
        {
            if (SymbolNames.Is(implemented, KnownNames.RuntimeNamespace, KnownNames.JsonModelInterface) &&
                SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type))
            {
                return true;
            }
        }

        return false;
    }
}
