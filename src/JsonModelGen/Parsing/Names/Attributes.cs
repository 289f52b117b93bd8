using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Finds attributes by the namespace and name of their class.</summary>
internal static class Attributes
{
    /// <summary>The first such attribute on a symbol, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string @namespace, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, @namespace, metadataName))
                return attribute;
        }

        return null;
    }
}
