using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The generic collection interfaces that a class or struct implements.</summary>
internal sealed class CollectionInterfaces
{
    private const string Generic = "System.Collections.Generic";

    private readonly bool _isQueueOrStack;

    public CollectionInterfaces(INamedTypeSymbol type)
    {
        Type = type;
        int sequences = 0, collections = 0, dictionaries = 0, readOnlyDictionaries = 0;
        INamedTypeSymbol? readOnlyDictionary = null;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolNames.Is(implemented, Generic, "IEnumerable`1"))
                (Sequence, sequences) = (implemented, sequences + 1);
            else if (SymbolNames.Is(implemented, Generic, "ICollection`1"))
                (Collection, collections) = (implemented, collections + 1);
            else if (SymbolNames.Is(implemented, Generic, "IDictionary`2"))
                (Dictionary, dictionaries) = (implemented, dictionaries + 1);
            else if (SymbolNames.Is(implemented, Generic, "IReadOnlyDictionary`2"))
                (readOnlyDictionary, readOnlyDictionaries) = (implemented, readOnlyDictionaries + 1);
            else if (SymbolNames.Is(implemented, "System.Collections.Concurrent", "IProducerConsumerCollection`1"))
                _isQueueOrStack = true;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            _isQueueOrStack |= SymbolNames.Is(current, Generic, "Queue`1") || SymbolNames.Is(current, Generic, "Stack`1");

        IsMutableDictionary = dictionaries == 1;
        Dictionary = dictionaries switch
        {
            1 => Dictionary,
            0 when readOnlyDictionaries == 1 => readOnlyDictionary,
            _ => null,
        };
        IsAmbiguous = sequences > 1 || dictionaries > 1;
        if (IsAmbiguous)
            (Sequence, Dictionary) = (null, IsMutableDictionary && sequences == 1 ? Dictionary : null);
        if (collections != 1)
            Collection = null;
    }

    /// <summary>The class or struct.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The only dictionary interface that it implements.</summary>
    public INamedTypeSymbol? Dictionary { get; }

    /// <summary>Whether it is <c>IDictionary</c>.</summary>
    public bool IsMutableDictionary { get; }

    /// <summary>The only <c>IEnumerable</c> that it implements.</summary>
    public INamedTypeSymbol? Sequence { get; }

    /// <summary>The only <c>ICollection</c> that it implements.</summary>
    public INamedTypeSymbol? Collection { get; }

    /// <summary>Whether it is enumerable with several element types.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>Whether it is an <c>ICollection</c> and does not hide that elements can be added.</summary>
    public bool CanBeAddedTo => Collection is not null && HasAdd(Collection.TypeArguments[0]);

    /// <summary>Whether an existing one can be emptied and filled.</summary>
    public bool CanBeFilled => Type.IsReferenceType && CanBeAddedTo && !_isQueueOrStack;

    private bool HasAdd(ITypeSymbol element)
    {
        for (INamedTypeSymbol? type = Type; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers("Add"))
            {
                if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, Parameters.Length: 1 } method &&
                    SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, element))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
