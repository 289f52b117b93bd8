using System.Text;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Names of emitted files: the full name of the type, unique ignoring case, as file systems and Roslyn require.</summary>
internal static class HintName
{
    /// <summary>The name of the file of a property of a type.</summary>
    public static string Of(IPropertySymbol property, CompilationFacts facts)
    {
        string type = Of(property.ContainingType, facts);
        string part = property.Name + ".JsonLiteral";
        foreach (ISymbol sibling in property.ContainingType.GetMembers())
        {
            if (sibling.Name != property.Name && string.Equals(sibling.Name, property.Name, StringComparison.OrdinalIgnoreCase))
                part = property.Name + "." + StableHash(EmittedFileName.Stem(type) + "." + property.Name) + ".JsonLiteral";
        }

        return EmittedFileName.Beside(type, part);
    }

    /// <summary>The name of the file of a type.</summary>
    public static string Of(INamedTypeSymbol type, CompilationFacts facts)
    {
        StringBuilder name = new();
        bool isAmbiguous = false;
        for (INamespaceOrTypeSymbol? current = type; current is not (null or INamespaceSymbol { IsGlobalNamespace: true }); current = Parent(current))
        {
            if (name.Length > 0)
                name.Insert(0, '.');
            name.Insert(0, current.MetadataName.Replace('`', '_'));
            isAmbiguous |= Parent(current) is { } parent && facts.HasNamesakeInOtherCase(parent, current.Name);
        }

        if (isAmbiguous)
            name.Append('.').Append(StableHash(name.ToString()));
        return name.Append(EmittedFileName.Extension).ToString();
    }

    private static INamespaceOrTypeSymbol? Parent(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;

    /// <summary>FNV-1a: the same on every machine and in every process.</summary>
    private static string StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
            hash = unchecked((hash ^ character) * 16777619);
        return CSharpText.Number((long)hash);
    }
}
