using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// What the compiler says about the mere use of a symbol: experimental, obsolete with an id of its own, obsolete as an error. The
/// first two are switched off in the emitted file, because the author of the model has accepted them; the last cannot be.
/// </summary>
internal sealed class UseDiagnostics
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids to switch off.</summary>
    public EquatableArray<string> Ids => new(ImmutableArray.CreateRange(_ids));

    /// <summary>Whether code that names a symbol gets a diagnostic that plain <c>[Obsolete]</c> does not give.</summary>
    public static bool Has(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsObsolete(attribute, out bool isError, out string? id) && (isError || id is not null) || IsExperimental(attribute))
                return true;
        }

        return false;
    }

    /// <summary>Whether code that uses a member, its accessors or the types in its declaration does not compile.</summary>
    public static bool IsRefused(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => IsError(property) || IsError(property.GetMethod) || IsError(property.SetMethod) || IsTypeRefused(property.Type),
        IFieldSymbol field => IsError(field) || IsTypeRefused(field.Type),
        _ => IsError(symbol),
    };

    /// <summary>Notes the ids of a member or constructor, its accessors and the types in its declaration.</summary>
    public void Add(ISymbol symbol)
    {
        AddOne(symbol);
        switch (symbol)
        {
            case IPropertySymbol property:
                AddOne(property.GetMethod);
                AddOne(property.SetMethod);
                AddType(property.Type);
                break;
            case IFieldSymbol field:
                AddType(field.Type);
                break;
            case IMethodSymbol method:
                foreach (IParameterSymbol parameter in method.Parameters)
                    AddType(parameter.Type);
                break;
        }
    }

    private void AddType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            AddType(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return;
        for (INamedTypeSymbol? current = named; current is not null; current = current.ContainingType)
            AddOne(current);
        AddOne(named.ContainingAssembly);
        AddOne(named.ContainingModule);
        foreach (ITypeSymbol argument in named.TypeArguments)
            AddType(argument);
    }

    private void AddOne(ISymbol? symbol)
    {
        if (symbol is null)
            return;

        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            string? id = IsExperimental(attribute) ? attribute.ConstructorArgument() as string
                : IsObsolete(attribute, out _, out string? own) ? own
                : null;
            if (id is not null && SyntaxFacts.IsValidIdentifier(id))
                _ids.Add(id);
        }
    }

    private static bool IsTypeRefused(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return IsTypeRefused(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return false;
        if (IsError(named))
            return true;

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (IsTypeRefused(argument))
                return true;
        }

        return false;
    }

    private static bool IsError(ISymbol? symbol)
    {
        if (symbol is null)
            return false;

        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            // An id that no pragma can name cannot be switched off either.
            if (IsObsolete(attribute, out bool isError, out string? id) && (isError || (id is not null && !SyntaxFacts.IsValidIdentifier(id))))
                return true;
        }

        return false;
    }

    private static bool IsObsolete(AttributeData attribute, out bool isError, out string? id)
    {
        isError = false;
        id = null;
        if (!SymbolNames.Is(attribute.AttributeClass, "System", "ObsoleteAttribute"))
            return false;
        isError = attribute.ConstructorArguments is [_, { Value: true }, ..];
        id = attribute.String("DiagnosticId");
        return true;
    }

    private static bool IsExperimental(AttributeData attribute) =>
        SymbolNames.Is(attribute.AttributeClass, "System.Diagnostics.CodeAnalysis", "ExperimentalAttribute");
}
