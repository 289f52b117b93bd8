using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// What the compiler reports for any use of a symbol: experimental, obsolete with its own id, obsolete as an error. The
/// first two are suppressed in the emitted file, because the author of the model has accepted them; the last cannot be.
/// </summary>
internal sealed class UseDiagnostics(CompilationFacts facts)
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids to suppress.</summary>
    public EquatableArray<string> Ids => new(ImmutableArray.CreateRange(_ids));

    /// <summary>Notes dictionary keys in oblivious code, where nothing says that they are not null.</summary>
    public void AddKey(ITypeParameterSymbol parameter)
    {
        if (!parameter.HasNotNullConstraint && !parameter.IsValueType)
            _ids.Add("CS8714");
    }

    /// <summary>Whether using a member, its accessors or the types in its declaration is a compiler error.</summary>
    public static bool IsRefused(ISymbol member, SymbolAttributes attributes, CompilationFacts facts) =>
        TypeUse.IsRefused(attributes.Own) || TypeUse.IsRefused(attributes.OnAccessors) || IsTypeRefused(MemberParser.TypeOf(member), facts);

    /// <summary>Notes the ids of a property or field, its accessors and the types in its declaration.</summary>
    public void Add(ISymbol member, SymbolAttributes attributes)
    {
        TypeUse.AddIds(attributes.Own, _ids);
        TypeUse.AddIds(attributes.OnAccessors, _ids);
        ITypeSymbol type = MemberParser.TypeOf(member);
        AddType(type);

        if (!NullabilityAttributes.DisallowsNull(attributes))
            return;

        // A value of a type parameter may be null for the compiler, whatever the codec returns.
        if (type is ITypeParameterSymbol)
            _ids.Add("CS8607");

        // Oblivious code states nullability only this way, and not on the parameter that fills the member.
        else if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None })
            _ids.Add("CS8601");
    }

    /// <summary>The same for a member, method or constructor whose attributes are not known yet.</summary>
    public void Add(ISymbol symbol)
    {
        if (symbol is not IMethodSymbol method)
        {
            Add(symbol, SymbolAttributes.Of(symbol));
            return;
        }

        TypeUse.AddIds(method.GetAttributes(), _ids);
        foreach (IParameterSymbol parameter in method.Parameters)
            AddType(parameter.Type);
    }

    /// <summary>Notes what the compiler reports for a model even inside it.</summary>
    public void AddModel(INamedTypeSymbol model)
    {
        if (facts.UseOf(model).Ids.Contains(TypeUse.Namesake))
            _ids.Add(TypeUse.Namesake);
    }

    /// <summary>Notes the ids of a type named by code beside it, and of its constraints, which that code repeats.</summary>
    public void AddDeclaration(INamedTypeSymbol type)
    {
        AddType(type);
        foreach (ITypeParameterSymbol parameter in TypeParameters.All(type))
        {
            foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
                AddType(constraint);
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
        for (int i = 0; i < named.TypeArguments.Length; i++)
        {
            AddType(named.TypeArguments[i]);
            AddArgument(named.TypeArguments[i], named.TypeParameters[i]);
        }
    }

    /// <summary>Notes the warnings for a nullable type argument with a non-nullable constraint, which the author has seen already.</summary>
    private void AddArgument(ITypeSymbol argument, ITypeParameterSymbol parameter)
    {
        if (!MayBeNull(argument))
            return;
        if (parameter.HasNotNullConstraint)
        {
            // Emitted code has non-nullable keys, which the compiler treats as another type than the author's.
            _ids.Add("CS8714");
            _ids.Add("CS8619");
            _ids.Add("CS8620");
        }

        if (parameter is { HasReferenceTypeConstraint: true, ReferenceTypeConstraintNullableAnnotation: not NullableAnnotation.Annotated })
            _ids.Add("CS8634");
        if (!parameter.ConstraintTypes.IsEmpty)
            _ids.Add("CS8631");
    }

    private static bool MayBeNull(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ||
        (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated) ||
        (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated) ||
        type is ITypeParameterSymbol { IsValueType: false, HasNotNullConstraint: false, HasReferenceTypeConstraint: false, ConstraintTypes.IsEmpty: true };

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
