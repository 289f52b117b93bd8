using System.Globalization;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Turns a constant of an attribute into an expression of a member's type.</summary>
internal static class ConstantParser
{
    /// <summary>Collections that a C# collection expression can create.</summary>
    private static readonly HashSet<string> s_collections = new(StringComparer.Ordinal)
    {
        "List`1", "IEnumerable`1", "ICollection`1", "IList`1", "IReadOnlyCollection`1", "IReadOnlyList`1", "HashSet`1", "SortedSet`1",
        "ImmutableArray`1", "ImmutableList`1", "ImmutableHashSet`1", "ImmutableSortedSet`1",
    };

    /// <summary>The expression, or null if the constant is not a value of the type.</summary>
    public static string? Expression(TypedConstant constant, ITypeSymbol type)
    {
        if (constant.Kind is TypedConstantKind.Error or TypedConstantKind.Type)
            return null;
        if (constant.IsNull)
            return StaticMethods.AllowsNull(type) ? "null" : null;

        type = StaticMethods.WithoutNullable(type);
        if (constant.Kind == TypedConstantKind.Array)
            return ElementType(type) is { } elementType ? Collection(constant, elementType) : null;
        if (type.TypeKind == TypeKind.Enum)
            return SymbolEqualityComparer.Default.Equals(constant.Type, type) ? EnumValue((INamedTypeSymbol)type, constant.Value!) : null;
        return constant.Kind == TypedConstantKind.Primitive ? Primitive(constant.Value!, type.SpecialType) : null;
    }

    /// <summary>Whether <c>[]</c> can create a collection of a type.</summary>
    public static bool IsMadeByExpression(ITypeSymbol type) => ElementType(type) is not null &&
        (SymbolNames.Is(type.ContainingNamespace, "System.Collections.Generic") || SymbolNames.Is(type.ContainingNamespace, "System.Collections.Immutable"));

    private static ITypeSymbol? ElementType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } named when s_collections.Contains(named.MetadataName) => element,
        _ => null,
    };

    private static string? Collection(TypedConstant array, ITypeSymbol elementType)
    {
        List<string> elements = [];
        foreach (TypedConstant element in array.Values)
        {
            if (Expression(element, elementType) is not { } expression)
                return null;
            elements.Add(expression);
        }

        return "[" + string.Join(", ", elements) + "]";
    }

    private static string EnumValue(INamedTypeSymbol type, object value)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value) && !TypeUse.HasDiagnostic(field))
                return SymbolNames.Emitted(type) + "." + CSharpText.Identifier(field.Name);
        }

        return "(" + SymbolNames.Emitted(type) + ")(" + DefaultValue.Literal(value) + ")";
    }

    private static string? Primitive(object value, SpecialType type)
    {
        switch (type)
        {
            case SpecialType.System_Object:
                return DefaultValue.Literal(value);
            case SpecialType.System_String when value is string:
            case SpecialType.System_Boolean when value is bool:
            case SpecialType.System_Char when value is char:
                return DefaultValue.Literal(value);
            default:
                return value is string or bool or char ? null : Number(value, type);
        }
    }

    private static string? Number(object value, SpecialType type)
    {
        IFormatProvider culture = CultureInfo.InvariantCulture;
        bool isFraction = value is double or float;
        try
        {
            return type switch
            {
                SpecialType.System_Double => DefaultValue.Literal(Convert.ToDouble(value, culture)),
                SpecialType.System_Single => DefaultValue.Literal(Convert.ToSingle(value, culture)),
                SpecialType.System_Decimal => DefaultValue.Literal(Convert.ToDecimal(value, culture)),
                _ when isFraction => null,
                SpecialType.System_Int32 => DefaultValue.Literal(Convert.ToInt32(value, culture)),
                SpecialType.System_Int64 => DefaultValue.Literal(Convert.ToInt64(value, culture)),
                SpecialType.System_UInt64 => DefaultValue.Literal(Convert.ToUInt64(value, culture)),
                SpecialType.System_UInt32 => DefaultValue.Literal(Convert.ToUInt32(value, culture)) + "U",
                SpecialType.System_Byte => "(byte)" + DefaultValue.Literal(Convert.ToByte(value, culture)),
                SpecialType.System_SByte => "(sbyte)(" + DefaultValue.Literal(Convert.ToSByte(value, culture)) + ")",
                SpecialType.System_Int16 => "(short)(" + DefaultValue.Literal(Convert.ToInt16(value, culture)) + ")",
                SpecialType.System_UInt16 => "(ushort)" + DefaultValue.Literal(Convert.ToUInt16(value, culture)),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
