using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
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
    /// <summary>The number of elements in one tuple; further ones are in a nested tuple.</summary>
    public const int InnerLength = 7;

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
        List<string> names = new(elements.Count);
        foreach (TypeShape element in elements)
            names.Add(element.TypeName);
        string name = TypeName(tuple, names, 0);
        EquatableArray<TypeShape> shapes = new(ImmutableArray.CreateRange(elements));
        if (!context.TupleForm.Decide())
            return ShapeResolution.Of(new TupleShape(name, CodecName(tuple, elements, names, 0), shapes, Keys: null, tuple.IsReferenceType));

        ObjectTupleParser parser = new(tuple, elements, context);
        return parser.Codec(context) is { } codec
            ? ShapeResolution.Of(new TupleShape(name, codec, shapes, new EquatableArray<string>(ImmutableArray.CreateRange(parser.Keys)), tuple.IsReferenceType))
            : ShapeResolution.Unsupported(tuple, "two of its elements have the same key: give them names that differ in more than case");
    }

    private static IEnumerable<ITypeSymbol> ElementTypes(INamedTypeSymbol tuple)
    {
        for (int i = 0; i < tuple.Arity && i < InnerLength; i++)
            yield return tuple.TypeArguments[i];
        if (Rest(tuple) is not { } rest)
            yield break;
        foreach (ITypeSymbol element in ElementTypes(rest))
            yield return element;
    }

    private static INamedTypeSymbol? Rest(INamedTypeSymbol tuple) => tuple.Arity > InnerLength ? tuple.TypeArguments[InnerLength] as INamedTypeSymbol : null;

    private static bool HasOddRest(INamedTypeSymbol tuple)
    {
        if (tuple.Arity <= InnerLength)
            return false;
        return Rest(tuple) is not { Arity: > 0 } rest ||
            rest.Name != tuple.Name ||
            !SymbolNames.Is(rest.ContainingNamespace, "System") ||
            HasOddRest(rest);
    }

    /// <summary>The name of the tuple of the elements from an index on.</summary>
    public static string TypeName(INamedTypeSymbol tuple, IReadOnlyList<string> elements, int first)
    {
        List<string> names = [];
        bool isSyntax = tuple.IsValueType && elements.Count - first > 1;
        int end = isSyntax ? elements.Count : Math.Min(first + InnerLength, elements.Count);
        for (int i = first; i < end; i++)
            names.Add(elements[i]);
        if (end < elements.Count)
            names.Add(TypeName(tuple, elements, end));

        string list = string.Join(", ", names);
        if (isSyntax)
            return "(" + list + ")";
        return "global::System." + tuple.Name + (names.Count == 0 ? "" : "<" + list + ">");
    }

    private static string CodecName(INamedTypeSymbol tuple, IReadOnlyList<TypeShape> elements, IReadOnlyList<string> names, int first)
    {
        List<string> arguments = [];
        int end = Math.Min(first + InnerLength, elements.Count);
        for (int i = first; i < end; i++)
            arguments.Add(names[i]);
        if (end < elements.Count)
            arguments.Add(TypeName(tuple, names, end));
        for (int i = first; i < end; i++)
            arguments.Add(elements[i].CodecName);
        if (end < elements.Count)
            arguments.Add(CodecName(tuple, elements, names, end));
        return RuntimeNames.Namespace + tuple.Name + "Codec" + (arguments.Count == 0 ? "" : "<" + string.Join(", ", arguments) + ">");
    }
}
