using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>The parts of a value object.</summary>
/// <param name="Constructor">The constructor that takes the value.</param>
/// <param name="Value">The property or field that returns it.</param>
internal sealed record ValueObject(IMethodSymbol Constructor, ISymbol Value);

/// <summary>Finds the constructor and the member of a type with <c>[JsonValueObject]</c>, for the models that use it and for the analyzer.</summary>
internal static class ValueObjectParser
{
    /// <summary>Whether a type has the attribute.</summary>
    public static bool HasAttribute(INamedTypeSymbol type) => Attribute(type) is not null;

    /// <summary>The attribute of a type, or null.</summary>
    public static AttributeData? Attribute(INamedTypeSymbol type) =>
        Attributes.Find(type, KnownNames.RuntimeNamespace, KnownNames.JsonValueObjectAttribute);

    /// <summary>The parts of a value object, or null and the error.</summary>
    public static ValueObject? Parse(INamedTypeSymbol type, out string? problem)
    {
        problem = null;
        ValueObject? found = null;
        if (type.IsAbstract)
            problem = "it is abstract, so it cannot be created";

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (problem is not null || !Takes(constructor, type) || Member(type, constructor.Parameters[0]) is not { } value)
                continue;
            if (found is not null)
                problem = "more than one constructor takes one value: keep one of them";
            found = new ValueObject(constructor, value);
        }

        problem ??=
            found is null ? "it needs a constructor that takes one value, and a property or field with the name and type of that parameter"
            : AllowsNull(MemberParser.TypeOf(found.Value)) ? "its value may be null, which would make null ambiguous: make the value non-nullable, and use nullable members instead"
            : Resolvers.CollectionFactoryParser.HasRequiredMembers(type) && !MemberTargetSelector.SetsRequiredMembers(found.Constructor) ? "it has required members that the constructor does not set"
            : null;
        return problem is null ? found : null;
    }

    /// <summary>An oblivious reference type as a non-nullable one.</summary>
    public static ITypeSymbol NonNull(ITypeSymbol type) => type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type;

    private static bool AllowsNull(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool Takes(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor is { Parameters: [{ RefKind: RefKind.None or RefKind.In }] } &&
        !SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type) &&
        constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal &&
        !TypeUse.IsRefused(constructor);

    /// <summary>The property or field with a parameter's name and type, ignoring case and a leading underscore.</summary>
    private static ISymbol? Member(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is (IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }) &&
                    member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal &&
                    string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) &&
                    SymbolEqualityComparer.Default.Equals(MemberParser.TypeOf(member), parameter.Type))
                {
                    return member;
                }
            }
        }

        return null;
    }
}
