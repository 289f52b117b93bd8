using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>Reads System.Text.Json's <c>[JsonPolymorphic]</c> and <c>[JsonDerivedType]</c>: the union lists its cases and writes their names itself.</summary>
internal static class DerivedTypes
{
    private const string DefaultKey = "$type";

    /// <summary>Whether a type has such an attribute.</summary>
    public static bool AreOf(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (IsPolymorphic(attribute) || IsDerivedType(attribute))
                return true;
        }

        return false;
    }

    public static bool IsPolymorphic(AttributeData attribute) =>
        SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonPolymorphicAttribute);

    public static bool IsDerivedType(AttributeData attribute) =>
        SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonDerivedTypeAttribute);

    /// <summary>The key of the discriminator of a polymorphic type.</summary>
    public static string KeyOf(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (IsPolymorphic(attribute) && attribute.String("TypeDiscriminatorPropertyName") is { } key)
                return key;
        }

        return DefaultKey;
    }

    /// <summary>Whether a polymorphic type lists another, with a discriminator or without.</summary>
    public static bool Lists(INamedTypeSymbol union, INamedTypeSymbol @case)
    {
        foreach (AttributeData attribute in union.GetAttributes())
        {
            if (IsDerivedType(attribute) && SymbolEqualityComparer.Default.Equals(attribute.ConstructorArgument() as ISymbol, @case))
                return true;
        }

        return false;
    }

    /// <summary>The discriminator of a type as a case of a polymorphic type, or of itself; null if it is not listed, or has no discriminator.</summary>
    public static DiscriminatorSpec? DiscriminatorIn(INamedTypeSymbol union, INamedTypeSymbol @case)
    {
        foreach (AttributeData attribute in union.GetAttributes())
        {
            if (!IsDerivedType(attribute) || !SymbolEqualityComparer.Default.Equals(attribute.ConstructorArgument() as ISymbol, @case) || attribute.ConstructorArguments.Length < 2)
                continue;
            object? name = attribute.ConstructorArguments[1].Value;
            if (name is not null)
                return new DiscriminatorSpec(KeyOf(union), System.Convert.ToString(name, System.Globalization.CultureInfo.InvariantCulture), @case.Name, FieldRename: null) { IsNumber = name is int };
        }

        return null;
    }

    /// <summary>The codecs for a type as a case of its polymorphic bases. Both the emission and the uses of a codec ask here.</summary>
    /// <param name="type">The type.</param>
    /// <param name="nameOf">Returns names that no member of the type has, one after the other.</param>
    public static IEnumerable<(INamedTypeSymbol Union, ListedCaseSpec Case)> CodecsOf(INamedTypeSymbol type, Func<string, string> nameOf)
    {
        string start = type.Name;
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == type.Name)
                start += "2"; // that of a namesake that it derives from would be hidden
        }

        for (INamedTypeSymbol? union = type.BaseType; union is { SpecialType: not SpecialType.System_Object }; union = union.BaseType)
        {
            if (DiscriminatorIn(union, type) is { } discriminator)
                yield return (union, new ListedCaseSpec(nameOf(start + "As" + union.Name), discriminator));
        }
    }

    /// <summary>The roles of a type in all of them.</summary>
    /// <param name="type">The type.</param>
    /// <param name="nameOf">Returns names that no member of the type has; not called before.</param>
    public static EquatableArray<ListedCaseSpec> ListedCasesOf(INamedTypeSymbol type, Func<string, string> nameOf)
    {
        if (type.BaseType is not { SpecialType: not SpecialType.System_Object and not SpecialType.System_ValueType })
            return default;
        ImmutableArray<ListedCaseSpec>.Builder cases = ImmutableArray.CreateBuilder<ListedCaseSpec>();
        foreach ((_, ListedCaseSpec item) in CodecsOf(type, nameOf))
            cases.Add(item);
        return cases.ToEquatable();
    }
}
