using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Makes the nullability of type arguments explicit where the source does not state it.</summary>
internal static class KnownNullability
{
    /// <summary>For a model: oblivious references may be null, unless a constraint forbids it.</summary>
    public static INamedTypeSymbol InModel(INamedTypeSymbol type) => With(type, static parameter =>
        !parameter.HasNotNullConstraint && !(parameter.HasReferenceTypeConstraint && parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.NotAnnotated));

    /// <summary>For an attribute: <c>typeof</c> has no nullability, so <c>string</c> means non-nullable.</summary>
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
