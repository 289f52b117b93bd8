using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Tuples of any length: JSON arrays, without the names of elements; or objects with <c>TuplesAsObjects</c>.
/// </summary>
internal sealed class TupleResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { Name: "ValueTuple" or "Tuple", ContainingType: null, TypeKind: TypeKind.Struct or TypeKind.Class } tuple ||
            !SymbolNames.Is(tuple.ContainingNamespace, "System") ||
            (tuple.IsReferenceType && tuple.Arity == 0))
        {
            return default;
        }

        List<TypeShape> elements = new(tuple.Arity);
        foreach (ITypeSymbol elementType in ElementTypes(tuple))
        {
            ShapeResolution element = context.Resolve(elementType);
            if (element.Shape is null)
                return element;
            elements.Add(element.Shape);
        }

        if (HasOddRest(tuple))
            return ShapeResolution.Unsupported(tuple, "its last element is not a tuple: write it as (A, B, C), which the compiler nests correctly");
        List<string> names = elements.ConvertAll(static element => element.TypeName);
        TupleObject? asObject = null;
        if (context.TupleForm.Decide() && (asObject = TupleObjectParser.Parse(tuple, elements, context)) is null)
            return ShapeResolution.Unsupported(tuple, "two of its elements have the same key: give them names that differ in more than case");
        return ShapeResolution.Of(new TupleShape(
            TupleNames.OfType(tuple.IsReferenceType, names), new EquatableArray<TypeShape>(ImmutableArray.CreateRange(elements)), asObject, tuple.IsReferenceType));
    }

    private static IEnumerable<ITypeSymbol> ElementTypes(INamedTypeSymbol tuple)
    {
        for (int i = 0; i < tuple.Arity && i < TupleNames.InnerLength; i++)
            yield return tuple.TypeArguments[i];
        if (Rest(tuple) is not { } rest)
            yield break;
        foreach (ITypeSymbol element in ElementTypes(rest))
            yield return element;
    }

    private static INamedTypeSymbol? Rest(INamedTypeSymbol tuple) => tuple.Arity > TupleNames.InnerLength ? tuple.TypeArguments[TupleNames.InnerLength] as INamedTypeSymbol : null;

    private static bool HasOddRest(INamedTypeSymbol tuple)
    {
        if (tuple.Arity <= TupleNames.InnerLength)
            return false;
        return Rest(tuple) is not { Arity: > 0 } rest ||
            rest.Name != tuple.Name ||
            !SymbolNames.Is(rest.ContainingNamespace, "System") ||
            HasOddRest(rest);
    }
}
