using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// What the compiler says about the mere use of a symbol: experimental, obsolete with an id of its own, obsolete as an error. The
/// first two are switched off in the emitted file, because the author of the model has accepted them; the last cannot be.
/// </summary>
internal sealed class UseDiagnostics(CompilationFacts facts)
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids to switch off.</summary>
    public EquatableArray<string> Ids => new(ImmutableArray.CreateRange(_ids));

    /// <summary>Notes what oblivious code need not say: that what is the key of a dictionary is not null.</summary>
    public void AddKey(ITypeParameterSymbol parameter)
    {
        if (!parameter.HasNotNullConstraint && !parameter.IsValueType)
            _ids.Add("CS8714");
    }

    /// <summary>Whether code that uses a member, its accessors or the types in its declaration does not compile.</summary>
    public static bool IsRefused(ISymbol member, CompilationFacts facts) => member switch
    {
        IPropertySymbol property =>
            TypeUse.IsRefused(property) || TypeUse.IsRefused(property.GetMethod) || TypeUse.IsRefused(property.SetMethod) || IsTypeRefused(property.Type, facts),
        IFieldSymbol field => TypeUse.IsRefused(field) || IsTypeRefused(field.Type, facts),
        _ => TypeUse.IsRefused(member),
    };

    /// <summary>Notes the ids of a member or constructor, its accessors and the types in its declaration.</summary>
    public void Add(ISymbol symbol)
    {
        TypeUse.AddIds(symbol, _ids);
        switch (symbol)
        {
            case IPropertySymbol property:
                TypeUse.AddIds(property.GetMethod, _ids);
                TypeUse.AddIds(property.SetMethod, _ids);
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

    /// <summary>Notes the ids of a type and its arguments.</summary>
    public void AddType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            AddType(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return;
        foreach (string id in facts.UseOf(named).Ids)
            _ids.Add(id);
        if (!named.IsGenericType)
            return;
        foreach (ITypeSymbol argument in named.TypeArguments)
            AddType(argument);
    }

    private static bool IsTypeRefused(ITypeSymbol type, CompilationFacts facts)
    {
        if (type is IArrayTypeSymbol array)
            return IsTypeRefused(array.ElementType, facts);
        if (type is not INamedTypeSymbol named)
            return false;
        if (facts.UseOf(named).IsError)
            return true;
        if (!named.IsGenericType)
            return false;

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (IsTypeRefused(argument, facts))
                return true;
        }

        return false;
    }
}
