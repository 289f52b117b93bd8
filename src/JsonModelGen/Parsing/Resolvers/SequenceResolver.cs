using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Arrays, lists, sets, queues, stacks and their interfaces.</summary>
internal sealed class SequenceResolver : IShapeResolver
{
    private const string Generic = "System.Collections.Generic";
    private const string ObjectModel = "System.Collections.ObjectModel";
    private const string Concurrent = "System.Collections.Concurrent";
    private const string Immutable = "System.Collections.Immutable";
    private const string Frozen = "System.Collections.Frozen";

    /// <summary>By metadata name: the namespace, the codec, and whether elements can be added to an existing one.</summary>
    private static readonly Dictionary<string, (string Namespace, string Codec, bool CanBePopulated)> s_rows = new(StringComparer.Ordinal)
    {
        ["List`1"] = (Generic, "ListCodec", true),
        ["IEnumerable`1"] = (Generic, "EnumerableInterfaceCodec", false),
        ["ICollection`1"] = (Generic, "CollectionInterfaceCodec", true),
        ["IList`1"] = (Generic, "ListInterfaceCodec", true),
        ["IReadOnlyCollection`1"] = (Generic, "ReadOnlyCollectionInterfaceCodec", false),
        ["IReadOnlyList`1"] = (Generic, "ReadOnlyListInterfaceCodec", false),
        ["ISet`1"] = (Generic, "SetInterfaceCodec", true),
        ["IReadOnlySet`1"] = (Generic, "ReadOnlySetInterfaceCodec", false),
        ["HashSet`1"] = (Generic, "HashSetCodec", true),
        ["SortedSet`1"] = (Generic, "SortedSetCodec", true),
        ["LinkedList`1"] = (Generic, "LinkedListCodec", true),
        ["Queue`1"] = (Generic, "QueueCodec", true),
        ["Stack`1"] = (Generic, "StackCodec", true),
        ["Collection`1"] = (ObjectModel, "CollectionCodec", true),
        ["ReadOnlyCollection`1"] = (ObjectModel, "ReadOnlyCollectionCodec", false),
        ["ObservableCollection`1"] = (ObjectModel, "ObservableCollectionCodec", true),
        ["ReadOnlyObservableCollection`1"] = (ObjectModel, "ReadOnlyObservableCollectionCodec", false),
        ["ReadOnlySet`1"] = (ObjectModel, "ReadOnlySetCodec", false),
        ["ArraySegment`1"] = ("System", "ArraySegmentCodec", false),
        ["ConcurrentQueue`1"] = (Concurrent, "ConcurrentQueueCodec", true),
        ["ConcurrentStack`1"] = (Concurrent, "ConcurrentStackCodec", true),
        ["ConcurrentBag`1"] = (Concurrent, "ConcurrentBagCodec", true),
        ["ImmutableArray`1"] = (Immutable, "ImmutableArrayCodec", false),
        ["ImmutableList`1"] = (Immutable, "ImmutableListCodec", false),
        ["ImmutableHashSet`1"] = (Immutable, "ImmutableHashSetCodec", false),
        ["ImmutableSortedSet`1"] = (Immutable, "ImmutableSortedSetCodec", false),
        ["ImmutableQueue`1"] = (Immutable, "ImmutableQueueCodec", false),
        ["ImmutableStack`1"] = (Immutable, "ImmutableStackCodec", false),
        ["IImmutableList`1"] = (Immutable, "ImmutableListInterfaceCodec", false),
        ["IImmutableSet`1"] = (Immutable, "ImmutableSetInterfaceCodec", false),
        ["IImmutableQueue`1"] = (Immutable, "ImmutableQueueInterfaceCodec", false),
        ["IImmutableStack`1"] = (Immutable, "ImmutableStackInterfaceCodec", false),
        ["Memory`1"] = ("System", "MemoryCodec", false),
        ["ReadOnlyMemory`1"] = ("System", "ReadOnlyMemoryCodec", false),
        ["FrozenSet`1"] = (Frozen, "FrozenSetCodec", false),
    };

    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.IsSZArray
                ? Shape(type, array.ElementType, "ArrayCodec", canBePopulated: false, context)
                : MultiDimensional(array, context);
        }

        return type is INamedTypeSymbol { ContainingType: null, TypeArguments.Length: 1 } named &&
            s_rows.TryGetValue(named.MetadataName, out (string Namespace, string Codec, bool CanBePopulated) row) &&
            SymbolNames.Is(named.ContainingNamespace, row.Namespace)
                ? Shape(type, named.TypeArguments[0], row.Codec, row.CanBePopulated, context)
                : default;
    }

    private static ShapeResolution MultiDimensional(IArrayTypeSymbol array, ShapeContext context)
    {
        ShapeResolution element = context.Resolve(array.ElementType);
        return element.Shape is { } shape
            ? ShapeResolution.Of(new MultiDimensionalArrayShape(CollectionName.Of(array, shape), shape, array.Rank))
            : element;
    }

    private static ShapeResolution Shape(ITypeSymbol type, ITypeSymbol elementType, string codec, bool canBePopulated, ShapeContext context)
    {
        ShapeResolution element = context.Resolve(elementType);
        return element.Shape is { } shape
            ? ShapeResolution.Of(new SequenceShape(CollectionName.Of(type, shape), codec, shape, type.IsReferenceType, canBePopulated))
            : element;
    }
}
