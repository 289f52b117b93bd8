using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Which interfaces a type implements, itself or through its bases.</summary>
internal static class Interfaces
{
    /// <summary>Whether it implements the interface with this namespace and metadata name.</summary>
    public static bool Has(ITypeSymbol type, string @namespace, string metadataName)
    {
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolNames.Is(implemented, @namespace, metadataName))
                return true;
        }

        return false;
    }

    /// <summary>Whether it implements <c>IEnumerable</c>. All models are asked this, so it compares no names.</summary>
    public static bool HasEnumerable(ITypeSymbol type)
    {
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (implemented.SpecialType == SpecialType.System_Collections_IEnumerable)
                return true;
        }

        return false;
    }
}
