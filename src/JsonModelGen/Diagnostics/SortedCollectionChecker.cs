using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Warns about sorted collections of types that are not comparable: reading the second element throws.</summary>
internal static class SortedCollectionChecker
{
    /// <summary>The parts of codec and type names that identify them.</summary>
    private const string Sorted = "Sorted";

    /// <param name="type">The model.</param>
    /// <param name="model">Its specification.</param>
    /// <param name="sink">Receives the reports.</param>
    public static void Check(INamedTypeSymbol type, ModelSpec model, IDiagnosticSink sink)
    {
        foreach (MemberSpec member in model.Members)
        {
            // Without such a codec a converter creates it; a collection that is filled was created by the model, perhaps with a comparer.
            if (member.Target == MemberTarget.None || (member.ReadShape ?? member.Shape).CodecName.IndexOf(Sorted, StringComparison.Ordinal) < 0 || Find(type, member.Name) is not { } symbol)
                continue;
            if (Unsorted(MemberParser.TypeOf(symbol), isMade: member.Target != MemberTarget.Population) is { } found)
                sink.Report(DiagnosticDescriptors.NotComparable, symbol, member.Name, SymbolNames.Shown(found), SymbolNames.Shown(Key(found)!));
        }
    }

    private static ISymbol? Find(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                    return member;
            }
        }

        return null;
    }

    /// <summary>The first sorted collection in a type that is created without a comparer but needs one.</summary>
    private static INamedTypeSymbol? Unsorted(ITypeSymbol type, bool isMade)
    {
        if (type is IArrayTypeSymbol array)
            return Unsorted(array.ElementType, isMade: true);
        if (type is not INamedTypeSymbol named)
            return null;
        if (isMade && Key(named) is { } key && !IsComparable(key))
            return named;
        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (Unsorted(argument, isMade: true) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The type that a collection sorts by, or null if it does not sort.</summary>
    private static ITypeSymbol? Key(INamedTypeSymbol type) =>
        type.MetadataName is "SortedSet`1" or "SortedDictionary`2" or "SortedList`2" && SymbolNames.Is(type.ContainingNamespace, "System.Collections.Generic") ||
        type.MetadataName is "ImmutableSortedSet`1" or "ImmutableSortedDictionary`2" && SymbolNames.Is(type.ContainingNamespace, "System.Collections.Immutable")
            ? type.TypeArguments[0]
            : null;

    /// <summary>Whether values are comparable, as far as the type shows; type parameters are checked where they are used.</summary>
    private static bool IsComparable(ITypeSymbol type)
    {
        type = StaticMethods.WithoutNullable(type);
        if (type.TypeKind is TypeKind.TypeParameter or TypeKind.Enum or TypeKind.Error or TypeKind.Dynamic)
            return true;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            foreach (IFieldSymbol element in tuple.TupleElements)
            {
                if (!IsComparable(element.Type))
                    return false;
            }

            return true;
        }

        if (IsInterface(type))
            return true;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (IsInterface(implemented))
                return true;
        }

        return false;
    }

    private static bool IsInterface(ITypeSymbol type) =>
        type is INamedTypeSymbol { MetadataName: "IComparable" or "IComparable`1" } && SymbolNames.Is(type.ContainingNamespace, "System");
}
