using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// The attributes of a property, field or parameter, with the answers that are needed repeatedly. Most have none, and then the compiler
/// is not asked, because the source shows that; this saves binding them.
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
            HasJsonInclude |= isForeign && attribute.AttributeClass!.MetadataName == KnownNames.JsonIncludeAttribute;
            IsAnnotated |= isForeign || SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.RuntimeNamespace);
        }
    }

    /// <summary>The attributes on the symbol itself.</summary>
    public ImmutableArray<AttributeData> Own { get; } = ImmutableArray<AttributeData>.Empty;

    /// <summary>Those on the accessors of a property.</summary>
    public ImmutableArray<AttributeData> OnAccessors { get; } = ImmutableArray<AttributeData>.Empty;

    /// <summary>The record parameter from which the symbol is generated, if either has attributes; else null.</summary>
    public IParameterSymbol? Positional { get; }

    /// <summary>
    /// The <c>[JsonKey]</c> of a symbol; a record's property has that of its parameter, and an override without one
    /// that of the property it overrides, as in json_serializable.
    /// </summary>
    public AttributeData? JsonKey { get; }

    /// <summary>Whether it is on the symbol itself.</summary>
    public bool HasOwnKey { get; }

    /// <summary>Whether <c>[JsonExtra]</c> makes it keep unknown keys; it is inherited like <c>[JsonKey]</c>.</summary>
    public bool IsExtra { get; }

    /// <summary>Whether System.Text.Json's <c>[JsonExtensionData]</c> does.</summary>
    public bool IsExtensionData { get; }

    /// <summary>Whether it has one of our or System.Text.Json's attributes.</summary>
    public bool IsAnnotated { get; }

    /// <summary>Whether an attribute includes it although it is not public, or is a field.</summary>
    public bool IsIncluded => HasJsonInclude || IsExtra || JsonKey is not null;

    private bool HasJsonInclude { get; }

    public static SymbolAttributes Of(ISymbol symbol)
    {
        // An override may inherit attributes.
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

    /// <summary>Whether another part may have attributes as well; a record's parameters are on one part only.</summary>
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
