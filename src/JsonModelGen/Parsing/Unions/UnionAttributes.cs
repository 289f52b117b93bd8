using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>The union attributes of one type.</summary>
internal static class UnionAttributes
{
    /// <summary>The <c>[JsonModelUnion]</c> of a type, or null.</summary>
    public static AttributeData? UnionOf(INamedTypeSymbol type) => Find(type, KnownNames.JsonModelUnionAttribute);

    /// <summary>The <c>[JsonModelCase]</c> of a type, or null.</summary>
    public static AttributeData? CaseOf(INamedTypeSymbol type) => Find(type, KnownNames.JsonModelCaseAttribute);

    /// <summary>Whether a type is a union, which may be abstract.</summary>
    public static bool IsUnion(INamedTypeSymbol type) => UnionOf(type) is not null || DerivedTypes.AreOf(type);

    /// <summary>The key of a union's discriminator; null if it is invalid.</summary>
    public static string? KeyOf(AttributeData union) => union.ConstructorArgument() is string { Length: > 0 } key && UnicodeText.IsValid(key) ? key : null;

    /// <summary>The unions of a case: the type itself, if it is one, then its bases, nearest first.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, AttributeData Attribute)> UnionsOf(INamedTypeSymbol @case)
    {
        for (INamedTypeSymbol? type = @case; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (UnionOf(type) is { } attribute)
                yield return (type, attribute);
        }
    }

    /// <summary>The discriminator of a case in a union.</summary>
    public static DiscriminatorSpec DiscriminatorOf(INamedTypeSymbol @case, AttributeData attribute, INamedTypeSymbol union, string key) =>
        new(key, attribute.ConstructorArgument() as string, @case.Name, RenameOf(union));

    /// <summary>How a union renames keys, if it sets the option itself.</summary>
    public static FieldRename? RenameOf(INamedTypeSymbol union) =>
        Find(union, KnownNames.JsonModelAttribute) is { } model ? ModelOptionsParser.ReadFieldRename(model, union, sink: null) : null;

    private static AttributeData? Find(INamedTypeSymbol type, string name) =>
        Attributes.Find(type, KnownNames.RuntimeNamespace, name);
}
