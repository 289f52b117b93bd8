using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Recognises one family of types.</summary>
internal interface IShapeResolver
{
    /// <summary>The shape of a type that is not nullable, or <c>default</c> if it is not one of this resolver's.</summary>
    ShapeResolution Resolve(ITypeSymbol type, ShapeContext context);
}
