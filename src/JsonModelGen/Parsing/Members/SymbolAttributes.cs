using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// The attributes of a property, field or parameter, and what of them is asked again and again. Most have none, and then the compiler
/// is not asked: the source tells, and what it would make of each is saved.
/// </summary>
internal sealed class SymbolAttributes
{
    /// <summary>Those of a symbol without attributes.</summary>
    public static readonly SymbolAttributes None = new();

    private SymbolAttributes()
    {
    }

    private SymbolAttributes(ISymbol symbol, bool mayHaveParameter)
    {
        Own = symbol.GetAttributes();
        if (symbol is IPropertySymbol property)
            OnAccessors = (property.GetMethod?.GetAttributes() ?? Own.Clear()).AddRange(property.SetMethod?.GetAttributes() ?? Own.Clear());
        Positional = mayHaveParameter ? PositionalParameter.Of(symbol) : null;
        AttributeData? own = Find(Own);
        HasOwnKey = own is not null;
        SymbolAttributes? overridden = symbol is IPropertySymbol { OverriddenProperty: { } @base } ? Of(@base) : null;
        ImmutableArray<AttributeData> positional = Positional?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty;
        JsonKey = own ?? Find(positional) ?? overridden?.JsonKey;
        IsExtra = Find(Own, KnownNames.JsonExtraAttribute) is not null || Find(positional, KnownNames.JsonExtraAttribute) is not null || overridden is { IsExtra: true };
        IsAnnotated = JsonKey is not null || IsExtra;
        foreach (AttributeData attribute in Own)
        {
            bool isForeign = SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.SystemTextJsonNamespace);
            IsExtensionData |= isForeign && attribute.AttributeClass!.MetadataName == KnownNames.JsonExtensionDataAttribute;
            IsIncluded |= isForeign && attribute.AttributeClass!.MetadataName == KnownNames.JsonIncludeAttribute;
            IsAnnotated |= isForeign || SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.RuntimeNamespace);
        }
    }

    /// <summary>The attributes on the symbol itself.</summary>
    public ImmutableArray<AttributeData> Own { get; } = ImmutableArray<AttributeData>.Empty;

    /// <summary>Those on the accessors of a property.</summary>
    public ImmutableArray<AttributeData> OnAccessors { get; } = ImmutableArray<AttributeData>.Empty;

    /// <summary>The parameter of a record that the symbol is made of, if one of them has attributes; else null.</summary>
    public IParameterSymbol? Positional { get; }

    /// <summary>
    /// The <c>[JsonKey]</c> of a symbol; a record's property has that of the parameter that it is made from, and an override without one
    /// that of the property it overrides, as in json_serializable.
    /// </summary>
    public AttributeData? JsonKey { get; }

    /// <summary>Whether that stands on the symbol itself.</summary>
    public bool HasOwnKey { get; }

    /// <summary>Whether <c>[JsonExtra]</c> makes it keep the unknown keys; it goes from parameter to property and from base to override as <c>[JsonKey]</c> does.</summary>
    public bool IsExtra { get; }

    /// <summary>Whether System.Text.Json's <c>[JsonExtensionData]</c> does.</summary>
    public bool IsExtensionData { get; }

    /// <summary>Whether an attribute, ours or one of System.Text.Json, says something of it.</summary>
    public bool IsAnnotated { get; }

    /// <summary>Whether an attribute makes it take part although it is not public or a field.</summary>
    public bool TakesPart => IsIncluded || IsExtra || JsonKey is not null;

    private bool IsIncluded { get; }

    public static SymbolAttributes Of(ISymbol symbol)
    {
        // An override has its attributes from elsewhere.
        if (symbol.IsOverride)
            return new SymbolAttributes(symbol, mayHaveParameter: true);
        ImmutableArray<SyntaxReference> references = symbol.DeclaringSyntaxReferences;
        return references.Length != 1 ? new SymbolAttributes(symbol, mayHaveParameter: true) : references[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax { AttributeLists.Count: 0 } property when !IsPartial(property) && !HasAttributes(property.AccessorList) => None,
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { AttributeLists.Count: 0 } } => None,
            ParameterSyntax { AttributeLists.Count: 0, Parent.Parent: var owner } when owner is TypeDeclarationSyntax || !IsPartial(owner) => None,
            var declaration => new SymbolAttributes(symbol, declaration is ParameterSyntax),
        };
    }

    /// <summary>Whether another part may have attributes, too; a record's parameters stand on one part only.</summary>
    private static bool IsPartial(SyntaxNode? declaration) =>
        declaration is MemberDeclarationSyntax member && member.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool HasAttributes(AccessorListSyntax? accessors)
    {
        foreach (AccessorDeclarationSyntax accessor in accessors?.Accessors ?? default)
        {
            if (accessor.AttributeLists.Count > 0)
                return true;
        }

        return false;
    }

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name = KnownNames.JsonKeyAttribute)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, name))
                return attribute;
        }

        return null;
    }
}
