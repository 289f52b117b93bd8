using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>Finds the discriminator of a model as a case of a union, and reports why it cannot be one.</summary>
internal static class CaseParser
{
    /// <summary>The discriminator of this model; null if it is not a case, or an invalid one.</summary>
    public static DiscriminatorSpec? Parse(INamedTypeSymbol type, Compilation compilation, IDiagnosticSink sink)
    {
        if (UnionAttributes.CaseOf(type) is not { } attribute)
            return null;

        DiscriminatorSpec? discriminator = null;
        foreach ((INamedTypeSymbol union, AttributeData unionAttribute) in UnionAttributes.UnionsOf(type))
        {
            if (UnionAttributes.KeyOf(unionAttribute) is not { } key)
                return null; // reported on the union
            DiscriminatorSpec found = UnionAttributes.DiscriminatorOf(type, attribute, union, key);
            string? obstacle = ObstacleOf(type, union, compilation) ?? DifferenceBetween(discriminator, found, union);
            if (obstacle is not null)
            {
                sink.Report(DiagnosticDescriptors.UnsuitableCase, attribute, type, type.Name, union.Name, obstacle);
                return null;
            }

            discriminator ??= found;
        }

        if (discriminator is null)
            sink.Report(DiagnosticDescriptors.MisplacedCase, attribute, type, type.Name);
        return discriminator;
    }

    /// <summary>The discriminator key that a model may contain as the unknown case of a union; null if it is not one.</summary>
    public static string? UnknownKeyOf(INamedTypeSymbol type)
    {
        foreach ((INamedTypeSymbol union, AttributeData attribute) in UnionAttributes.UnionsOf(type))
        {
            if (UnionParser.UnknownCaseOf(attribute) is { } unknown && SymbolEqualityComparer.Default.Equals(unknown, type))
                return UnionAttributes.KeyOf(attribute);
        }

        return null;
    }

    /// <summary>Why a type cannot be a case of a union that it is or derives from; null if it can.</summary>
    public static string? ObstacleOf(INamedTypeSymbol type, INamedTypeSymbol union, Compilation compilation)
    {
        if (type.IsAbstract)
            return "it is abstract, so no object has this type";
        if (TypeParameters.IsGeneric(type))
            return "it is generic: derive a non-generic type from it and make that the case";
        if (!SymbolEqualityComparer.Default.Equals(union.ContainingAssembly, compilation.Assembly))
            return "the union is in another assembly, whose code cannot refer to it: declare it there";
        if (!ModelResolver.HasModelAttribute(type))
            return "it is not a model: add [JsonModel] and make it partial";
        if (UnionAttributes.CaseOf(type)?.ConstructorArgument() is string name && !UnicodeText.IsValid(name))
            return UnicodeText.Advice;
        if (!compilation.IsSymbolAccessibleWithin(type, union))
            return "the union cannot access it: make it internal or public";
        if (CompilationFacts.Of(compilation).UseOf(type).IsError)
            return "using it does not compile, because it is obsolete as an error";
        ModelDirections own = CompilationFacts.Of(compilation).DirectionsOf(type);
        ModelDirections wanted = CompilationFacts.Of(compilation).DirectionsOf(union);
        if (wanted.Reads && !own.Reads)
            return "the union is read, but CreateFactory of the case is false";
        return wanted.Writes && !own.Writes ? "the union is written, but CreateToJson of the case is false" : null;
    }

    private static string? DifferenceBetween(DiscriminatorSpec? nearer, DiscriminatorSpec farther, INamedTypeSymbol union)
    {
        if (nearer is null)
            return null;
        if (nearer.Key != farther.Key)
            return "it is also a case of a union with the key \"" + nearer.Key + "\", and that of '" + union.Name + "' is \"" + farther.Key + "\": give both the same key";
        return nearer.Name is null && nearer.FieldRename != farther.FieldRename
            ? "the unions that it belongs to rename keys differently: name the case with [JsonModelCase(\"...\")]"
            : null;
    }
}
