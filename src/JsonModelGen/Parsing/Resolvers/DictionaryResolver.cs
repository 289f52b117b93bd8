using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Dictionaries and their interfaces.</summary>
internal sealed class DictionaryResolver : IShapeResolver
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";

    /// <summary>By metadata name: the namespace, the codec, and whether entries can be added to an existing one.</summary>
    private static readonly Dictionary<string, (string Namespace, string Codec, bool CanBePopulated)> s_rows = new(StringComparer.Ordinal)
    {
        ["Dictionary`2"] = (Generic, "DictionaryCodec", true),
        ["IDictionary`2"] = (Generic, "DictionaryInterfaceCodec", true),
        ["IReadOnlyDictionary`2"] = (Generic, "ReadOnlyDictionaryInterfaceCodec", false),
        ["SortedDictionary`2"] = (Generic, "SortedDictionaryCodec", true),
        ["SortedList`2"] = (Generic, "SortedListCodec", true),
        ["ReadOnlyDictionary`2"] = ("System.Collections.ObjectModel", "ReadOnlyDictionaryCodec", false),
        ["ConcurrentDictionary`2"] = ("System.Collections.Concurrent", "ConcurrentDictionaryCodec", true),
        ["ImmutableDictionary`2"] = (Immutable, "ImmutableDictionaryCodec", false),
        ["ImmutableSortedDictionary`2"] = (Immutable, "ImmutableSortedDictionaryCodec", false),
        ["IImmutableDictionary`2"] = (Immutable, "ImmutableDictionaryInterfaceCodec", false),
        ["FrozenDictionary`2"] = ("System.Collections.Frozen", "FrozenDictionaryCodec", false),
    };

    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { ContainingType: null, TypeArguments.Length: 2 } named ||
            !s_rows.TryGetValue(named.MetadataName, out (string Namespace, string Codec, bool CanBePopulated) row) ||
            !SymbolNames.Is(named.ContainingNamespace, row.Namespace))
        {
            return default;
        }

        ShapeResolution key = context.ResolveKey(named.TypeArguments[0]);
        if (key.Shape is null)
            return key;

        ShapeResolution value = context.Resolve(named.TypeArguments[1]);
        return value.Shape is null
            ? value
            : ShapeResolution.Of(new DictionaryShape(CollectionName.Of(named, key.Shape, value.Shape), row.Codec, key.Shape, value.Shape, row.CanBePopulated));
    }
}
