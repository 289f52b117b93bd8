using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds how an empty value of a type is tested and created: for strings, arrays, collections and bytes.</summary>
internal static class EmptinessParser
{
    /// <summary>The empty value, or null if the type has none.</summary>
    /// <param name="type">The type of a member.</param>
    /// <param name="shape">The shape that reads it.</param>
    public static EmptySpec? Parse(ITypeSymbol type, TypeShape shape)
    {
        type = StaticMethods.WithoutNullable(type);
        if (type.SpecialType == SpecialType.System_String)
            return new EmptySpec("Length", "0", "\"\"");
        bool isBytes = SymbolNames.Is(type as INamedTypeSymbol, "System", "Memory`1") || SymbolNames.Is(type as INamedTypeSymbol, "System", "ReadOnlyMemory`1");
        if (!isBytes && (IsSingle(type, shape.NonNull) || !IsEnumerable(type)))
            return null;

        string? property = PropertyOf(type);
        return new EmptySpec(property, property == "IsDefaultOrEmpty" ? "true" : "0", Value(type, shape.NonNull));
    }

    /// <summary>Whether a type is certainly not a collection: numbers have many interfaces, each created anew in each compilation.</summary>
    private static bool IsSingle(ITypeSymbol type, TypeShape shape) =>
        shape is ScalarShape or ModelShape || type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter || (type.IsValueType && type.SpecialType != SpecialType.None);

    private static bool IsEnumerable(ITypeSymbol type)
    {
        // The definition's interfaces are created once, those of List<User> in each compilation.
        type = type.OriginalDefinition;
        return type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Collections_IEnumerable } || Interfaces.HasEnumerable(type);
    }

    private static string? PropertyOf(ITypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type is IArrayTypeSymbol)
            return "Length";
        if (SymbolNames.Is(type as INamedTypeSymbol, "System.Collections.Immutable", "ImmutableArray`1"))
            return "IsDefaultOrEmpty";
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol @interface in type.AllInterfaces.Insert(0, (INamedTypeSymbol)type))
            {
                if (Has(@interface, "Count"))
                    return "Count";
            }

            return null;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Has(current, "Count"))
                return "Count";
            if (Has(current, "Length"))
                return "Length";
        }

        return null;
    }

    private static bool Has(ITypeSymbol type, string property)
    {
        foreach (ISymbol member in type.GetMembers(property))
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_Int32, GetMethod.DeclaredAccessibility: Accessibility.Public })
                return true;
        }

        return false;
    }

    /// <summary>A C# expression if possible, else what the codec reads from empty JSON.</summary>
    private static string? Value(ITypeSymbol type, TypeShape shape)
    {
        if (type is IArrayTypeSymbol { IsSZArray: true } || ConstantParser.IsMadeByExpression(type))
            return "[]";
        if (shape is DictionaryShape { Codec: "DictionaryCodec" })
            return "[]";

        string? json = shape switch
        {
            CodecShape { Codec: RuntimeNames.Namespace + "MemoryByteCodec" or RuntimeNames.Namespace + "ReadOnlyMemoryByteCodec" } => "\"\"",
            DictionaryShape => "{}",
            SequenceShape or MultiDimensionalArrayShape => "[]",
            CustomCollectionShape => type is INamedTypeSymbol named && new CollectionInterfaces(named).Dictionary is not null ? "{}" : "[]",
            _ => null,
        };
        return json is null ? null : RuntimeNames.Empty + ".Create<" + shape.TypeName + ", " + shape.CodecName + ">(" + CSharpText.Utf8Literal(json) + ")";
    }
}
