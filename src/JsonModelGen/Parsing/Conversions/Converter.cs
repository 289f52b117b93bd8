using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>A converter named by an attribute, with the types that it converts.</summary>
/// <param name="Type">The converter's type.</param>
/// <param name="Targets">The types that it converts, with annotations: for a nullable one it handles null itself.</param>
/// <param name="IsOwn">Whether it is an <c>IJsonConverter</c>, and not System.Text.Json's.</param>
/// <param name="Creation">The expression that creates an instance.</param>
/// <param name="Attribute">The attribute that names it.</param>
/// <param name="Argument">The argument that names it, or empty for the attribute itself.</param>
/// <param name="Owner">The symbol that has the attribute.</param>
internal sealed record Converter(
    INamedTypeSymbol Type,
    IReadOnlyList<ITypeSymbol> Targets,
    bool IsOwn,
    string Creation,
    AttributeData Attribute,
    string Argument,
    ISymbol Owner)
{
    /// <summary>Whether it is a factory, which creates the converter.</summary>
    public bool IsFactory { get; init; }

    /// <summary>Whether it has been used.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The converted type that matches a type, or null: a converter for <c>T</c> also serves <c>T?</c>, one for <c>T?</c> only that.</summary>
    /// <param name="type">The type without <c>Nullable</c> and annotation.</param>
    /// <param name="isNullable">Whether null is a value.</param>
    public ITypeSymbol? TargetFor(ITypeSymbol type, bool isNullable)
    {
        ITypeSymbol? found = null;
        foreach (ITypeSymbol target in Targets)
        {
            bool takesNull = TakesNull(target) && !IsFactory;
            if (!SymbolEqualityComparer.Default.Equals(StaticMethods.WithoutNullable(target), type) || (takesNull && !isNullable))
                continue;
            if (found is null || takesNull)
                found = target;
        }

        // A factory makes a converter for each type where it applies. As in the serializer, none of them is called for null.
        if (found is not null && IsFactory)
            return type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

        return found;
    }

    /// <summary>Whether the converter is called for null; in oblivious code it is not.</summary>
    public static bool TakesNull(ITypeSymbol target) =>
        target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ||
        (target.IsReferenceType && target.NullableAnnotation == NullableAnnotation.Annotated);
}
