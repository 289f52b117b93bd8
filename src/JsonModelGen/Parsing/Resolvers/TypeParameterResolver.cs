using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The type parameters of a generic model, whose codec takes the codec of each.</summary>
internal sealed class TypeParameterResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not ITypeParameterSymbol parameter)
            return default;

        context.Recorder?.Note(parameter, TypeParameterUse.Value);
        return ShapeResolution.Of(new TypeParameterShape(
            CSharpText.Identifier(parameter.Name), context.CodecOf(parameter), !parameter.IsValueType, parameter.IsReferenceType));
    }
}
