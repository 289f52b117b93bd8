using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>A converter that an attribute names, with what it converts.</summary>
/// <param name="Type">The converter's type.</param>
/// <param name="Targets">The types that it converts, with annotations: a nullable one means that it takes null itself.</param>
/// <param name="IsOwn">Whether it is an <c>IJsonConverter</c>, and not System.Text.Json's.</param>
/// <param name="Creation">The expression that makes an instance.</param>
/// <param name="Attribute">The attribute that names it.</param>
/// <param name="Argument">The argument that names it, or empty for the attribute itself.</param>
/// <param name="Owner">What carries the attribute.</param>
internal sealed record Converter(
    INamedTypeSymbol Type,
    IReadOnlyList<ITypeSymbol> Targets,
    bool IsOwn,
    string Creation,
    AttributeData Attribute,
    string Argument,
    ISymbol Owner)
{
    /// <summary>Whether it has served some value.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The type that it converts and that fits a type, or null: one for <c>T</c> serves <c>T?</c>, one for <c>T?</c> only that.</summary>
    /// <param name="type">The type without <c>Nullable</c> and annotation.</param>
    /// <param name="isNullable">Whether null is a value.</param>
    public ITypeSymbol? TargetFor(ITypeSymbol type, bool isNullable)
    {
        ITypeSymbol? found = null;
        foreach (ITypeSymbol target in Targets)
        {
            bool takesNull = TakesNull(target);
            if (!SymbolEqualityComparer.Default.Equals(StaticMethods.WithoutNullable(target), type) || (takesNull && !isNullable))
                continue;
            if (found is null || takesNull)
                found = target;
        }

        return found;
    }

    /// <summary>Whether null is handed to the converter; in oblivious code it is not.</summary>
    public static bool TakesNull(ITypeSymbol target) =>
        target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ||
        (target.IsReferenceType && target.NullableAnnotation == NullableAnnotation.Annotated);
}
