using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>What the attributes on one type say of unions.</summary>
internal static class UnionAttributes
{
    /// <summary>The <c>[JsonModelUnion]</c> of a type, or null.</summary>
    public static AttributeData? UnionOf(INamedTypeSymbol type) => Find(type, KnownNames.JsonModelUnionAttribute);

    /// <summary>The <c>[JsonModelCase]</c> of a type, or null.</summary>
    public static AttributeData? CaseOf(INamedTypeSymbol type) => Find(type, KnownNames.JsonModelCaseAttribute);

    /// <summary>Whether a type is a union, so that it need not be one that can be made.</summary>
    public static bool IsUnion(INamedTypeSymbol type) => UnionOf(type) is not null || DerivedTypes.AreOf(type);

    /// <summary>The key of a union's discriminator; null if it is no text that could be one.</summary>
    public static string? KeyOf(AttributeData union) => union.ConstructorArgument() is string { Length: > 0 } key && UnicodeText.IsValid(key) ? key : null;

    /// <summary>The union that a type is, if it is a case of itself, and those that it derives from, the nearest first.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, AttributeData Attribute)> UnionsOf(INamedTypeSymbol @case)
    {
        for (INamedTypeSymbol? type = @case; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (UnionOf(type) is { } attribute)
                yield return (type, attribute);
        }
    }

    /// <summary>What says that an object is a case of a union.</summary>
    public static DiscriminatorSpec DiscriminatorOf(INamedTypeSymbol @case, AttributeData attribute, INamedTypeSymbol union, string key) =>
        new(key, attribute.ConstructorArgument() as string, @case.Name, RenameOf(union));

    /// <summary>How a union that says so itself renames keys.</summary>
    public static FieldRename? RenameOf(INamedTypeSymbol union) =>
        Find(union, KnownNames.JsonModelAttribute) is { } model ? ModelOptionsParser.ReadFieldRename(model, union, sink: null) : null;

    private static AttributeData? Find(INamedTypeSymbol type, string name)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, name))
                return attribute;
        }

        return null;
    }
}
