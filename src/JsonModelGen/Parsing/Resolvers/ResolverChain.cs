using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The resolvers in their order, which decides whose a type is that several know.</summary>
internal static class ResolverChain
{
    /// <summary>The order is the precedence: what a type says of itself, then the types we know, then families.</summary>
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

    /// <summary>The shape of a type, with the schema that is declared for it, or why there is none.</summary>
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
    /// Whether a type is supported without an attribute that asks for it; enums are, but may be asked for to be given a form, and types with
    /// methods of their own, to be read and written otherwise.
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
