using JsonModelGen.Generator.Parsing.Generics;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Recognises unfinished code: nothing is emitted for declarations that cannot be named, and the compiler reports them anyway.</summary>
internal static class UnfinishedCode
{
    /// <summary>Whether a type cannot be declared again: it, a containing type or a type parameter has no name, or a constraint does not exist.</summary>
    public static bool IsIn(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.Name.Length == 0)
                return true;
            foreach (ITypeParameterSymbol parameter in current.TypeParameters)
            {
                if (parameter.Name.Length == 0 || HasMissing(parameter))
                    return true;
            }
        }

        for (INamespaceSymbol? current = type.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (current.Name.Length == 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a type, or a part of it, does not exist.</summary>
    public static bool IsMissing(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
            return true;
        if (type is IArrayTypeSymbol array)
            return IsMissing(array.ElementType);
        if (type is not INamedTypeSymbol { IsGenericType: true } generic)
            return false;
        foreach (ITypeSymbol argument in TypeParameters.AllArguments(generic))
        {
            if (IsMissing(argument))
                return true;
        }

        return false;
    }

    private static bool HasMissing(ITypeParameterSymbol parameter)
    {
        foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
        {
            if (IsMissing(constraint))
                return true;
        }

        return false;
    }
}
