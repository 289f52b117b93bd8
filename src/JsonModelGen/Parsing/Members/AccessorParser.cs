using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Describes a getter, setter or field for <c>UnsafeAccessor</c>, in terms of the type that declares it.</summary>
internal static class AccessorParser
{
    public static AccessorSpec Parse(ISymbol member, INamedTypeSymbol model, bool isForeign, TypeShape shape, TypeShape readShape, bool gets, bool sets)
    {
        // The accessor must name the type that declares the setter, which may be a base of the override.
        ISymbol declared = member;
        while (sets && declared is IPropertySymbol { SetMethod: null, OverriddenProperty: { } overridden })
            declared = overridden;

        INamedTypeSymbol type = declared.ContainingType;
        ITypeSymbol memberType = MemberParser.TypeOf(member);
        ITypeSymbol openMemberType = MemberParser.TypeOf(declared.OriginalDefinition);

        return Of(type, model, isForeign, SymbolNames.EmittedWithAnnotation(openMemberType)) with
        {
            SuppressesNullability = readShape != shape || SymbolNames.EmittedWithAnnotation(memberType) != shape.TypeName,
            IsField = declared is IFieldSymbol,
            Gets = gets,
            Sets = sets,
        };
    }

    /// <summary>The accessor by which a model calls the private partial methods of another.</summary>
    public static AccessorSpec OfMethods(INamedTypeSymbol type, INamedTypeSymbol model, bool isForeign) => Of(type, model, isForeign, "void");

    private static AccessorSpec Of(INamedTypeSymbol type, INamedTypeSymbol model, bool isForeign, string openMemberType)
    {
        INamedTypeSymbol open = type.OriginalDefinition;

        // Nested in a generic model, a class has that model's type parameters already, as needed by members of the model itself and
        // of a type in the same generic type.
        // The codec of a foreign type has its own type parameters.
        int shared = !isForeign && SharesParameters(type, model) ? TypeParameters.All(model).Length : 0;
        ImmutableArray<ITypeParameterSymbol> own = TypeParameters.All(open).RemoveRange(0, shared);
        return new AccessorSpec(
            SymbolNames.Emitted(type),
            SymbolNames.Emitted(open),
            TypeParameters.InBrackets(own, static parameter => CSharpText.Identifier(parameter.Name)),
            TypeParameters.InBrackets(TypeParameters.AllArguments(type).RemoveRange(0, shared), SymbolNames.EmittedWithAnnotation),
            string.Concat(ConstraintsOf(own)),
            openMemberType,
            IsFileLocal: shared == 0 && own.Length > 0 && TypeParameters.IsGeneric(model),
            SuppressesNullability: false,
            type.IsValueType,
            IsField: false,
            Gets: false,
            Sets: false);
    }

    /// <summary>Whether code outside the model, where some accessors must be emitted, can name a member's declaring type and its own type.</summary>
    public static bool CanStandOutside(ISymbol member, Compilation compilation) =>
        compilation.IsSymbolAccessibleWithin(member.ContainingType.OriginalDefinition, compilation.Assembly) &&
        (MemberParser.TypeOf(member.OriginalDefinition) is not INamedTypeSymbol type || compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    private static bool SharesParameters(INamedTypeSymbol type, INamedTypeSymbol model)
    {
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(model);
        ImmutableArray<ITypeParameterSymbol> declared = TypeParameters.All(type.OriginalDefinition);
        ImmutableArray<ITypeSymbol> arguments = TypeParameters.AllArguments(type);
        for (int i = 0; i < parameters.Length; i++)
        {
            if (i >= declared.Length || !SymbolEqualityComparer.Default.Equals(declared[i], parameters[i]) || !SymbolEqualityComparer.Default.Equals(arguments[i], parameters[i]))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> ConstraintsOf(ImmutableArray<ITypeParameterSymbol> parameters)
    {
        foreach (string clause in ConstraintClauses.Of(parameters, static _ => null))
            yield return " " + clause;
    }
}
