using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Generic types all of whose type arguments say whether they may be null, where some of those that were written do not.</summary>
internal static class KnownNullability
{
    /// <summary>As a model sees it: oblivious references may be null, unless a constraint forbids it.</summary>
    public static INamedTypeSymbol InModel(INamedTypeSymbol type) => With(type, static parameter =>
        !parameter.HasNotNullConstraint && !(parameter.HasReferenceTypeConstraint && parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.NotAnnotated));

    /// <summary>As an attribute names it: a <c>typeof</c> tells the compiler nothing of nullability, and whoever writes <c>string</c> there means no null.</summary>
    public static INamedTypeSymbol InAttribute(INamedTypeSymbol type) => With(type, static _ => false);

    private static INamedTypeSymbol With(INamedTypeSymbol type, Func<ITypeParameterSymbol, bool> allowsNull)
    {
        if (type.TypeArguments.IsEmpty || type.IsUnboundGenericType)
            return type;

        ImmutableArray<ITypeSymbol>.Builder arguments = ImmutableArray.CreateBuilder<ITypeSymbol>(type.Arity);
        ImmutableArray<NullableAnnotation>.Builder annotations = ImmutableArray.CreateBuilder<NullableAnnotation>(type.Arity);
        for (int i = 0; i < type.Arity; i++)
        {
            ITypeSymbol argument = type.TypeArguments[i];
            bool isOblivious = argument is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };
            arguments.Add(argument is INamedTypeSymbol named ? With(named, allowsNull) : argument);
            annotations.Add(!isOblivious ? argument.NullableAnnotation : allowsNull(type.TypeParameters[i]) ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);
        }

        return type.OriginalDefinition.ContainingType is { IsGenericType: true }
            ? type
            : type.OriginalDefinition.Construct(arguments.MoveToImmutable(), annotations.MoveToImmutable());
    }
}
