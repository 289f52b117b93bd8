using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>A <c>KeyValuePair</c> outside of a dictionary: a JSON object with a key and a value.</summary>
internal sealed class KeyValuePairResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol named || !SymbolNames.Is(named, "System.Collections.Generic", "KeyValuePair`2"))
            return default;

        ShapeResolution key = context.Resolve(named.TypeArguments[0]);
        if (key.Shape is not { } keyShape)
            return key;
        ShapeResolution value = context.Resolve(named.TypeArguments[1]);
        if (value.Shape is not { } valueShape)
            return value;

        return ShapeResolution.Of(new KeyValuePairShape(CollectionName.Of(named, keyShape, valueShape), keyShape, valueShape) { Preset = context.Preset });
    }
}
