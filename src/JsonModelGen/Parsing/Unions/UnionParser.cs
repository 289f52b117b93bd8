using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>Finds the cases of a union. Errors of a case are reported on the case; here it is ignored.</summary>
internal static class UnionParser
{
    /// <summary>The options that need objects of the type itself.</summary>
    private static readonly string[] s_ownOptions = ["Factory", "FactoryType", "CreateJsonKeys", "CreateFieldMap", "CreatePerFieldToJson"];

    /// <summary>Whether objects of exactly this type are read or written: it is not a union, or is a case of itself.</summary>
    public static bool HasOwnObjects(INamedTypeSymbol type) =>
        !type.IsAbstract && (UnionAttributes.UnionOf(type) is not { } union || (UnionAttributes.CaseOf(type) is not null || SymbolEqualityComparer.Default.Equals(UnknownCaseOf(union), type)));

    /// <summary>The <c>UnknownCase</c> of a union, or null.</summary>
    public static INamedTypeSymbol? UnknownCaseOf(AttributeData union) => union.Named("UnknownCase")?.Value as INamedTypeSymbol;

    /// <summary>The union data of a type; null if it is not a union, or an invalid one.</summary>
    public static UnionSpec? Parse(INamedTypeSymbol type, ShapeContext shapes, IDiagnosticSink sink)
    {
        UnionSpec? listed = DerivedTypesParser.Parse(type, shapes, sink);
        if (UnionAttributes.UnionOf(type) is not { } attribute)
            return listed;
        if (UnionAttributes.KeyOf(attribute) is not { } key)
        {
            string advice = attribute.ConstructorArgument() is string { Length: > 0 } ? UnicodeText.Advice : "the discriminator needs a key";
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, type, "The key of [JsonModelUnion]", UnicodeText.Shown(attribute.ConstructorArgument() as string ?? ""), advice);
            return null;
        }

        if (TypeParameters.IsGeneric(type))
        {
            sink.Report(DiagnosticDescriptors.UnsuitableUnion, attribute, type, type.Name, "it is generic: derive a union from it that is not");
            return null;
        }

        if (type.IsSealed && UnionAttributes.CaseOf(type) is null)
        {
            sink.Report(DiagnosticDescriptors.UnsuitableUnion, attribute, type, type.Name, "it is sealed, so that nothing can derive from it");
            return null;
        }

        IReadOnlyList<INamedTypeSymbol> found = shapes.Facts.UnionCases(shapes.GeneratedCode)[type];
        if (found.Count == 0)
        {
            sink.Report(DiagnosticDescriptors.UnionWithoutCases, attribute, type, type.Name);
            return null;
        }

        bool hasOwnObjects = HasOwnObjects(type);
        if (!hasOwnObjects)
            ReportUseless(type, shapes, sink);
        string? ownCodec = hasOwnObjects ? shapes.NestedTypeName("JsonCase") : null;
        ImmutableArray<UnionCaseSpec>.Builder cases = ImmutableArray.CreateBuilder<UnionCaseSpec>(found.Count);
        foreach (INamedTypeSymbol @case in found)
        {
            if (CaseParser.ObstacleOf(@case, type, shapes.Compilation) is null && Describe(@case, type, UnionAttributes.DiscriminatorOf(@case, UnionAttributes.CaseOf(@case)!, type, key), ownCodec, shapes) is { } spec)
                cases.Add(spec);
        }

        return new UnionSpec(key, cases.ToEquatable(), ParseUnknown(type, attribute, ownCodec, shapes, sink), ownCodec);
    }

    private static UnionCaseSpec? ParseUnknown(INamedTypeSymbol union, AttributeData attribute, string? ownCodec, ShapeContext shapes, IDiagnosticSink sink)
    {
        if (attribute.Named("UnknownCase") is not { IsNull: false } argument)
            return null;
        if (argument.Value is not INamedTypeSymbol type)
        {
            Refuse("it is not a class");
            return null;
        }

        string? obstacle =
            UnionAttributes.CaseOf(type) is not null ? "it is a case, and would be written with its own name instead of the one that was read: remove [JsonModelCase] from it"
            : !DerivesFrom(type, union) ? "it does not derive from the union"
            : UnionAttributes.IsUnion(type) && !SymbolEqualityComparer.Default.Equals(type, union) ? "it is a union itself"
            : CaseParser.ObstacleOf(type, union, shapes.Compilation);
        if (obstacle is null)
            return Describe(type, union, discriminator: null, ownCodec, shapes);
        Refuse(obstacle);
        return null;

        void Refuse(string reason) =>
            sink.ReportArgument(DiagnosticDescriptors.UnsuitableUnknownCase, attribute, "UnknownCase", union, SymbolNames.Shown((ITypeSymbol)argument.Value!), union.Name, reason);
    }

    /// <summary>A case with its shape; null if it has an error itself.</summary>
    private static UnionCaseSpec? Describe(INamedTypeSymbol type, INamedTypeSymbol union, DiscriminatorSpec? discriminator, string? ownCodec, ShapeContext shapes)
    {
        TypeShape? shape = SymbolEqualityComparer.Default.Equals(type, union)
            ? new CodecShape(SymbolNames.Emitted(type), ownCodec!, IsKey: false, IsReferenceType: true)
            : shapes.ResolveNonNull(type).Shape;
        if (shape is null)
            return null;
        shapes.Use.AddType(type);
        return new UnionCaseSpec(discriminator, shape, type.Name, SymbolNames.Shown(type));
    }

    /// <summary>Whether a type is another or derives from it.</summary>
    public static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol union)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, union))
                return true;
        }

        return false;
    }

    /// <summary>Reports options without effect on a union that has no objects of its own type.</summary>
    private static void ReportUseless(INamedTypeSymbol type, ShapeContext shapes, IDiagnosticSink sink)
    {
        AttributeData model = ModelResolver.AttributeOf(type)!;
        foreach (string option in s_ownOptions)
        {
            if (model.Named(option) is { IsNull: false, Value: not false })
                sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, model, option, type, option, type.Name, "all objects of the union are those of its cases: say it there");
        }

        HooksSpec hooks = HooksParser.Parse(type, shapes.GeneratedCode, shapes.CancellationToken);
        if (hooks.OnFromJson)
            ReportHook("OnFromJson");
        if (hooks.OnToJson)
            ReportHook("OnToJson");

        void ReportHook(string name)
        {
            ISymbol method = type.GetMembers(name)[0];
            sink.Report(DiagnosticDescriptors.OptionWithoutEffect, (method as IMethodSymbol)?.PartialImplementationPart ?? method, name, type.Name, "all objects of the union are those of its cases, whose own hooks are called: write it there");
        }
    }
}
