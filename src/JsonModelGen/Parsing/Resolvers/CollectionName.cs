using System.Collections.Immutable;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The names of collections, put together from their arguments' shapes, so that a collection and its codec agree on
/// nullability in oblivious code, too (where a reference may be null).
/// </summary>
internal static class CollectionName
{
    public static string Of(ITypeSymbol type, TypeShape argument) => type is IArrayTypeSymbol array
        ? OfArray(array.Rank, argument.TypeName)
        : Open((INamedTypeSymbol)type) + "<" + argument.TypeName + ">";

    public static string Of(INamedTypeSymbol type, TypeShape key, TypeShape value) =>
        Open(type) + "<" + key.TypeName + ", " + value.TypeName + ">";

    /// <summary>C# names the outermost array first: an array of <c>int[,]</c> is an <c>int[][,]</c>, and of <c>int[,]?</c> an <c>int[,]?[]</c>.</summary>
    public static string OfArray(int rank, string element)
    {
        int inner = element.Length;
        while (inner > 0 && element[inner - 1] == ']')
            inner = element.LastIndexOf('[', inner - 1);

        return element.Substring(0, inner) + "[" + new string(',', rank - 1) + "]" + element.Substring(inner);
    }

    /// <summary>A generic type with type arguments that say whether they may be null: oblivious references may, unless a constraint forbids it.</summary>
    public static INamedTypeSymbol WithKnownNullability(INamedTypeSymbol type)
    {
        if (type.TypeArguments.IsEmpty)
            return type;

        ImmutableArray<ITypeSymbol>.Builder arguments = ImmutableArray.CreateBuilder<ITypeSymbol>(type.Arity);
        ImmutableArray<NullableAnnotation>.Builder annotations = ImmutableArray.CreateBuilder<NullableAnnotation>(type.Arity);
        for (int i = 0; i < type.Arity; i++)
        {
            ITypeSymbol argument = type.TypeArguments[i];
            ITypeParameterSymbol parameter = type.TypeParameters[i];
            bool isOblivious = argument is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };
            bool allowsNull = !parameter.HasNotNullConstraint && !(parameter.HasReferenceTypeConstraint && parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.NotAnnotated);
            arguments.Add(argument is INamedTypeSymbol named ? WithKnownNullability(named) : argument);
            annotations.Add(!isOblivious ? argument.NullableAnnotation : allowsNull ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);
        }

        return type.OriginalDefinition.ContainingType is { IsGenericType: true }
            ? type
            : type.OriginalDefinition.Construct(arguments.MoveToImmutable(), annotations.MoveToImmutable());
    }

    private static string Open(INamedTypeSymbol type) => "global::" + type.ContainingNamespace.ToDisplayString() + "." + type.Name;
}
