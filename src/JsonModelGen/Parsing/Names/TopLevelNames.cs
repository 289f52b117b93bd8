using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Names for types emitted beside the user's.</summary>
internal static class TopLevelNames
{
    /// <summary>The wanted name, with a number if the namespace contains it already, apart from generated code.</summary>
    public static string Free(string wanted, INamespaceSymbol? scope, GeneratedCode generatedCode)
    {
        string name = wanted;
        for (int number = 2; IsTaken(name, scope, generatedCode); number++)
            name = wanted + CSharpText.Number((long)number);
        return name;
    }

    private static bool IsTaken(string name, INamespaceSymbol? scope, GeneratedCode generatedCode)
    {
        if (scope is null)
            return false;

        foreach (INamespaceOrTypeSymbol member in scope.GetMembers(name))
        {
            if (member is INamespaceSymbol || !generatedCode.Declares(member))
                return true;
        }

        return false;
    }
}
