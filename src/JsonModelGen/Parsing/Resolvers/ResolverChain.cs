using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The resolvers in order of precedence.</summary>
internal static class ResolverChain
{
    /// <summary>The precedence: attributes and interfaces of the type itself, then known types, then families.</summary>
    private static readonly IShapeResolver[] s_resolvers =
    [
        new TypeParameterResolver(),
        new OptionalResolver(),
        new ForeignTypeResolver(),
        new ModelResolver(),
        new GenericModelResolver(),
        new ValueObjectResolver(),
        new ScalarResolver(),
        new EnumResolver(),
        new TupleResolver(),
        new SequenceResolver(),
        new DictionaryResolver(),
        new KeyValuePairResolver(),
        new OwnMethodsResolver(),
        new CustomCollectionResolver(),
        new TextResolver(),
        new UnsupportedTypeResolver(),
    ];

    /// <summary>The shape of a type, with its declared schema, or why there is none.</summary>
    public static ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        foreach (IShapeResolver resolver in s_resolvers)
        {
            ShapeResolution resolution = resolver.Resolve(type, context);
            if (resolution.IsAnswer)
                return resolution.Shape is { } shape ? ShapeResolution.Of(DeclaredSchema.AddTo(shape, type, context.Compilation.Assembly)) : resolution;
        }

        return ShapeResolution.Unsupported(type, UnsupportedAdvice.For(type, context.Compilation));
    }

    /// <summary>
    /// Whether a type is supported without <c>JsonModelFor</c>. Enums are, but may have the attribute to set their form; so may types with
    /// their own methods, to be read and written in another way.
    /// </summary>
    public static bool IsKnown(INamedTypeSymbol type, ShapeContext context)
    {
        foreach (IShapeResolver resolver in s_resolvers)
        {
            if (resolver is not (ForeignTypeResolver or EnumResolver or OwnMethodsResolver) && resolver.Resolve(type, context).Shape is not null)
                return true;
        }

        return false;
    }
}
