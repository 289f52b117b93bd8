using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Attributes by which a setter and getter differ in nullability: <c>[AllowNull]</c>, <c>[DisallowNull]</c>, <c>[MaybeNull]</c>, <c>[NotNull]</c>.</summary>
internal static class NullabilityAttributes
{
    private const string Namespace = "System.Diagnostics.CodeAnalysis";
    private const string DisallowNull = "DisallowNullAttribute";

    /// <summary>Whether a member may not be set to null, whatever its type.</summary>
    public static bool DisallowsNull(SymbolAttributes attributes)
    {
        foreach (AttributeData attribute in attributes.Own)
        {
            if (SymbolNames.Is(attribute.AttributeClass, Namespace, DisallowNull))
                return true;
        }

        return false;
    }

    /// <summary>The shape that reads a member or parameter.</summary>
    public static TypeShape Reading(SymbolAttributes attributes, TypeShape shape) => Apply(attributes, shape, "AllowNullAttribute", DisallowNull);

    /// <summary>The shape that writes a member.</summary>
    public static TypeShape Writing(SymbolAttributes attributes, TypeShape shape) => Apply(attributes, shape, "MaybeNullAttribute", notNull: null);

    private static TypeShape Apply(SymbolAttributes attributes, TypeShape shape, string maybeNull, string? notNull)
    {
        foreach (AttributeData attribute in attributes.Own)
        {
            if (attribute.AttributeClass is not { } type || !SymbolNames.Is(type.ContainingNamespace, Namespace))
                continue;
            if (type.Name == maybeNull && shape is { IsReferenceType: true, AcceptsNull: false })
                return shape.Nullable;
            if (type.Name == notNull)
                return shape.NonNull;
        }

        return shape;
    }
}
