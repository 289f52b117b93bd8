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
            !IsEnumerable(named))
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
            : ResolveUntyped(collection.Type, context);
    }

    private static ShapeResolution ResolveSequence(CollectionInterfaces collection, INamedTypeSymbol sequence, ShapeContext context)
    {
        ShapeResolution element = context.ResolveInside(collection.Type, sequence.TypeArguments[0]);
        if (element.Shape is not { } shape)
            return element;

        string name = SymbolNames.Emitted(collection.Type);
        CollectionFactoryParser factories = new(collection, sequence.TypeArguments[0], shape, context);
        string arguments = name + ", " + shape.TypeName + ", " + shape.CodecName;
        string? codec =
            factories.Builder() is { } builder ? "BuiltCollectionCodec<" + arguments + ", " + builder + ">"
            : collection.CanBeAddedTo && factories.CanBeNew ? "CustomCollectionCodec<" + arguments + ">"
            : factories.Factory() is { } factory ? "BuiltCollectionCodec<" + arguments + ", " + factory + ">"
            : collection.Collection is not null && collection.Type.IsReferenceType && factories.CanBeNew ? "CustomCollectionCodec<" + arguments + ">"
            : NoFactory(collection.Type, CollectionName.OfArray(1, shape.TypeName), context) is { } none ? "BuiltCollectionCodec<" + arguments + ", " + none + ">"
            : null;
        if (codec is null)
            return NotMade(collection.Type);

        SequenceShape content = new("global::System.Collections.Generic.List<" + shape.TypeName + ">", "ListCodec", shape, IsReferenceType: true, CanBePopulated: false);
        return ShapeResolution.Of(new CustomCollectionShape(name, RuntimeNames.Namespace + codec, collection.Type.IsReferenceType, content, collection.CanBeFilled));
    }

    private static ShapeResolution ResolveDictionary(CollectionInterfaces collection, INamedTypeSymbol dictionary, ShapeContext context)
    {
        ShapeResolution key = context.ResolveKey(dictionary.TypeArguments[0]);
        if (key.Shape is not { } keyShape)
            return key;
        ShapeResolution value = context.ResolveInside(collection.Type, dictionary.TypeArguments[1]);
        if (value.Shape is not { } valueShape)
            return value;

        string name = SymbolNames.Emitted(collection.Type);
        DictionaryShape source = new(
            "global::System.Collections.Generic.Dictionary<" + keyShape.TypeName + ", " + valueShape.TypeName + ">", "DictionaryCodec", keyShape, valueShape, CanBePopulated: false);
        CollectionFactoryParser factories = new(collection, dictionary, source, context);
        string arguments = name + ", " + keyShape.TypeName + ", " + valueShape.TypeName + ", " + keyShape.CodecName + ", " + valueShape.CodecName;
        string? codec =
            collection.IsMutableDictionary && factories.CanBeNew ? "CustomDictionaryCodec<" + arguments + ">"
            : factories.DictionaryFactory() is { } factory ? "BuiltDictionaryCodec<" + arguments + ", " + factory + ">"
            : NoFactory(collection.Type, source.TypeName, context) is { } none ? "BuiltDictionaryCodec<" + arguments + ", " + none + ">"
            : null;
        return codec is null
            ? NotMade(collection.Type)
            : ShapeResolution.Of(new CustomCollectionShape(
                name, RuntimeNames.Namespace + codec, collection.Type.IsReferenceType, source, collection.IsMutableDictionary && collection.Type.IsReferenceType));
    }

    /// <summary>The non-generic collections, whose elements are objects.</summary>
    private static ShapeResolution ResolveUntyped(INamedTypeSymbol type, ShapeContext context)
    {
        string? codec = type switch
        {
            _ when SymbolNames.Is(type, "System.Collections", "Queue") => "UntypedQueueCodec",
            _ when SymbolNames.Is(type, "System.Collections", "Stack") => "UntypedStackCodec",
            _ when !CollectionFactoryParser.HasPublicConstructor(type, context) => null,
            _ when Implements(type, "IDictionary") => "UntypedDictionaryCodec<" + SymbolNames.Emitted(type) + ">",
            _ when Implements(type, "IList") => "UntypedListCodec<" + SymbolNames.Emitted(type) + ">",
            _ => null,
        };
        return codec is null
            ? NotMade(type)
            : ShapeResolution.Of(new CodecShape(SymbolNames.Emitted(type), RuntimeNames.Namespace + codec, IsKey: false, type.IsReferenceType));
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

    private static bool IsEnumerable(INamedTypeSymbol type) => Implements(type, "IEnumerable");

    private static bool Implements(INamedTypeSymbol type, string name)
    {
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolNames.Is(implemented, "System.Collections", name))
                return true;
        }

        return false;
    }
}
