using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Classes and structs that are collections, user-defined or from .NET but in no table: every type that is enumerable
/// and can be created from its elements. In a write-only model it need not be possible to create them, and interfaces are supported as well.
/// </summary>
internal sealed class CustomCollectionResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named ||
            (named.TypeKind == TypeKind.Interface && context.Directions.Reads) ||
            !Interfaces.HasEnumerable(named))
            return default;
        if (UnsupportedTypeResolver.KnownReason(named) is { } reason)
            return ShapeResolution.Unsupported(type, reason);

        CollectionInterfaces collection = new(KnownNullability.InModel(named));
        if (collection.Dictionary is { } dictionary)
            return ResolveDictionary(collection, dictionary, context);
        if (collection.Sequence is { } sequence)
            return ResolveSequence(collection, sequence, context);
        return collection.IsAmbiguous
            ? ShapeResolution.Unsupported(type, "it is a collection of more than one element type: use one with a single element type, or mark it with [JsonModel]")
            : ResolveUntyped(collection.Type);
    }

    private static ShapeResolution ResolveSequence(CollectionInterfaces collection, INamedTypeSymbol sequence, ShapeContext context)
    {
        ShapeResolution element = context.ResolveInside(collection.Type, sequence.TypeArguments[0]);
        if (element.Shape is not { } shape)
            return element;

        CollectionFactoryParser factories = new(collection, sequence.TypeArguments[0], shape, context);
        (string Name, string? Factory)? codec =
            factories.Builder() is { } builder ? ("BuiltCollectionCodec", builder)
            : collection.CanBeAddedTo && factories.CanBeNew ? ("CustomCollectionCodec", null)
            : factories.Factory() is { } factory ? ("BuiltCollectionCodec", factory)
            : collection.Collection is not null && collection.Type.IsReferenceType && factories.CanBeNew ? ("CustomCollectionCodec", null)
            : NoFactory(collection.Type, CollectionName.OfArray(1, shape.TypeName), context) is { } none ? ("BuiltCollectionCodec", none)
            : null;
        SequenceShape content = new("global::System.Collections.Generic.List<" + shape.TypeName + ">", "ListCodec", shape, IsReferenceType: true, CanBePopulated: false);
        return Resolution(collection.Type, codec, content, collection.CanBeFilled);
    }

    private static ShapeResolution ResolveDictionary(CollectionInterfaces collection, INamedTypeSymbol dictionary, ShapeContext context)
    {
        ShapeResolution key = context.ResolveKey(dictionary.TypeArguments[0]);
        if (key.Shape is not { } keyShape)
            return key;
        ShapeResolution value = context.ResolveInside(collection.Type, dictionary.TypeArguments[1]);
        if (value.Shape is not { } valueShape)
            return value;

        DictionaryShape content = new(
            "global::System.Collections.Generic.Dictionary<" + keyShape.TypeName + ", " + valueShape.TypeName + ">", "DictionaryCodec", keyShape, valueShape, CanBePopulated: false);
        CollectionFactoryParser factories = new(collection, dictionary, content, context);
        (string Name, string? Factory)? codec =
            collection.IsMutableDictionary && factories.CanBeNew ? ("CustomDictionaryCodec", null)
            : factories.DictionaryFactory() is { } factory ? ("BuiltDictionaryCodec", factory)
            : NoFactory(collection.Type, content.TypeName, context) is { } none ? ("BuiltDictionaryCodec", none)
            : null;
        return Resolution(collection.Type, codec, content, collection.IsMutableDictionary && collection.Type.IsReferenceType);
    }

    private static ShapeResolution Resolution(INamedTypeSymbol type, (string Name, string? Factory)? codec, TypeShape content, bool canBePopulated) => codec is { } found
        ? ShapeResolution.Of(new CustomCollectionShape(SymbolNames.Emitted(type), found.Name, found.Factory, type.IsReferenceType, content, canBePopulated))
        : NotMade(type);

    /// <summary>The non-generic collections, whose elements are objects.</summary>
    private static ShapeResolution ResolveUntyped(INamedTypeSymbol type)
    {
        string? codec = type switch
        {
            _ when SymbolNames.Is(type, "System.Collections", "Queue") => "UntypedQueueCodec",
            _ when SymbolNames.Is(type, "System.Collections", "Stack") => "UntypedStackCodec",
            _ when !CollectionFactoryParser.HasPublicConstructor(type) => null,
            _ when Interfaces.Has(type, "System.Collections", "IDictionary") => "UntypedDictionaryCodec<" + SymbolNames.Emitted(type) + ">",
            _ when Interfaces.Has(type, "System.Collections", "IList") => "UntypedListCodec<" + SymbolNames.Emitted(type) + ">",
            _ => null,
        };
        return codec is null
            ? NotMade(type)
            : ShapeResolution.Of(new CodecShape(SymbolNames.Emitted(type), RuntimeNames.Namespace + codec, IsKey: false, type.IsReferenceType) { IsUntyped = true });
    }

    /// <summary>The factory of a collection that is never read.</summary>
    private static string? NoFactory(INamedTypeSymbol type, string source, ShapeContext context)
    {
        if (context.Directions.Reads)
            return null;

        // A literal can be in a type that is not a model, and must be read.
        context.Lack.Of(reading: type);
        return RuntimeNames.NoFactory + "<" + SymbolNames.Emitted(type) + ", " + source + ">";
    }

    private static ShapeResolution NotMade(INamedTypeSymbol type) => ShapeResolution.Unsupported(
        type, "it is a collection, but there is no known way to create one: add a public parameterless constructor and an Add method, a constructor that takes IEnumerable<T>, or a [CollectionBuilder]");
}
