using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Describes a getter, setter or field for <c>UnsafeAccessor</c>, in terms of the type that declares it.</summary>
internal static class AccessorParser
{
    public static AccessorSpec Parse(ISymbol member, INamedTypeSymbol model, TypeShape shape, TypeShape readShape, bool gets, bool sets)
    {
        // The accessor must name the type that declares the setter, which an override may have left to its base.
        ISymbol declared = member;
        while (sets && declared is IPropertySymbol { SetMethod: null, OverriddenProperty: { } overridden })
            declared = overridden;

        INamedTypeSymbol type = declared.ContainingType;
        INamedTypeSymbol open = type.OriginalDefinition;
        ITypeSymbol memberType = MemberParser.TypeOf(member);
        ITypeSymbol openMemberType = MemberParser.TypeOf(declared.OriginalDefinition);

        // Nested in a generic model, a class has that model's type parameters already: what its own members need.
        bool isOwn = SymbolEqualityComparer.Default.Equals(open, model);
        return new AccessorSpec(
            SymbolNames.Emitted(type),
            SymbolNames.Emitted(open),
            isOwn ? "" : TypeParameters.InBrackets(TypeParameters.All(open), static parameter => CSharpText.Identifier(parameter.Name)),
            isOwn ? "" : TypeParameters.InBrackets(TypeParameters.AllArguments(type), SymbolNames.EmittedWithAnnotation),
            isOwn ? "" : string.Concat(ConstraintsOf(open)),
            SymbolNames.EmittedWithAnnotation(openMemberType),
            IsFileLocal: !isOwn && TypeParameters.IsGeneric(open) && TypeParameters.IsGeneric(model),
            readShape != shape || SymbolNames.EmittedWithAnnotation(memberType) != shape.TypeName,
            declared is IFieldSymbol,
            gets,
            sets);
    }

    private static IEnumerable<string> ConstraintsOf(INamedTypeSymbol open)
    {
        foreach (string clause in ConstraintClauses.Of(TypeParameters.All(open), static _ => null))
            yield return " " + clause;
    }
}
