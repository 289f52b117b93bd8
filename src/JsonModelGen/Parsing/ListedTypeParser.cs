using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Describes a model or foreign type for the resolvers of its assembly, which list all of them.</summary>
internal static class ListedTypeParser
{
    /// <summary>A model; null if code elsewhere in the assembly cannot name it, or if it is only read or only written.</summary>
    public static ListedTypeSpec? Parse(INamedTypeSymbol type, CompilationFacts facts) =>
        facts.DirectionsOf(type).IsOneWay ? null : Parse(type, RuntimeNames.Namespace + "ModelCodec<" + SymbolNames.Emitted(type) + ">", facts);

    /// <summary>A type with a given codec; null if code elsewhere in the assembly cannot name it, or only with type arguments.</summary>
    public static ListedTypeSpec? Parse(INamedTypeSymbol type, string codec, CompilationFacts facts)
    {
        if (TypeParameters.OccurIn(type))
            return null;
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal) || current.IsFileLocal || TypeUse.IsRefused(current))
                return null;
        }

        UseDiagnostics use = new(facts);
        use.AddType(type);
        return new ListedTypeSpec(SymbolNames.Emitted(type), codec, type.IsValueType, IsKey: type.TypeKind == TypeKind.Enum, use.Ids);
    }
}
