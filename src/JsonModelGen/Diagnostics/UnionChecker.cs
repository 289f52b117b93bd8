using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports types that belong to a union by an attribute or base type, but are not models or not cases.</summary>
internal static class UnionChecker
{
    public static void Check(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        if (type.TypeKind != TypeKind.Class)
            return;

        AttributeData? @case = UnionAttributes.CaseOf(type);
        if (!ModelResolver.HasModelAttribute(type))
        {
            foreach (AttributeData? attribute in new[] { UnionAttributes.UnionOf(type), @case })
            {
                if (attribute is not null)
                    sink.Report(DiagnosticDescriptors.UnionWithoutModel, attribute, type, attribute.AttributeClass!.Name.Replace("Attribute", ""), type.Name);
            }
        }

        if (@case is not null || type.IsAbstract || type.IsStatic || CheckListed(type, sink))
            return;
        foreach ((INamedTypeSymbol union, AttributeData attribute) in UnionAttributes.UnionsOf(type))
        {
            bool isWrong = type.IsSealed && SymbolEqualityComparer.Default.Equals(union, type);
            if (!isWrong && (UnionParser.UnknownCaseOf(attribute) is not { } unknown || !SymbolEqualityComparer.Default.Equals(unknown, type)))
                sink.Report(DiagnosticDescriptors.SubclassIsNoCase, type, type.Name, SymbolNames.Shown(union), "add [JsonModelCase] to it");
            return;
        }
    }

    /// <summary>Whether something was said because a model from which the type derives lists its cases, but not this type.</summary>
    private static bool CheckListed(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        for (INamedTypeSymbol? union = type.BaseType; union is { SpecialType: not SpecialType.System_Object }; union = union.BaseType)
        {
            if (!ModelResolver.HasModelAttribute(union) || !DerivedTypes.AreOf(union) || DerivedTypes.Lists(union, type))
                continue;
            sink.Report(DiagnosticDescriptors.SubclassIsNoCase, type, type.Name, SymbolNames.Shown(union), "list it there with [JsonDerivedType]");
            return true;
        }

        return false;
    }
}
