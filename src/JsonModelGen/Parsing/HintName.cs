using System.Text;
using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Names of emitted files: the full name of the type, unique without regard to case, as file systems and Roslyn want it.</summary>
internal static class HintName
{
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
        return name.Append(".g.cs").ToString();
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
