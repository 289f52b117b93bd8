using System.Collections.Immutable;
using System.Text;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>The type parameters and arguments of a type and its containing types, which are one list for the runtime.</summary>
internal static class TypeParameters
{
    /// <summary>All parameters, those of the outermost type first.</summary>
    public static ImmutableArray<ITypeParameterSymbol> All(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? All(outer).AddRange(type.TypeParameters)
        : type.TypeParameters;

    /// <summary>Their arguments.</summary>
    public static ImmutableArray<ITypeSymbol> AllArguments(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? AllArguments(outer).AddRange(type.TypeArguments)
        : type.TypeArguments;

    /// <summary>Whether a type or a containing type is generic.</summary>
    public static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.TypeParameters.Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a type is or contains a type parameter.</summary>
    public static bool OccurIn(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol)
            return true;
        if (type is IArrayTypeSymbol array)
            return OccurIn(array.ElementType);
        if (type is not INamedTypeSymbol { IsGenericType: true } generic)
            return false;
        foreach (ITypeSymbol argument in AllArguments(generic))
        {
            if (OccurIn(argument))
                return true;
        }

        return false;
    }

    /// <summary>A type's own parameters in their brackets, or nothing.</summary>
    public static string InBrackets(INamedTypeSymbol type) =>
        InBrackets(type.TypeParameters, static parameter => CSharpText.Identifier(parameter.Name));

    public static string InBrackets<T>(ImmutableArray<T> items, Func<T, string> text)
    {
        if (items.IsEmpty)
            return "";

        StringBuilder brackets = new("<");
        foreach (T item in items)
            brackets.Append(brackets.Length > 1 ? ", " : "").Append(text(item));
        return brackets.Append('>').ToString();
    }

    /// <summary>The <c>global::</c> name of a constructed type with the given arguments.</summary>
    public static string NameWith(INamedTypeSymbol type, ImmutableArray<string> arguments)
    {
        int end = arguments.Length - type.TypeParameters.Length;
        string prefix =
            type.ContainingType is { } outer ? NameWith(outer, arguments.RemoveRange(end, arguments.Length - end)) + "."
            : type.ContainingNamespace.IsGlobalNamespace ? "global::"
            : "global::" + SymbolNames.Emitted(type.ContainingNamespace) + ".";
        return prefix + CSharpText.Identifier(type.Name) + InBrackets(arguments.RemoveRange(0, end), static argument => argument);
    }
}
