using System.Text;
using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Names of emitted files: the full name of the type, unique without regard to case, as file systems and Roslyn want it.</summary>
internal static class HintName
{
    public static string Of(INamedTypeSymbol type)
    {
        StringBuilder name = new();
        bool isAmbiguous = false;
        for (INamespaceOrTypeSymbol? current = type; current is not (null or INamespaceSymbol { IsGlobalNamespace: true }); current = Parent(current))
        {
            if (name.Length > 0)
                name.Insert(0, '.');
            name.Insert(0, current.MetadataName.Replace('`', '_'));
            isAmbiguous |= HasNamesakeInOtherCase(current);
        }

        if (isAmbiguous)
            name.Append('.').Append(StableHash(name.ToString()));
        return name.Append(".g.cs").ToString();
    }

    private static INamespaceOrTypeSymbol? Parent(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;

    private static bool HasNamesakeInOtherCase(INamespaceOrTypeSymbol symbol)
    {
        switch (Parent(symbol))
        {
            case INamespaceSymbol parent:
                foreach (INamespaceOrTypeSymbol sibling in parent.GetMembers())
                {
                    if (DiffersInCaseOnly(sibling.Name, symbol.Name))
                        return true;
                }

                return false;
            case { } parent:
                foreach (INamedTypeSymbol sibling in parent.GetTypeMembers())
                {
                    if (DiffersInCaseOnly(sibling.Name, symbol.Name))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static bool DiffersInCaseOnly(string one, string other) =>
        one.Length == other.Length && one != other && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);


    /// <summary>FNV-1a: the same on every machine and in every process.</summary>
    private static string StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
            hash = unchecked((hash ^ character) * 16777619);
        return CSharpText.Number((long)hash);
    }
}
